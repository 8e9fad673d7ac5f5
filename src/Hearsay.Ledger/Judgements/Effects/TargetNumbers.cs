using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>The ledger's numbers, today, of voices, parties and matters that were judged. Remembers the readings that it had to look into.</summary>
internal sealed class TargetNumbers(Work work)
{
    private readonly Dictionary<string, (long Number, ReportReading Reading)?> _readings = [];

    /// <returns>Null where the ledger no longer has it.</returns>
    public long? Of(JudgementTarget target) => target switch
    {
        VoiceTarget { Report: { } report } unnamed => OfUnnamed(unnamed, report),
        VoiceTarget voice => OfKey("voices", voice.Key),
        PartyTarget party => OfKey("parties", party.Key),
        MatterTarget matter => OfMatter(matter),
        _ => null,
    };

    /// <summary>Where a claim stands in the newest reading of its report.</summary>
    public (long Report, Anchor Anchor)? Of(ClaimTarget target) =>
        ReadingOf(target.Report) is { } found ? (found.Number, new ReadingAnchors(found.Reading).Of(target)) : null;

    private long? OfUnnamed(VoiceTarget target, string report) =>
        ReadingOf(report) is { } found && new ReadingAnchors(found.Reading).Of(target) is { IsLost: false } anchor
            ? work.Query<long?>("SELECT voice FROM report_voices WHERE report = @Number AND place = @Place", new { found.Number, anchor.Place }).FirstOrDefault()
            : null;

    private long? OfKey(string table, string key) => work.Query<long?>($"SELECT number FROM {table} WHERE key = @key", new { key }).FirstOrDefault();

    // Another reading may have left a matter without a claim, and given those that were on it to another one.
    private long? OfMatter(MatterTarget target)
    {
        if (work.Scalar<long>("SELECT count(*) FROM matter_claims WHERE matter = @Number", new { target.Number }) > 0)
        {
            return target.Number;
        }

        return Moved(target) ?? work.Query<long?>("SELECT number FROM matters WHERE number = @Number", new { target.Number }).FirstOrDefault();
    }

    // A claim tells of several matters: the one that most of these claims are on, and of those the one that says the same, and little else.
    private long? Moved(MatterTarget target)
    {
        var votes = target.Claims.Select(Of).OfType<(long Report, Anchor Anchor)>().Where(found => !found.Anchor.IsLost)
            .SelectMany(found => work.Query<long>("SELECT matter FROM matter_claims WHERE report = @Report AND place = @Place", new { found.Report, found.Anchor.Place }))
            .CountBy(matter => matter).ToDictionary();
        return work.Query<(long Number, string Summary, long Claims)>(
            "SELECT number, summary, (SELECT count(*) FROM matter_claims WHERE matter = number) FROM matters WHERE number IN @numbers", new { numbers = votes.Keys.ToArray() })
            .OrderByDescending(matter => votes[matter.Number]).ThenByDescending(matter => matter.Summary == target.Summary).ThenBy(matter => matter.Claims)
            .ThenByDescending(matter => matter.Number).Select(matter => (long?)matter.Number).FirstOrDefault();
    }

    private (long Number, ReportReading Reading)? ReadingOf(string report)
    {
        if (!_readings.TryGetValue(report, out var found))
        {
            found = ReportRows.Find(work, report) is { } known && Readings.Newest(work, known.Number) is { } reading ? (known.Number, reading) : null;
            _readings.Add(report, found);
        }

        return found;
    }
}
