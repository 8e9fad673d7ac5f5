using Hearsay.Engine.Certainties;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Origins;

/// <summary>Claims that are passed on without saying from whom: "is said to", "reportedly".</summary>
/// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
internal sealed class NoOriginCheck(ModelPack models) : ICheck
{
    private readonly HearsayLexicon _words = new(models);

    public IEnumerable<Finding> Look(Material material)
    {
        var document = material.Document;
        var (claims, words) = (new List<int>(), new List<TextSpan>());
        for (var claim = 0; claim < document.Attributions.Count; claim++)
        {
            // A voice behind the publisher is an origin, however vague.
            if (document.Chains[claim].Count <= 1 + document.Report.WireCredits.Count && FindHearsay(document, document.Attributions[claim]) is { IsEmpty: false } found)
            {
                claims.Add(claim);
                words.Add(document.SpanOf(found));
            }
        }

        if (claims.Count > 0)
        {
            var shown = string.Join(", ", words.Select(span => $"“{span.In(document.Text)}”").Distinct(StringComparer.OrdinalIgnoreCase));
            yield return new Finding(FindingKind.NoOrigin, claims, $"{Counts.Of(claims.Count, "claim")} without an origin: {shown}.", words);
        }
    }

    private TokenRange FindHearsay(Document document, Attribution attribution)
    {
        foreach (var range in attribution.Cue.Concat(attribution.Content))
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (_words.TryFind(document, i, range.End, out var isPassive, out var count) && (!isPassive || IsSaidTo(document, i)))
                {
                    return new TokenRange(i, i + count);
                }
            }
        }

        return default;
    }

    // "Is said to", "it is said that", and no agent: "by the police".
    private static bool IsSaidTo(Document document, int verb)
    {
        if (!Predicate.IsPassive(document, verb) || Predicate.ComplementOf(document, verb) < 0)
        {
            return false;
        }

        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.OblAgent || document.RelationIds[dependent] == RelationId.Advmod && document.Lemmas[dependent] is "not" or "n't")
            {
                return false;
            }
        }

        return true;
    }
}
