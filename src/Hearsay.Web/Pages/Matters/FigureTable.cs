using Hearsay.Engine.Readings;
using Hearsay.Ledger;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Wording;

namespace Hearsay.Web.Pages.Matters;

/// <summary>What the reports of a matter say of each slot of its event: who was the supplier, how many, for how much, when.</summary>
/// <param name="Read">How many reports were looked into; of a matter with very many, the first ones.</param>
internal sealed record FigureTable(IReadOnlyList<FigureSlot> Slots, int Read, int Reports)
{
    // A reading takes some milliseconds to be opened.
    private const int MostReports = 25;

    public static FigureTable Of(LedgerStore ledger, Matter matter)
    {
        var told = matter.Claims.Where(claim => claim.Event is not null).GroupBy(claim => claim.Report.Number).ToList();
        var lines = told.Take(MostReports).SelectMany(claims => Lines(ledger, [.. claims])).ToList();
        return new FigureTable(
            [
                .. lines.GroupBy(line => line.Slot).Select(slot => new FigureSlot(
                    slot.Key,
                    [.. slot.GroupBy(line => line.Said, StringComparer.OrdinalIgnoreCase).OrderByDescending(said => said.Count()).Select(said => new FigureSaid(said.Key, [.. said.DistinctBy(line => line.By.Report.Number)]))])),
            ],
            Math.Min(told.Count, MostReports),
            told.Count);
    }

    private static IEnumerable<FigureLine> Lines(LedgerStore ledger, List<MatterClaim> claims)
    {
        if (ledger.Judgements.Corrected(claims[0].Report)?.Reading is not { } reading)
        {
            yield break;
        }

        foreach (var claim in claims.DistinctBy(claim => claim.Event))
        {
            if (reading.Events.FirstOrDefault(one => one.Id == claim.Event) is { } told)
            {
                foreach (var line in EventLines.Of(reading, told))
                {
                    // The claim that says this very thing, where one does.
                    var by = line.Claims.Select(ReportReading.ClaimId).Where(id => claims.All(one => one.Claim != id)).FirstOrDefault() is { } id && line.Claims.All(one => claims.All(known => known.Claim != ReportReading.ClaimId(one)))
                        ? claim with { Claim = id }
                        : claims.FirstOrDefault(one => line.Claims.Any(said => ReportReading.ClaimId(said) == one.Claim)) ?? claim;
                    yield return new FigureLine(line.Label, line.Said, line.Words, by);
                }
            }
        }
    }
}

/// <summary>One slot, with all that is said of it, the commonest first.</summary>
internal sealed record FigureSlot(string Name, IReadOnlyList<FigureSaid> Said);

/// <param name="Lines">A report each.</param>
internal sealed record FigureSaid(string What, IReadOnlyList<FigureLine> Lines);

/// <param name="Words">The report's own, quoted; empty where they add nothing.</param>
/// <param name="By">The claim that says so.</param>
internal sealed record FigureLine(string Slot, string Said, string Words, MatterClaim By);
