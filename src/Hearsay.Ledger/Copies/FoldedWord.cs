using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// A word as copies compare it: without case, accents, marks inside and possessive; "Iran's", "IRAN" and "İran" are one word, "30.000" and
/// "30,000" one number.
/// </summary>
internal ref struct FoldedWord(Span<char> buffer)
{
    // What a person calls a word is shorter; of a longer run its first letters and its length tell enough.
    public const int Longest = 64;

    private readonly Span<char> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<char> Span => _buffer[.._length];

    public readonly bool IsNumber => _length > 0 && char.IsAsciiDigit(_buffer[0]);

    public void Read(ReadOnlySpan<char> raw)
    {
        _length = 0;
        if (Ascii.IsValid(raw))
        {
            foreach (var unit in raw)
            {
                Add(char.ToLowerInvariant(unit));
            }
        }
        else
        {
            ReadUnicode(raw[..Math.Min(raw.Length, Longest)]);
        }

        if (IsNumber)
        {
            DropThousands();
        }
        else
        {
            DropPossessive();
        }
    }

    /// <summary>Leaves the plural's ending away (Harman 1991, the S-stemmer): "rifles" is "rifle", "cities" and "city" are "cit".</summary>
    public readonly ReadOnlySpan<char> Stem()
    {
        var word = Span;
        return word.Length < 4 || IsNumber ? word
            : word.EndsWith("ies") ? word[..^3]
            : word.EndsWith("s") && word[^2] is not ('s' or 'u') ? word[..^1]
            : word.EndsWith("y") ? word[..^1]
            : word;
    }

    private void ReadUnicode(ReadOnlySpan<char> raw)
    {
        Span<char> pair = stackalloc char[2];
        foreach (var rune in raw.EnumerateRunes())
        {
            // Up and down again, since some letters have two small forms (ς and σ).
            var folded = Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
            foreach (var unit in folded.ToString().Normalize(NormalizationForm.FormKD))
            {
                if (unit == '’')
                {
                    Add('\'');
                }
                else if (char.GetUnicodeCategory(unit) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                {
                    Add(char.ToLowerInvariant(unit));
                }
            }
        }
    }

    private void Add(char unit)
    {
        if (_length < _buffer.Length)
        {
            _buffer[_length++] = unit;
        }
    }

    // "1,964", "1.964" and "1964"; but "3.5" and "3,5" are three and a half.
    private void DropThousands()
    {
        var kept = 0;
        var text = _buffer[.._length];
        for (var i = 0; i < _length; i++)
        {
            if (text[i] is '.' or ',')
            {
                var digits = 0;
                while (i + 1 + digits < _length && char.IsAsciiDigit(text[i + 1 + digits]))
                {
                    digits++;
                }

                if (digits != 3)
                {
                    text[kept++] = '.';
                }
            }
            else
            {
                text[kept++] = text[i];
            }
        }

        _length = kept;
    }

    private void DropPossessive()
    {
        if (Span.EndsWith("'s"))
        {
            _length -= 2;
        }

        var kept = 0;
        for (var i = 0; i < _length; i++)
        {
            if (_buffer[i] is not ('\'' or '.' or ','))
            {
                _buffer[kept++] = _buffer[i];
            }
        }

        _length = kept;
    }
}
