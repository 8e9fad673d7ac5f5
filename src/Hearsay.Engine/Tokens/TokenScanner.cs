using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>Walks once over a part of a text and writes down its tokens. Every character is looked at a bounded number of times.</summary>
internal ref struct TokenScanner(string text, TextSpan part, Abbreviations abbreviations, LineBreaks lines)
{
    private readonly ReadOnlySpan<char> _text = text.AsSpan(0, part.End);
    private readonly int _start = part.Start;
    private AddressFinder _addresses = new(text, part.End);
    private int _at = part.Start;

    public void Scan(ref TokenColumns tokens)
    {
        while (_at < _text.Length)
        {
            switch (CharacterKinds.Of(_text[_at]))
            {
                case CharacterKind.Blank:
                    _at++;
                    break;
                case CharacterKind.Letter or CharacterKind.Mark:
                    ScanWord(_at, ref tokens);
                    break;
                case CharacterKind.Digit:
                    ScanNumber(ref tokens);
                    break;
                case CharacterKind.Apostrophe:
                    ScanApostrophe(ref tokens);
                    break;
                case CharacterKind.Surrogate:
                    ScanSurrogate(ref tokens);
                    break;
                default:
                    ScanSymbol(ref tokens);
                    break;
            }
        }
    }

    // A word may start before the position, as "'em" does.
    private void ScanWord(int start, ref TokenColumns tokens)
    {
        var word = new WordShape(start);
        var at = _at;
        while (at < _text.Length)
        {
            var kind = CharacterKinds.Of(_text[at]);
            if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark)
            {
                at++;
            }
            else if (kind == CharacterKind.Surrogate && SurrogateRun.IsWordy(_text, at))
            {
                at += 2;
            }
            else if (kind == CharacterKind.Blank || at + 1 >= _text.Length || !_addresses.Continues(start, at, ref word, out var end))
            {
                break;
            }
            else if (end > at + 1)
            {
                Take(start, end, ref tokens);
                return;
            }
            else
            {
                at++;
            }
        }

        FinishWord(start, at, word, ref tokens);
    }

    private void FinishWord(int start, int end, WordShape word, ref TokenColumns tokens)
    {
        if (end < _text.Length && _text[end] == '.' && (IsAbbreviation(start, end, word) || IsListLetter(start, end)))
        {
            Take(start, end + 1, ref tokens);
            return;
        }

        if (end < _text.Length && _text[end] == '$' && end - start <= 3 && IsUpper(start, end))
        {
            Take(start, end + 1, ref tokens);
            return;
        }

        Contractions.Split(_text, start, end, word.LastApostrophe, ref tokens);
        _at = end;
    }

    private readonly bool IsAbbreviation(int start, int end, WordShape word)
    {
        if (end + 1 < _text.Length && _text[end + 1] == '.')
        {
            return false;
        }

        var isInitial = end - start == 1 && char.IsUpper(_text[start]);
        var kind = isInitial ? AbbreviationKind.Plain : abbreviations.KindOf(_text[start..end]);
        if (kind == AbbreviationKind.None && word.IsAcronym)
        {
            kind = AbbreviationKind.Plain;
        }

        return kind != AbbreviationKind.None
            && !new FullStop(_text, abbreviations, lines).EndsSentence(start, end, kind);
    }

    private readonly bool IsUpper(int start, int end)
    {
        foreach (var character in _text[start..end])
        {
            if (!char.IsUpper(character))
            {
                return false;
            }
        }

        return true;
    }

    private void ScanNumber(ref TokenColumns tokens)
    {
        var end = Numbers.EndOf(_text, _at);
        if (end < _text.Length && _text[end] == '.' && IsListNumber(_at, end))
        {
            end++;
        }

        Take(_at, end, ref tokens);
    }

    // "1. Introduction" at the head of a line.
    private readonly bool IsListNumber(int start, int end) =>
        end - start <= 2 && end + 1 < _text.Length && _text[end + 1] is ' ' or '\t' or '\u00A0'
        && (start == _start || _text[start - 1] is '\n' or '\r');

    private readonly bool IsListLetter(int start, int end) => end - start == 1 && char.IsUpper(_text[start]) && IsListNumber(start, end);

    private void ScanApostrophe(ref TokenColumns tokens)
    {
        var elision = Contractions.ElisionLength(_text, _at, _start);
        if (elision > 0)
        {
            Take(_at, _at + elision, ref tokens);
        }
        else
        {
            TakeRun(_at + 1 < _text.Length && _text[_at + 1] == _text[_at] ? 2 : 1, ref tokens);
        }
    }

    private void ScanSurrogate(ref TokenColumns tokens)
    {
        if (SurrogateRun.IsWordy(_text, _at))
        {
            ScanWord(_at, ref tokens);
        }
        else
        {
            Take(_at, SurrogateRun.EndOf(_text, _at), ref tokens);
        }
    }

    private void ScanSymbol(ref TokenColumns tokens)
    {
        var next = _at + 1 < _text.Length ? _text[_at + 1] : ' ';
        switch (_text[_at])
        {
            case '#' or '@' when CharacterKinds.IsLetter(next):
                TakeTag(ref tokens);
                break;
            case '.' when CharacterKinds.IsDigit(next) && (_at == _start || !CharacterKinds.IsWordy(_text[_at - 1])):
                Take(_at, Numbers.EndOf(_text, _at + 1), ref tokens);
                break;
            case ':' or ';' or '=' or '<' when Smileys.LengthAt(_text, _at) is > 0 and var length:
                Take(_at, _at + length, ref tokens);
                break;
            case '!' or '?':
                var end = _text[_at..].IndexOfAnyExcept('!', '?');
                Take(_at, end < 0 ? _text.Length : _at + end, ref tokens);
                break;
            case '.' or '-' or '*' or '=' or '~' or '+' or '#' or '<' or '>' or '|' or '`' or '—' or '…':
                var run = _text[_at..].IndexOfAnyExcept(_text[_at]);
                TakeRun(run < 0 ? _text.Length - _at : run, ref tokens);
                break;
            default:
                Take(_at, SurrogateRun.EndOfSymbol(_text, _at), ref tokens);
                break;
        }
    }

    // "#IStandWithHer", "@hearsay".
    private void TakeTag(ref TokenColumns tokens)
    {
        var end = _at + 1;
        while (end < _text.Length && CharacterKinds.IsWordy(_text[end]))
        {
            end++;
        }

        Take(_at, end, ref tokens);
    }

    private void TakeRun(int length, ref TokenColumns tokens) => Take(_at, _at + length, ref tokens);

    private void Take(int start, int end, ref TokenColumns tokens)
    {
        tokens.Add(start, end);
        _at = end;
    }
}
