using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

internal enum MarkFamily : byte
{
    None, Straight, Curly, Guillemet, Single,
}

/// <summary>What a token can be as a quotation mark, by its shape and by what touches it.</summary>
internal readonly record struct QuotationMark(MarkFamily Family, bool CanOpen, bool CanClose)
{
    /// <summary>Reads the mark at a token of a paragraph; a family of none where it is no mark.</summary>
    public static QuotationMark At(Document document, TokenRange paragraph, int token)
    {
        var start = document.TokenStarts[token];
        var length = document.TokenEnds[token] - start;
        var mark = document.Text[start];
        if (mark is not ('"' or '“' or '”' or '„' or '‟' or '«' or '»' or '\'' or '’' or '‘' or '‚' or '`' or '＂')
            || length > 2 || (length == 2 && document.Text[start + 1] != mark))
        {
            return default;
        }

        var touchesLeft = token > paragraph.Start && document.TokenEnds[token - 1] == start;
        var touchesRight = token + 1 < paragraph.End && document.TokenStarts[token + 1] == start + length;
        if (touchesLeft && IsPrime(document, token, mark, touchesRight))
        {
            return default;
        }

        var mayOpen = !touchesLeft || IsOpener(document.Text[start - 1]);
        var mayClose = !touchesRight || IsCloser(document.Text[start + length]);
        return (mark, length) switch
        {
            ('"' or '＂', _) or ('\'' or '’', 2) => new(MarkFamily.Straight, mayOpen || !mayClose, mayClose || !mayOpen),
            ('`', _) => new(length == 2 ? MarkFamily.Straight : MarkFamily.Single, true, false),
            ('„' or '‟', _) => new(MarkFamily.Curly, true, false),
            // In German a quotation opens with „ and closes with “; in Swedish and in typing slips ” opens.
            ('“', _) => new(MarkFamily.Curly, mayOpen || touchesRight, !mayOpen && mayClose),
            ('”', _) => new(MarkFamily.Curly, mayOpen && !mayClose, true),
            ('«', _) => new(MarkFamily.Guillemet, touchesRight || mayOpen, !mayOpen),
            ('»', _) => new(MarkFamily.Guillemet, mayOpen && touchesRight, !mayOpen || !touchesRight),
            ('‘' or '‚', _) => new(MarkFamily.Single, mayOpen && touchesRight, !mayOpen && mayClose),
            _ => new(MarkFamily.Single, mayOpen && touchesRight, touchesLeft && mayClose),
        };
    }

    // The mark in 5'10 counts feet.
    private static bool IsPrime(Document document, int token, char mark, bool touchesRight) =>
        mark is '\'' && touchesRight && CharacterKinds.IsDigit(document.Text[document.TokenStarts[token] - 1])
        && CharacterKinds.IsDigit(document.Text[document.TokenEnds[token]]);

    private static bool IsOpener(char before) => before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '"' or '“' or '‘' or '\'' or '«' or '„' or ':' or '…';

    private static bool IsCloser(char after) => !CharacterKinds.IsWordy(after) && after is not ('$' or '€' or '£' or '(' or '“' or '‘' or '#' or '@');
}
