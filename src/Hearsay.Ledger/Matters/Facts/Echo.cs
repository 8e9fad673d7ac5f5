namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What a stretch of a report says in passing of happenings that others tell.</summary>
internal sealed class Echo(ReportMaterial material, int first, int end)
{
    private const int MostClaims = 3;
    private readonly Surroundings _around = material.Around(first);

    public IReadOnlyList<string> Keys => [.. _around.Central.Select(name => $"h|*|{name}")];

    public double Likeness(MatterProfile matter) => Matters.Likeness.Affair(_around.Names, [], material.Published?.DayNumber, matter);

    /// <summary>Whether somebody with a part in the matter is named in the claim, or is the one who denies it.</summary>
    private bool IsOf(MatterProfile matter, int claim) =>
        material.Claims[claim].Parties.Append(material.DenierOf(claim) ?? -1).Where(party => party >= 0).SelectMany(party => material.PartyKeys[party])
            .Any(key => matter.Anchors.Any(anchor => anchor.EndsWith($":{key}", StringComparison.Ordinal)));

    /// <summary>The claims that speak of what was done or of the goods, the likest first; denials only of what was done.</summary>
    /// <param name="isTold">Whether the report tells the matter elsewhere, so that a denial of the deed is one of this deed.</param>
    public IEnumerable<MatterEntry> Of(MatterProfile matter, bool isTold)
    {
        var told = new List<(double Weight, MatterEntry Entry)>();
        for (var i = first; i < end; i++)
        {
            var claim = material.Claims[i];
            if (!claim.IsTelling)
            {
                continue;
            }

            var deed = claim.Words.Any(word => matter.Stems.GetValueOrDefault(Words.Stem(word.Text)) >= 2);
            var goods = claim.Stems.Keys.Count(stem => matter.Stems.GetValueOrDefault(stem) == 1);
            if (claim.Side == Side.Denies ? claim.IsDenial && deed && (isTold || goods > 0 || IsOf(matter, i)) : goods > 0)
            {
                told.Add(((deed ? 2 : 0) + goods, new MatterEntry(i, -1, claim.Side)));
            }
        }

        return told.GroupBy(one => one.Entry.Side).SelectMany(side => side.OrderByDescending(one => one.Weight).Take(MostClaims)).Select(one => one.Entry);
    }
}
