using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Effects;
using Hearsay.Ledger.Judgements.Selectors;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>Turns the words in which a person corrects a report into selectors and voices of it.</summary>
internal sealed class CorrectionWords
{
    private readonly Work _work;
    private readonly ReportReading _reading;
    private readonly ReadingAnchors _anchors;

    public CorrectionWords(Work work, string report)
    {
        _work = work;
        var known = ReportRows.Find(work, report) ?? throw new JudgementException($"The ledger has no report {report}.");
        _reading = Readings.Newest(work, known.Number) ?? throw new JudgementException($"{known.Source} has no reading.");
        _anchors = new ReadingAnchors(_reading);
    }

    public ClaimCorrection OfClaim(ClaimTarget target, JudgementRequest request)
    {
        var near = _anchors.Of(target) is { IsLost: false } anchor ? _reading.Claims[anchor.Place].Content[0].Start : 0;
        return new ClaimCorrection
        {
            Content = request.ContentSpans is { } spans ? SelectorsOf(spans) : request.Content is { } content ? [SelectorOf(content, near)] : null,
            Chain = request.Chain is { } chain ? ChainOf([.. chain.Select(name => name.Trim())]) : null,
            Certainty = request.Certainty,
            Polarity = request.Polarity,
            Stance = request.Stance,
        };
    }

    public SlotCorrection OfSlots(EventTarget target, IReadOnlyList<(string Role, string Filler)> slots)
    {
        var near = _anchors.Of(target) is { IsLost: false } anchor ? _reading.Events[anchor.Place].Trigger.Start : 0;
        return new SlotCorrection([.. slots.Select(slot => slot.Filler.Length == 0 ? new SlotFilling(slot.Role, null, null) : Filled(slot.Role, slot.Filler, near))]);
    }

    private SlotFilling Filled(string role, string filler, int near)
    {
        var key = NameKey.Of(filler);
        var mention = _reading.Entities.Where(entity => NameKey.Of(entity.Name) == key).SelectMany(entity => entity.Mentions)
            .OrderBy(mention => Math.Abs(mention.Start - near)).Cast<TextSpan?>().FirstOrDefault();
        return new SlotFilling(role, filler, mention is { } named ? Anchoring.Make(_reading.Report.Text, named) : SelectorOf(filler, near));
    }

    private IReadOnlyList<Selector> SelectorsOf(IReadOnlyList<CodePointRange> ranges)
    {
        var text = _reading.Report.Text;
        var codePoints = new CodePoints(text);
        var length = codePoints.FromUtf16(text.Length);
        var last = 0;
        foreach (var range in ranges)
        {
            if (range.Start < last || range.End <= range.Start || range.End > length)
            {
                throw new JudgementException($"[{range.Start}, {range.End}) is no stretch of the report's {length} code points after the one before it; give half-open spans in reading order.");
            }

            last = range.End;
        }

        return Anchoring.Make(text, [.. ranges.Select(range => new TextSpan(codePoints.ToUtf16(range.Start), codePoints.ToUtf16(range.End)))]);
    }

    private Selector SelectorOf(string words, int near)
    {
        var text = _reading.Report.Text;
        return Anchoring.Look(words, text, near) is { } span
            ? Anchoring.Make(text, span)
            : throw new JudgementException($"The report does not have the words '{(words.Length > 80 ? words[..80] + "…" : words)}'; give them as they stand in it.");
    }

    // Whoever published the report tells us everything in it, said or not.
    private List<ChainVoice> ChainOf(List<string> names)
    {
        var publisher = new ChainVoice(ChainVoices.ThisReport, VoiceKind.Outlet);
        return names.Count == 0 ? [] : [publisher, .. names.Skip(ChainVoices.IsPublisher(_reading, names[0]) ? 1 : 0).Select(VoiceOf)];
    }

    // Somebody whom the ledger knows from other reports is of the kind that they are there.
    private ChainVoice VoiceOf(string name)
    {
        var voice = ChainVoices.Of(_reading, name);
        return _reading.Voices.Any(known => ChainVoices.IsCalled(known, name)) || _work.Scalar<string>("SELECT kind FROM voices WHERE key = @key", new { key = NameKey.Of(name) }) is not { } kind
            ? voice
            : new ChainVoice(name, ContractWords.Value<VoiceKind>(kind));
    }
}
