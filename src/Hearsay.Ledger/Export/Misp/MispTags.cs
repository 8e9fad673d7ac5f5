using System.Text.Json;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Export.Misp;

/// <summary>The tags of matters and claims, of the taxonomies "admiralty-scale" and "estimative-language". Both allow one value a predicate.</summary>
internal static class MispTags
{
    /// <summary>Of a matter; the reliability of its origins only where all that are graded have the same.</summary>
    public static IEnumerable<string?> Of(Matter matter, GradeBook grades)
    {
        var letters = matter.Claims.Where(claim => claim.Side == Side.Tells && claim.Chain.Count > 0)
            .Select(claim => Reliability(grades, claim.Chain[^1])).OfType<string>().Distinct().ToList();
        return [AdmiraltyScale.Tag(matter), letters is [var only] ? only : null, EstimativeLanguage.Tag(matter)];
    }

    /// <summary>Of a claim: how reliable its origin is, and how sure it is.</summary>
    public static IEnumerable<string?> Of(ToldClaim told, GradeBook grades) => [Reliability(grades, told.Origin), EstimativeLanguage.Tag(told.Claim)];

    public static void Write(Utf8JsonWriter json, IEnumerable<string?> tags)
    {
        json.WriteStartArray("Tag");
        foreach (var tag in tags.OfType<string>())
        {
            json.WriteStartObject();
            json.WriteString("name", tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Reliability(GradeBook grades, ChainLink? origin) =>
        grades.Of(origin) is { } grade ? AdmiraltyScale.Tag(grade) : null;
}
