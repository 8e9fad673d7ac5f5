using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Matters;

/// <summary>The matters of a ledger, with their origins counted when they are asked for.</summary>
public sealed class MatterShelf
{
    // So many are loaded with one round of questions.
    private const int AtOnce = 200;

    // Matters that an analyst joined are shown as one of them. What was rejected tells nothing.
    private const string IsTold =
        """
        m.joined IS NULL AND EXISTS (
            SELECT 1 FROM matter_claims t JOIN claims c ON c.report = t.report AND c.place = t.place
            WHERE (t.matter = m.number OR t.matter IN (SELECT j.number FROM matters j WHERE j.joined = m.number)) AND coalesce(c.verdict, '') <> 'rejected')
        """;

    private readonly LedgerStore _ledger;

    internal MatterShelf(LedgerStore ledger) => _ledger = ledger;

    public long Count => _ledger.Read(work => work.Scalar<long>($"SELECT count(*) FROM matters m WHERE {IsTold}"));

    /// <summary>Every matter that a report tells or denies, in the order in which they came up.</summary>
    public IEnumerable<Matter> All()
    {
        for (long last = 0; _ledger.Read(work => NumbersAfter(work, last)) is { Length: > 0 } numbers; last = numbers[^1])
        {
            foreach (var matter in _ledger.Read(work => new MatterLoader(work).Load(numbers)))
            {
                yield return matter;
            }
        }
    }

    /// <summary>A stretch of the same list.</summary>
    /// <param name="after">The number of the last matter before it; 0 for the beginning.</param>
    public IReadOnlyList<Matter> After(long after, int limit)
    {
        var some = new List<Matter>();
        for (var last = after; some.Count < limit && _ledger.Read(work => NumbersAfter(work, last)) is { Length: > 0 } numbers; last = numbers[^1])
        {
            var wanted = numbers[..Math.Min(numbers.Length, limit - some.Count)];
            some.AddRange(_ledger.Read(work => new MatterLoader(work).Load(wanted)));
        }

        return some;
    }

    /// <summary>The matters of some ids, in that order; those that nothing tells any more are left out.</summary>
    public IReadOnlyList<Matter> Get(IEnumerable<string> ids)
    {
        var numbers = ids.Select(MatterId.NumberOf).ToList();
        var found = numbers.Chunk(AtOnce).SelectMany(some => _ledger.Read(work => new MatterLoader(work).Load(some))).ToDictionary(matter => MatterId.NumberOf(matter.Id));
        return [.. numbers.Where(found.ContainsKey).Select(number => found[number])];
    }

    /// <summary>The matters worth a look first: what two texts tell or somebody denies, the weightiest first, and of those that rest on the same claims one.</summary>
    public IEnumerable<Matter> Shown()
    {
        var shown = MatterFilter.Shown(_ledger.Read(work => MatterSketches.Load(work))).Select(sketch => MatterId.NumberOf(sketch.Profile.Id)).ToList();
        foreach (var some in shown.Chunk(AtOnce))
        {
            var matters = _ledger.Read(work => new MatterLoader(work).Load(some)).ToDictionary(matter => MatterId.NumberOf(matter.Id));
            foreach (var number in some.Where(matters.ContainsKey))
            {
                yield return matters[number];
            }
        }
    }

    /// <param name="id">Such as "m12".</param>
    /// <returns>The matter, or the one that it was joined to; null where there is no such matter, or all that told it was rejected.</returns>
    public Matter? Find(string id) => !MatterId.TryParse(id, out var number) ? null : _ledger.Read(work =>
        new MatterLoader(work).Load([work.Scalar<long?>("SELECT joined FROM matters WHERE number = @number", new { number }) ?? number])) is [var matter] ? matter : null;

    /// <summary>The matters that a claim of a report tells or denies.</summary>
    /// <param name="place">Of the claim in its reading, from 0.</param>
    public IReadOnlyList<Matter> Of(Reports.ReportRef report, int place) => _ledger.Read(work => new MatterLoader(work).Load(
        [.. work.Query<long>(
            "SELECT DISTINCT coalesce(m.joined, m.number) FROM matter_claims t JOIN matters m ON m.number = t.matter WHERE t.report = @Number AND t.place = @place",
            new { report.Number, place })]));

    /// <summary>The matters that each claim of a report tells or denies, by the claim's place in its reading, from 0.</summary>
    public ILookup<int, MatterName> NamesOf(Reports.ReportRef report) => _ledger.Read(work => work.Query<(int Place, long Number, string Summary, string Side)>(
        """
        SELECT DISTINCT t.place, shown.number, shown.summary, t.side FROM matter_claims t JOIN matters m ON m.number = t.matter
        JOIN matters shown ON shown.number = coalesce(m.joined, m.number) WHERE t.report = @Number ORDER BY t.place, shown.number
        """,
        new { report.Number }).ToLookup(row => row.Place, row => new MatterName(MatterId.Of(row.Number), row.Summary, LedgerWords.SideOf(row.Side))));

    /// <summary>The matters told in reports where a voice is heard, for <see cref="Credibilities.VoiceRecord.Of"/>.</summary>
    /// <param name="voice">The ledger's number of it.</param>
    public IEnumerable<Matter> HeardFrom(long voice)
    {
        var numbers = _ledger.Read(work => work.Query<long>(
            """
            SELECT DISTINCT coalesce(m.joined, m.number) FROM matter_claims t JOIN matters m ON m.number = t.matter WHERE t.report IN (
                SELECT report FROM report_voices WHERE voice = @voice OR voice IN (SELECT s.number FROM voices s WHERE s.same_as = @voice))
            """,
            new { voice }).ToList());
        return numbers.Chunk(AtOnce).SelectMany(some => _ledger.Read(work => new MatterLoader(work).Load(some)));
    }

    /// <summary>Who had a matter from whom.</summary>
    public OriginGraph GraphOf(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var reports = matter.Claims.Select(claim => claim.Report).DistinctBy(report => report.Number).ToDictionary(report => report.Number);
        return OriginGraph.Of(matter.Claims, _ledger.Read(work => CopyShelf.Among(work, reports)));
    }

    private static long[] NumbersAfter(Work work, long last) =>
        [.. work.Query<long>($"SELECT m.number FROM matters m WHERE m.number > @last AND {IsTold} ORDER BY m.number LIMIT @AtOnce", new { last, AtOnce })];
}
