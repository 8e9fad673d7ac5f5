using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Letters and digits that are written together, over all the tokens that they were parted into: "EP-GOM".</summary>
internal static class Codes
{
    private const int LongestCode = 5;

    /// <summary>The tokens from this one on with no blank between them, as long as they are capitals, digits and hyphens; empty where there are none.</summary>
    public static TokenRange At(Document document, int token, int end)
    {
        var last = token;
        while (last < end && last - token < LongestCode && IsPart(document.FormOf(last)) && (last == token || document.TokenStarts[last] == document.TokenEnds[last - 1]))
        {
            last++;
        }

        while (last > token && document.FormOf(last - 1) is "-")
        {
            last--;
        }

        return new TokenRange(token, last);
    }

    public static ReadOnlySpan<char> TextOf(Document document, TokenRange code) => document.SpanOf(code).In(document.Text);

    private static bool IsPart(ReadOnlySpan<char> form)
    {
        foreach (var character in form)
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character) && character != '-')
            {
                return false;
            }
        }

        return true;
    }
}
