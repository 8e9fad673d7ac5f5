using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Judgements.Selectors;
using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Finds in a reading what was judged, be it by another reading of another writing of the report.</summary>
internal sealed class ReadingAnchors(ReportReading reading)
{
    private const string WordsGone = "its words are no longer in the text";

    // A claim whose content shares less than half with what was judged is another claim.
    private const double LeastShare = 0.5;

    // Claims with nearly the same words are told apart by who speaks; worth less than a third of the words.
    private const double ChainShare = 0.3;

    /// <returns>Null of what stands in no report by itself: a named voice, a party, a matter.</returns>
    public Anchor? Of(JudgementTarget target) => target switch
    {
        ReportTarget => Anchor.At(0),
        ClaimTarget claim => Of(claim),
        EventTarget told => Of(told),
        VoiceTarget { Report: not null } voice => Of(voice),
        _ => null,
    };

    public Anchor Of(ClaimTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var spans = Find(target.Content);
        if (spans.Count == 0)
        {
            return Anchor.LostFor(WordsGone);
        }

        var best = (Place: -1, Score: 0.0);
        for (var place = 0; place < reading.Claims.Count; place++)
        {
            var share = ShareOf(spans, reading.Claims[place].Content);
            var score = share + (ChainOf(place).SequenceEqual(target.Chain) ? ChainShare : 0);
            if (share >= LeastShare && score > best.Score)
            {
                best = (place, score);
            }
        }

        return best.Place >= 0 ? Anchor.At(best.Place) : Anchor.LostFor("its words are in the text, but the newest reading has no claim there");
    }

    public Anchor Of(EventTarget target)
    {
        var spans = Find(target.Tellings);
        if (spans.Count == 0)
        {
            return Anchor.LostFor(WordsGone);
        }

        var best = (Place: -1, Score: 0);
        for (var place = 0; place < reading.Events.Count; place++)
        {
            var told = reading.Events[place];
            var tellings = told.Tellings.Append(told.Trigger).Distinct();
            var score = told.Type != target.EventType ? 0 : tellings.Count(telling => spans.Any(span => span.Overlaps(telling)));
            best = score > best.Score ? (place, score) : best;
        }

        return best.Place >= 0 ? Anchor.At(best.Place) : Anchor.LostFor($"its words are in the text, but the newest reading has no {target.EventType} there");
    }

    /// <summary>The labels of a claim's voices, publisher first.</summary>
    public IReadOnlyList<string> ChainOf(int claim) => [.. reading.Claims[claim].Chain.Select(voice =>
        voice == 0 && reading.Voices[0].Name is null ? ChainVoices.ThisReport : LabelOf(reading.Voices[voice]))];

    public static string LabelOf(Voice voice) => voice.Name ?? voice.Description ?? "unnamed source";

    public List<TextSpan> Find(IEnumerable<Selector> selectors) =>
        [.. selectors.Select(selector => Anchoring.Find(selector, reading.Report.Text)).OfType<TextSpan>()];

    private Anchor Of(VoiceTarget target)
    {
        var spans = Find(target.Mentions ?? []);
        for (var place = 0; place < reading.Voices.Count; place++)
        {
            if (reading.Voices[place].Mentions.Any(mention => spans.Any(span => span.Overlaps(mention))))
            {
                return Anchor.At(place);
            }
        }

        return Anchor.LostFor(spans.Count == 0 ? WordsGone : "its words are in the text, but the newest reading has no voice there");
    }

    // What both have, of what either has.
    private static double ShareOf(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> other)
    {
        var both = one.Sum(piece => other.Sum(with => Math.Max(0, Math.Min(piece.End, with.End) - Math.Max(piece.Start, with.Start))));
        var all = one.Sum(piece => piece.Length) + other.Sum(piece => piece.Length) - both;
        return all == 0 ? 0 : (double)both / all;
    }
}
