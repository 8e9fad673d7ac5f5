namespace Hearsay.Engine.Tokens;

/// <summary>
/// Decides whether a mark inside a word, such as the stop in "U.S.", the hyphen in "co-worker" or the colon in "https://…", belongs to it, and finds
/// where web and mail addresses end.
/// </summary>
internal ref struct AddressFinder(string text, int partEnd)
{
    private readonly ReadOnlySpan<char> _text = text.AsSpan(0, partEnd);

    // Up to here a look ahead has found no "@", so that a long run of dotted words is looked through once.
    private int _noMailBefore;

    /// <summary>Whether the word [start, at) goes on over the mark at <paramref name="at"/>; <paramref name="end"/> lies beyond at + 1 where an address ends there.</summary>
    public bool Continues(int start, int at, ref WordShape word, out int end)
    {
        end = at + 1;
        var next = _text[at + 1];
        switch (_text[at])
        {
            case '\'' or '’' or 'ʼ' or '＇' when CharacterKinds.IsLetter(next):
                word.LastApostrophe = at;
                return true;
            case '.':
                return ContinuesOverStop(start, at, next, ref word, ref end);
            case '-' when CharacterKinds.IsWordy(next) && word.PieceStart == start && Hyphens.IsBoundPrefix(_text[start..at]):
                word.PieceStart = at + 1;
                return true;
            case '-' or '+' or '%':
                return CharacterKinds.IsWordy(next) && ContinuesToMail(at, ref end);
            case '&':
                return CharacterKinds.IsLetter(next) && at - start <= 4 && char.IsUpper(_text[at - 1]) == char.IsUpper(next);
            case '@' when CharacterKinds.IsWordy(next):
                end = EndOfAddress(at + 1);
                return true;
            case ':' when next == '/' && at + 2 < _text.Length && _text[at + 2] == '/':
                end = EndOfAddress(at + 2);
                return true;
            case ':' when at - start == 6 && _text[start..at].Equals("mailto", StringComparison.OrdinalIgnoreCase) && !CharacterKinds.IsBlank(next):
                end = EndOfAddress(at + 1);
                return true;
            default:
                return false;
        }
    }

    private bool ContinuesOverStop(int start, int at, char next, ref WordShape word, ref int end)
    {
        if (!CharacterKinds.IsWordy(next))
        {
            return false;
        }

        if (ContinuesToMail(at, ref end))
        {
            return true;
        }

        if (at - start == 3 && _text[start..at].Equals("www", StringComparison.OrdinalIgnoreCase))
        {
            end = EndOfAddress(at + 1);
            return true;
        }

        if (Domains.EndAt(_text, at) is > 0 and var domain)
        {
            end = domain < _text.Length && _text[domain] == '/' ? EndOfAddress(domain) : domain;
            return true;
        }

        // "U.S.A", "Ph.D": short pieces, and the next one short too.
        var isShort = at - word.PieceStart == 1 || (at - word.PieceStart == 2 && word.PieceStart == start && char.IsUpper(_text[start]));
        var isNextShort = at + 2 >= _text.Length || !CharacterKinds.IsLetter(_text[at + 2]);
        if (isShort && isNextShort && CharacterKinds.IsLetter(next))
        {
            word.PieceStart = at + 1;
            word.IsAcronym = true;
            return true;
        }

        return false;
    }

    private bool ContinuesToMail(int at, ref int end)
    {
        if (at < _noMailBefore)
        {
            return false;
        }

        var look = at;
        while (look < _text.Length && (CharacterKinds.IsWordy(_text[look]) || _text[look] is '.' or '-' or '+' or '%'))
        {
            look++;
        }

        if (look + 1 < _text.Length && _text[look] == '@' && CharacterKinds.IsWordy(_text[look + 1]))
        {
            end = EndOfAddress(look + 1);
            return true;
        }

        _noMailBefore = look;
        return false;
    }

    // To the next blank, without the marks that belong to the sentence around it.
    private readonly int EndOfAddress(int from)
    {
        var end = from;
        while (end < _text.Length && !CharacterKinds.IsBlank(_text[end]) && _text[end] is not ('"' or '“' or '”' or '«' or '»' or '<' or '>' or '—'))
        {
            end++;
        }

        var isOpen = _text[from..end].Contains('(');
        while (end > from + 1 && (_text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or '…' || (_text[end - 1] == ')' && !isOpen)))
        {
            end--;
        }

        return end;
    }
}
