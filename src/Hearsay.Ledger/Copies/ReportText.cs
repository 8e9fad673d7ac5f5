using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// What copies are found by: the words of a report's lead and body, without headline, captions, credits, datelines, bylines, comments, related stories and furniture,
/// and whom it names as its sources.
/// </summary>
/// <remarks>Headlines and captions are left out because a desk writes them anew for what it copies; where a report has hardly anything else, they count.</remarks>
public sealed record ReportText
{
    public required ReportRef Report { get; init; }

    /// <summary>A hash a word, in reading order, of its letters without case, accents and marks.</summary>
    public required ReadOnlyMemory<uint> Words { get; init; }

    /// <summary>Beside each word the hash of its stem, 0 for a function word.</summary>
    public required ReadOnlyMemory<uint> Stems { get; init; }

    public required ReadOnlyMemory<WordTraits> Traits { get; init; }

    /// <summary>The index of each sentence's first word.</summary>
    public required ReadOnlyMemory<int> Sentences { get; init; }

    /// <summary>The outlets and agencies that it names as its sources, and the words of its credits: "AFP", "the Telegraph", "Source: Reuters".</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>Whether it is an agency's own despatch, whose dateline names its own outlet.</summary>
    public bool IsDespatch { get; init; }

    /// <summary>Whether its publisher speaks for itself (a ministry, an army, a firm), so that whoever quotes it copies nothing.</summary>
    public bool IsStatement { get; init; }

    public int Length => Words.Length;

    // Made when asked for first; two threads that ask at once make the same.
    internal uint[] Names => _names ??= Subject.NamesOf(Stems.Span, Traits.Span);

    private uint[]? _names;

    /// <summary>The words [Start, End) of a sentence.</summary>
    internal (int Start, int End) BoundsOf(int sentence) =>
        (Sentences.Span[sentence], sentence + 1 < Sentences.Length ? Sentences.Span[sentence + 1] : Length);

    /// <param name="number">The ledger's number of the report, 0 where it has none.</param>
    public static ReportText Of(ReportReading reading, long number = 0)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var secondHand = reading.Claims.SelectMany(claim => claim.Chain.Skip(1)).Distinct().Select(voice => reading.Voices[voice]);
        var sources = secondHand.Where(voice => voice is { Kind: VoiceKind.Outlet, Name: not null }).Select(voice => voice.Name!);
        var unnamed = reading.Claims
            .Where(claim => claim.Chain.Count > 1 && reading.Voices[claim.Chain[^1]].Kind == VoiceKind.Unnamed)
            .SelectMany(claim => claim.Content);
        var text = Of(reading.Report, sources, unnamed, number);
        return text with { IsStatement = reading.Voices.Count > 0 && reading.Voices[0].Kind != VoiceKind.Outlet };
    }

    /// <summary>What a report's parts alone say: its sources are those of its dateline, byline and credits.</summary>
    public static ReportText Of(Report report, long number = 0) => Of(report, [], [], number);

    private static ReportText Of(Report report, IEnumerable<string> sources, IEnumerable<TextSpan> unnamed, long number)
    {
        ArgumentNullException.ThrowIfNull(report);
        var builder = new ReportTextBuilder(report.Text, [.. unnamed.Order()]);
        builder.Add(report.Parts.Where(part => part.Kind is PartKind.Lead or PartKind.Body));
        if (builder.Length < ReportTextBuilder.Enough)
        {
            builder.Add(report.Parts.Where(part => part.Kind is PartKind.Title or PartKind.Caption));
        }

        var named = new ReportRef(number, report.Id, report.Source, report.Outlet?.Name, report.Outlet?.Domain, report.Published, report.Title);
        var credits = Copies.Credits.Of(report).Concat(sources).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return builder.Build(named, credits, Copies.Credits.IsDespatch(report));
    }
}
