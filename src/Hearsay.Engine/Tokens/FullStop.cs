namespace Hearsay.Engine.Tokens;

/// <summary>Decides whether the stop after an abbreviation is the sentence's too; the treebanks then write "etc" and ".".</summary>
internal readonly ref struct FullStop(ReadOnlySpan<char> text, Abbreviations abbreviations, LineBreaks lines)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Whether the stop at <paramref name="stop"/> ends a sentence after the word that begins at <paramref name="start"/>.</summary>
    public bool EndsSentence(int start, int stop, AbbreviationKind kind)
    {
        var next = stop + 1;
        while (next < _text.Length && _text[next] is '"' or '”' or '’' or '\'' or ')' or ']')
        {
            next++;
        }

        var isClosed = next > stop + 1;
        var blanks = next;
        while (next < _text.Length && CharacterKinds.IsBlank(_text[next]))
        {
            next++;
        }

        if (next == _text.Length || lines.EndParagraph(blanks, next))
        {
            return true;
        }

        return kind switch
        {
            AbbreviationKind.Number => next == blanks || !CharacterKinds.IsDigit(_text[next]),
            AbbreviationKind.Title => isClosed,
            _ => next > blanks && LooksLikeBeginning(start, next, kind, isClosed),
        };
    }

    private bool LooksLikeBeginning(int start, int next, AbbreviationKind kind, bool isClosed)
    {
        while (next < _text.Length && _text[next] is '"' or '“' or '‘' or '(' or '[')
        {
            next++;
        }

        var end = next;
        while (end < _text.Length && end - next < 16 && CharacterKinds.IsLetter(_text[end]))
        {
            end++;
        }

        if (end == next || !char.IsUpper(_text[next]))
        {
            return false;
        }

        var word = _text[next..end];
        if (abbreviations.StartsSentence(word))
        {
            // "Vitamin A. The" ends; "J. A. Smith" has no starter; "George W. In" is rare enough.
            return true;
        }

        return kind == AbbreviationKind.Last && (isClosed || !IsTimeZone(word)) && _text[start] is not ('A' or 'P');
    }

    // "5 p.m. GMT", "9 a.m. Monday".
    private static bool IsTimeZone(ReadOnlySpan<char> word) =>
        word.EndsWith("day") || (word.Length is 2 or 3 or 4 && word.IndexOfAnyExceptInRange('A', 'Z') < 0)
        || word is "Eastern" or "Pacific" or "Central" or "Mountain" or "Moscow" or "Greenwich";
}
