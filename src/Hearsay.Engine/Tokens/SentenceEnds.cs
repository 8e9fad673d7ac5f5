using System.Collections.Frozen;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>Finds where sentences end within one paragraph.</summary>
internal readonly ref struct SentenceEnds(Document document, TokenRange paragraph)
{
    private const int SayWordWindow = 4;

    // After a quotation that ends in a stop, these tell that its sentence goes on: "Who knows?" Smith said.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SayWords = new[]
    {
        "said", "says", "say", "asked", "asks", "added", "adds", "told", "wrote", "writes", "replied", "tweeted", "shouted", "insisted", "declared",
        "explained", "responded", "answered", "exclaimed", "cried", "continued", "concluded", "joked", "wondered", "demanded", "recalled",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string _text = document.Text;
    private readonly ReadOnlySpan<int> _starts = document.TokenStarts;
    private readonly ReadOnlySpan<int> _ends = document.TokenEnds;

    /// <summary>The end of the sentence that starts at a token of the paragraph.</summary>
    public int Next(int start)
    {
        for (var token = start; token < paragraph.End; token++)
        {
            var stop = StopOf(token);
            if (stop == Stop.None)
            {
                continue;
            }

            var next = AfterClosing(token + 1);
            if (next >= paragraph.End || Ends(stop, token, next, start))
            {
                return next;
            }
        }

        return paragraph.End;
    }

    private enum Stop
    {
        None, Full, Loud, Trailing,
    }

    private Stop StopOf(int token) => _text[_starts[token]] switch
    {
        '.' => _ends[token] - _starts[token] == 1 ? Stop.Full : IsNumber(token) ? Stop.None : Stop.Trailing,
        '…' => Stop.Trailing,
        '!' or '?' or '‽' or '⁇' or '⁉' => Stop.Loud,
        '。' or '！' or '？' or '।' or '؟' => Stop.Full,
        _ => Stop.None,
    };

    private bool IsNumber(int token) => CharacterKinds.IsDigit(_text[_starts[token] + 1]);

    // Closing quotes and brackets stand right behind the stop.
    private int AfterClosing(int token)
    {
        while (token < paragraph.End && _starts[token] == _ends[token - 1] && IsClosing(_text[_starts[token]]) && !OpensNext(token))
        {
            token++;
        }

        return IsFootnote(token) ? token + 3 : token;
    }

    // "He left.[6] She stayed." and "He left. [6] She stayed."
    private bool IsFootnote(int token) =>
        token + 2 < paragraph.End && _text[_starts[token]] == '['
        && CharacterKinds.IsDigit(_text[_starts[token + 1]]) && _text[_starts[token + 2]] == ']';

    private static bool IsClosing(char mark) => mark is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '}' or '“' or '‘' or '«' or '!' or '?';

    // In 'go."Then' the mark could be either; where a word touches it on the right and a blank the left it opens.
    private bool OpensNext(int token) =>
        _text[_starts[token]] is '“' or '‘' or '«' && token + 1 < paragraph.End && _starts[token + 1] == _ends[token];

    private bool Ends(Stop stop, int token, int next, int start)
    {
        var hasGap = _starts[next] > _ends[next - 1];
        var isQuoteClosed = next > token + 1 && _text[_starts[next - 1]] is not (')' or ']' or '}');
        var first = FirstOf(next);
        if (!hasGap && !char.IsUpper(first))
        {
            return false;
        }

        if (StopOf(next) != Stop.None)
        {
            return false;
        }

        if (char.IsLower(first))
        {
            return !isQuoteClosed && next == token + 1 && (stop == Stop.Full ? IsLoose(token, start) : IsLooseQuestion(token, next));
        }

        if (_text[_starts[next]] is ',' or ';' or ':' or ')' or '-' or '–' or '—' && !IsDashBeforeName(next))
        {
            return false;
        }

        return !(isQuoteClosed && IsSaidNext(next, stop));
    }

    // Text that does without capitals still ends its sentences; a stop after a short word may be an unlisted abbreviation.
    private bool IsLoose(int token, int start) =>
        token - start > 2 && _ends[token - 1] - _starts[token - 1] > 3 && char.IsLower(_text[_starts[token - 1]]);

    private bool IsLooseQuestion(int token, int next) => _text[_ends[token] - 1] == '?' && !IsSaidNext(next, Stop.Loud) && !IsSaidAfterPronoun(next);

    private bool IsSaidAfterPronoun(int token) => token + 1 < paragraph.End && SayWords.Contains(document.FormOf(token + 1));

    private bool IsDashBeforeName(int token) =>
        _text[_starts[token]] is '-' or '–' or '—' && token + 1 < paragraph.End && char.IsUpper(_text[_starts[token + 1]]) && _starts[token] > _ends[token - 1];

    // The first letter or digit of what follows, behind opening marks.
    private char FirstOf(int token)
    {
        var at = token;
        while (at < paragraph.End - 1 && at - token < 3 && _text[_starts[at]] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '„')
        {
            at++;
        }

        return _text[_starts[at]];
    }

    private bool IsSaidNext(int token, Stop stop)
    {
        var last = Math.Min(paragraph.End, token + SayWordWindow);
        for (var at = token; at < last; at++)
        {
            var form = document.FormOf(at);
            if (SayWords.Contains(form))
            {
                return at > token || stop != Stop.Full;
            }

            if (!char.IsUpper(form[0]) && form is not ("the" or "a" or "an" or "of"))
            {
                return false;
            }
        }

        return false;
    }
}
