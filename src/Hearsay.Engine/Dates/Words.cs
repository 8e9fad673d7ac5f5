namespace Hearsay.Engine.Dates;

/// <summary>The runs of letters or digits in a text, before it has tokens: "March", "4", "Reuters".</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Where the word starts in the text.</summary>
    public int Start { get; private set; }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        Start = _end;
        while (Start < _text.Length && !char.IsLetterOrDigit(_text[Start]))
        {
            Start++;
        }

        _end = Start;
        while (_end < _text.Length && char.IsLetterOrDigit(_text[_end]))
        {
            _end++;
        }

        Current = _text[Start.._end];
        return _end > Start;
    }
}
