using System.Globalization;
using System.Text;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Copies;

/// <summary>Goes through a stretch of text word by word and says what lies between them, in one pass.</summary>
internal ref struct WordScanner(string text, TextSpan span)
{
    private readonly ReadOnlySpan<char> _text = text.AsSpan(0, span.End);
    private int _next = span.Start;

    /// <summary>The word in the text, [Start, End).</summary>
    public TextSpan Word { get; private set; }

    /// <summary>What lies between the word before and this one.</summary>
    public readonly ReadOnlySpan<char> Gap => _text[GapStart..Word.Start];

    private int GapStart { get; set; } = span.Start;

    public bool MoveNext()
    {
        GapStart = _next;
        var start = _next;
        while (start < _text.Length)
        {
            var length = LengthOfLetter(start, out var standsAlone);
            if (length > 0)
            {
                var end = standsAlone ? start + length : EndOf(start + length);
                Word = new TextSpan(start, end);
                _next = end;
                return true;
            }

            start++;
        }

        Word = new TextSpan(_text.Length, _text.Length);
        _next = _text.Length;
        return false;
    }

    private readonly int EndOf(int end)
    {
        while (end < _text.Length)
        {
            var length = LengthOfLetter(end, out var standsAlone);
            if (length > 0 && !standsAlone)
            {
                end += length;
            }
            else if (length == 0 && Joins(end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "Iran's", "9.6", "30,000", "U.S", and marks that nobody sees.
    private readonly bool Joins(int at)
    {
        var unit = _text[at];
        if (unit is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
        {
            return true;
        }

        if (at + 1 >= _text.Length || unit is not ('\'' or '’' or '.' or ','))
        {
            return false;
        }

        var (before, after) = (_text[at - 1], _text[at + 1]);
        return unit is '\'' or '’' ? char.IsLetter(before) && char.IsLetter(after)
            : (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (unit == '.' && IsInitial(at - 1) && IsInitial(at + 1));
    }

    private readonly bool IsInitial(int at) =>
        char.IsLetter(_text[at]) && (at == 0 || !char.IsLetterOrDigit(_text[at - 1])) && (at + 1 >= _text.Length || !char.IsLetterOrDigit(_text[at + 1]));

    // Scripts without blanks between words (ideographs, kana, Thai) give a word a letter, so that shingles have something to hold on to.
    private readonly int LengthOfLetter(int at, out bool standsAlone)
    {
        var unit = _text[at];
        standsAlone = false;
        if (char.IsAscii(unit))
        {
            return char.IsAsciiLetterOrDigit(unit) ? 1 : 0;
        }

        if (Rune.DecodeFromUtf16(_text[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            return 0;
        }

        standsAlone = rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
        return Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? length : 0;
    }
}
