using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>How a sentence or a headline is written as a whole.</summary>
internal enum LineCase : byte
{
    /// <summary>As usual: most words small, some with a capital.</summary>
    Mixed,

    /// <summary>"FOUR HELD IN NAIROBI".</summary>
    Upper,

    /// <summary>"Four Held in Nairobi".</summary>
    Title,

    /// <summary>No capital at all, as in chats.</summary>
    Lower,
}

internal static class LineCases
{
    // A headline in title case leaves at most its short words small.
    private const int WordsThatTell = 4;
    private const int LongWord = 4;

    public static LineCase[] Of(Document document, WordForms forms) =>
        [.. document.Sentences.Select(sentence => Of(document, forms, sentence.Tokens))];

    private static LineCase Of(Document document, WordForms forms, TokenRange tokens)
    {
        int upper = 0, capitalised = 0, lower = 0, lowerLong = 0;
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            switch (forms.Cases[token])
            {
                case WordCase.Upper when document.FormOf(token).Length > 1:
                    upper++;
                    break;
                case WordCase.Capitalised or WordCase.Mixed:
                    capitalised++;
                    break;
                case WordCase.Lower:
                    lower++;
                    lowerLong += document.FormOf(token).Length > LongWord ? 1 : 0;
                    break;
            }
        }

        return (upper, capitalised, lower) switch
        {
            (0, 0, > 0) => LineCase.Lower,
            var (u, c, l) when u > 1 && u > 3 * (c + l) => LineCase.Upper,
            var (u, c, l) when u + c >= WordsThatTell && c > 2 * lowerLong && c > l => LineCase.Title,
            _ => LineCase.Mixed,
        };
    }
}
