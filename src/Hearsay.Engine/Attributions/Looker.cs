using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Runs both looks over a document. Buffers grow and stay; an instance belongs to one thread.</summary>
internal sealed class Looker(SequenceModel first, SequenceModel? second)
{
    private const int Width = SequenceModel.LabelWidth;

    // An anchor below this probability is turned down, and the labels of the others lean a little away from none and towards source and cue, since
    // overlooking a span costs more than a word too many. Tuned on polnear/dev for the F1 of tokens and of whole attributions.
    private const float LeastSure = 0.2f;
    private const float FromNone = 0.3f;
    private const float ToSource = 0.1f;
    private const float ToCue = 0.2f;
    private const float Never = 1000;
    private readonly FeatureList _features = new();
    private readonly SequenceMarginals _firstMarginals = new(first.Transitions, first.Starts, first.Labels);
    private readonly SequenceDecoder _firstDecoder = new(first.Transitions, first.Starts, first.Labels);
    private readonly SequenceDecoder? _secondDecoder = second is null ? null : new(second.Transitions, second.Starts, second.Labels);
    private readonly SequenceMarginals? _secondMarginals = second is null ? null : new(second.Transitions, second.Starts, second.Labels);
    private float[] _scores = [];
    private float[] _probabilities = [];

    public Look LookFirst(Columns columns)
    {
        var labels = new byte[columns.Count];
        var probabilities = new float[columns.Count * Width];
        var look = new FirstLook(columns);
        foreach (var range in Paragraphs.Of(columns.Document))
        {
            var scores = Reserve(range.Count);
            for (var at = range.Start; at < range.End; at++)
            {
                look.Describe(at, _features);
                first.Score(_features.Keys, scores.Slice((at - range.Start) * Width, Width));
            }

            _firstDecoder.Best(scores, labels.AsSpan(range.Start, range.Count));
            _firstMarginals.Compute(scores, probabilities.AsSpan(range.Start * Width, range.Count * Width));
        }

        return new Look(labels, probabilities);
    }

    /// <summary>What each anchor announces, where the second look agrees that it announces anything.</summary>
    public List<Finding> LookAgain(Columns columns, Look look)
    {
        var anchors = Anchor.FindAll(columns, look);
        var again = new SecondLook(columns, look, anchors);
        List<Finding> findings = [];
        for (var number = 0; number < anchors.Count; number++)
        {
            var window = Window.Around(columns, anchors[number].Token);
            var scores = Reserve(window.Count);
            again.Turn(number, window);
            for (var at = window.Start; at < window.End; at++)
            {
                again.Describe(at, _features);
                second!.Score(_features.Keys, scores.Slice((at - window.Start) * Width, Width));
            }

            if (Read(anchors[number], window, scores) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return findings;
    }

    // The labels are the best of those in which the anchor is a cue.
    private Finding? Read(Anchor anchor, TokenRange window, Span<float> scores)
    {
        var probabilities = Probabilities(window.Count);
        _secondMarginals!.Compute(scores, probabilities);
        var place = (anchor.Token - window.Start) * Width;
        var sure = probabilities[place + SpanLabel.CueStart] + probabilities[place + SpanLabel.Cue];
        if (sure < LeastSure)
        {
            return null;
        }

        for (byte label = 0; label < SpanLabel.Count; label++)
        {
            scores[place + label] -= label is SpanLabel.CueStart or SpanLabel.Cue ? 0 : Never;
        }

        for (var at = 0; at < scores.Length; at += Width)
        {
            scores[at + SpanLabel.None] -= FromNone;
            scores[at + SpanLabel.SourceStart] += ToSource;
            scores[at + SpanLabel.Source] += ToSource;
            scores[at + SpanLabel.CueStart] += ToCue;
            scores[at + SpanLabel.Cue] += ToCue;
        }

        var labels = new byte[window.Count];
        _secondDecoder!.Best(scores, labels);
        return Finding.From(anchor, window, labels, sure);
    }

    private Span<float> Probabilities(int tokens)
    {
        if (_probabilities.Length < tokens * Width)
        {
            _probabilities = new float[2 * tokens * Width];
        }

        return _probabilities.AsSpan(0, tokens * Width);
    }

    private Span<float> Reserve(int tokens)
    {
        if (_scores.Length < tokens * Width)
        {
            _scores = new float[2 * tokens * Width];
        }

        return _scores.AsSpan(0, tokens * Width);
    }
}
