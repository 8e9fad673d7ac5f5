using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Matters;

/// <summary>The matters of a ledger, with their origins counted when they are asked for.</summary>
public sealed class MatterShelf
{
    // So many are loaded with one round of questions.
    private const int AtOnce = 200;

    private readonly LedgerStore _ledger;

    internal MatterShelf(LedgerStore ledger) => _ledger = ledger;

    public long Count => _ledger.Read(work => work.Scalar<long>("SELECT count(DISTINCT matter) FROM matter_claims"));

    /// <summary>Every matter that a report tells or denies, in the order in which they came up.</summary>
    public IEnumerable<Matter> All()
    {
        for (long last = 0; ;)
        {
            var matters = _ledger.Read(work => new MatterLoader(work).Load(NumbersAfter(work, last)));
            foreach (var matter in matters)
            {
                yield return matter;
            }

            if (matters.Count == 0)
            {
                yield break;
            }

            last = MatterId.NumberOf(matters[^1].Id);
        }
    }

    /// <summary>The matters worth a look first: what two texts tell or somebody denies, the weightiest first, and of those that rest on the same claims one.</summary>
    public IEnumerable<Matter> Shown()
    {
        var shown = MatterFilter.Shown(_ledger.Read(work => MatterSketches.Load(work))).Select(sketch => MatterId.NumberOf(sketch.Profile.Id)).ToList();
        foreach (var some in shown.Chunk(AtOnce))
        {
            var matters = _ledger.Read(work => new MatterLoader(work).Load(some)).ToDictionary(matter => MatterId.NumberOf(matter.Id));
            foreach (var number in some)
            {
                yield return matters[number];
            }
        }
    }

    /// <param name="id">Such as "m12".</param>
    /// <returns>Null where there is no such matter.</returns>
    public Matter? Find(string id) =>
        MatterId.TryParse(id, out var number) ? _ledger.Read(work => new MatterLoader(work).Load([number])) is [var matter] ? matter : null : null;

    /// <summary>The matters that a claim of a report tells or denies.</summary>
    /// <param name="place">Of the claim in its reading, from 0.</param>
    public IReadOnlyList<Matter> Of(Reports.ReportRef report, int place) => _ledger.Read(work => new MatterLoader(work).Load(
        [.. work.Query<long>("SELECT matter FROM matter_claims WHERE report = @Number AND place = @place ORDER BY matter", new { report.Number, place })]));

    private static long[] NumbersAfter(Work work, long last) =>
        [.. work.Query<long>("SELECT DISTINCT matter FROM matter_claims WHERE matter > @last ORDER BY matter LIMIT @AtOnce", new { last, AtOnce })];
}
