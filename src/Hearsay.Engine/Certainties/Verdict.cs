using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>What is found out about one attribution, hedge by hedge. The weakest hedge counts; hedges do not add up.</summary>
internal sealed class Verdict(Document document)
{
    private readonly SortedSet<int> _words = [];
    private CertaintyValue _value = CertaintyValue.Certain;
    private Polarity _polarity = Polarity.Positive;

    public Stance Stance { get; set; } = Stance.Asserts;

    public bool IsNegative => _polarity == Polarity.Negative;

    public bool IsCertain => _value == CertaintyValue.Certain;

    /// <summary>Lowers how sure the content is, for the words that follow this one.</summary>
    public void Lower(CertaintyValue atMost, int firstWord, int count = 1)
    {
        if (atMost > CertaintyValue.Certain)
        {
            Show(firstWord, count);
        }

        _value = atMost > _value ? atMost : _value;
    }

    public void Turn(Polarity polarity, int firstWord, int count = 1)
    {
        Show(firstWord, count);
        _polarity = polarity;
    }

    /// <summary>Counts these words among those that decided.</summary>
    public void Show(int firstWord, int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            _words.Add(firstWord + i);
        }
    }

    public Judged Close()
    {
        // Whoever asks or leaves open commits to neither side; an order is for something.
        var polarity = _value == CertaintyValue.Unknown && Stance != Stance.Orders ? Polarity.Unknown : _polarity;
        return new Judged(Stance, new Certainty(_value, polarity, CertaintyScore.Of(_value, polarity), Spans()));
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
