using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>
/// What a stretch of a report tells beside one fact. Two facts with one anchor are the same where their surroundings are alike: "the ELN" in the same affair.
/// </summary>
/// <param name="Names">Names and figures with weights: a state says less than a company.</param>
/// <param name="Central">Those to look up by: what most claims name, and of the rest those with the lowest hashes, which two reports that share some
/// both take (after Broder's min-wise hashing, 1997).</param>
internal sealed record Surroundings(IReadOnlyDictionary<string, double> Names, IReadOnlyList<string> Central)
{
    private const double WordWeight = 0.3;
    private const int MostCentral = 8;
    private const int MostHashed = 4;

    public static Surroundings Of(ReportMaterial material, IEnumerable<ClaimFeatures> claims)
    {
        var names = new Dictionary<string, double>();
        var counts = new Dictionary<string, int>();
        foreach (var claim in claims)
        {
            foreach (var party in claim.Parties.Where(party => material.PartyKeys[party].Count > 0))
            {
                var keys = material.PartyKeys[party];
                var weight = material.Reading.Entities[party].Kind == EntityKind.State ? 0.5 : 1;
                counts[keys[0]] = counts.GetValueOrDefault(keys[0]) + 1;
                for (var i = 0; i < keys.Count; i++)
                {
                    names.TryAdd(keys[i], i == 0 ? weight : weight / 2);
                }
            }

            // Names that the engine took for none still tell one affair from another.
            foreach (var word in claim.Words.Skip(1).Where(word => char.IsUpper(word.Text[0]) && word.Text.Length > 2 && Words.WeightOf(word.Text) == 1))
            {
                names.TryAdd($"~{Words.Plain(word.Text)}", WordWeight);
            }

            foreach (var figure in claim.Figures.Where(figure => figure.Min >= 20 && figure.Min == figure.Max))
            {
                names[$"#{figure.Min:0.###}"] = 1;
            }
        }

        var central = counts.OrderByDescending(name => name.Value).ThenBy(name => StableHash.Of(name.Key)).Take(MostCentral).Select(name => name.Key).ToList();
        var hashed = names.Keys.Except(central).OrderBy(StableHash.Of).Take(MostHashed);
        return new Surroundings(names, [.. central, .. hashed]);
    }
}
