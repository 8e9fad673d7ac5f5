using System.Text;
using Hearsay.Beats;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Ledger.Tests.Matters;

/// <summary>Invented reports read by the real engine, and a book of matters that they are added to.</summary>
internal sealed class Readings
{
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.Build(ModelFolder.OpenEnglish().Pack, BeatFolder.Open(BeatFolder.Find("arms"))));
    private readonly Dictionary<string, List<(string Report, SketchEntry Entry)>> _entries = [];
    private long _reports;

    public MatterBook Book { get; } = new();

    public static ReportReading Read(string outlet, string date, string body) =>
        ReportReading.From(Pipeline.Value.Run(new ReportReader(new ReadingOptions()).Read(Encoding.UTF8.GetBytes($"{outlet}\n{date}\n\n{body}\n"), $"{outlet}.txt")));

    public static Readings Of(params ReportReading[] readings)
    {
        var book = new Readings();
        foreach (var reading in readings)
        {
            book.Add(reading);
        }

        return book;
    }

    public IReadOnlyList<MatterChange> Add(ReportReading reading, MatterRulings? rulings = null)
    {
        var number = ++_reports;
        var source = reading.Report.Source;
        var changes = new MatterLinker().Link(reading, new ReportRef(number, reading.Report.Id, source, null, null, reading.Report.Published, null), Book, rulings);
        foreach (var change in changes)
        {
            var id = Book.Keep(change).Id;
            var entries = _entries.TryGetValue(id, out var known) ? known : _entries[id] = [];
            entries.AddRange(change.Entries.Select(entry => (source, new SketchEntry(number, reading.Claims[entry.Claim].Id, entry.Side, ContentOf(reading, entry.Claim)))));
        }

        return changes;
    }

    public IReadOnlyList<MatterSketch> All => [.. Book.Profiles.Select(profile => new MatterSketch(profile, [.. _entries[profile.Id].Select(pair => pair.Entry)]))];

    public IReadOnlyList<MatterSketch> Shown => MatterFilter.Shown(All);

    /// <summary>The reports on a side of a matter, in order.</summary>
    public IReadOnlyList<string> On(Side side, MatterSketch matter) =>
        [.. _entries[matter.Profile.Id].Where(pair => pair.Entry.Side == side).Select(pair => pair.Report[..^4]).Distinct().Order(StringComparer.Ordinal)];

    public static string ContentOf(ReportReading reading, int claim) => string.Join(" … ", reading.Claims[claim].Content.Select(span => span.In(reading.Report.Text).ToString()));
}
