using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>What is found out about one attribution, hedge by hedge. The weakest hedge counts; hedges do not add up.</summary>
internal sealed class Verdict(Document document)
{
    private readonly SortedSet<int> _words = [];
    private readonly List<Reason> _reasons = [];
    private CertaintyValue _value = CertaintyValue.Certain;
    private Polarity _polarity = Polarity.Positive;

    public Stance Stance { get; private set; } = Stance.Asserts;

    public bool IsNegative => _polarity == Polarity.Negative;

    public CertaintyValue Value => _value;

    public bool IsOpen => _value == CertaintyValue.Unknown;

    public bool IsCertain => _value == CertaintyValue.Certain;

    // Whoever asks or leaves open commits to neither side; an order is for something.
    public Polarity Polarity => _value == CertaintyValue.Unknown && Stance != Stance.Orders ? Polarity.Unknown : _polarity;

    /// <summary>The token that the content turns on, -1 where it has none.</summary>
    public int Predicate { get; set; } = -1;

    /// <summary>The word that turned the content last, -1 where none did.</summary>
    public int TurnedAt { get; private set; } = -1;

    /// <summary>Lowers how sure the content is, for the words that follow the rule's name.</summary>
    public void Lower(string rule, CertaintyValue atMost, int firstWord, int count = 1)
    {
        if (atMost > CertaintyValue.Certain)
        {
            Because(rule, $"certainty {atMost.Word()}", firstWord, count);
        }

        _value = atMost > _value ? atMost : _value;
    }

    public void Turn(string rule, Polarity polarity, int firstWord, int count = 1)
    {
        Because(rule, $"polarity {polarity.Word()}", firstWord, count);
        TurnedAt = firstWord;
        _polarity = polarity;
    }

    /// <summary>Settles what the voice does with the content; a plain assertion is no news and keeps no reason.</summary>
    public void Take(string rule, Stance stance, int firstWord, int count = 1)
    {
        if (stance != Stance.Asserts || Stance != Stance.Asserts)
        {
            Because(rule, $"stance {stance.Word()}", firstWord, count);
        }

        Stance = stance;
    }

    /// <summary>Counts these words among those that decided.</summary>
    public void Show(int firstWord, int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            _words.Add(firstWord + i);
        }
    }

    public Judged Close(double score, Reason? scored)
    {
        var reasons = scored is null ? _reasons : [.. _reasons, scored];
        return new Judged(Stance, new Certainty(_value, Polarity, score, Spans())) { Reasons = reasons };
    }

    private void Because(string rule, string effect, int firstWord, int count)
    {
        Show(firstWord, count);
        var words = document.SpanOf(new TokenRange(firstWord, firstWord + count));
        if (_reasons.Exists(reason => reason.Effect == effect && reason.Words[0] == words))
        {
            return;
        }

        if (_reasons.Count > 0 && _reasons[^1] is var last && last.Rule == rule && last.Words[0] == words)
        {
            _reasons[^1] = last with { Effect = $"{last.Effect}, {effect}" };
            return;
        }

        _reasons.Add(new Reason(rule, effect, [words]));
    }

    private List<TextSpan> Spans()
    {
        var spans = new List<TextSpan>();
        var last = int.MinValue;
        foreach (var word in _words)
        {
            var span = document.SpanOf(word);
            if (word == last + 1)
            {
                spans[^1] = new TextSpan(spans[^1].Start, span.End);
            }
            else
            {
                spans.Add(span);
            }

            last = word;
        }

        return spans;
    }
}
