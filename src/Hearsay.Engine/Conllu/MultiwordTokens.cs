using Hearsay.Engine.Text;

namespace Hearsay.Engine.Conllu;

/// <summary>Which words are written as one: a word with the clitics that touch it, and "cannot".</summary>
internal static class MultiwordTokens
{
    /// <summary>The end of the multiword token that begins at a token, or the next token where there is none.</summary>
    public static int EndAt(Document document, TokenRange sentence, int token)
    {
        var end = token + 1;
        if (!char.IsLetterOrDigit(document.FormOf(token)[^1]))
        {
            return end;
        }

        while (end < sentence.End && document.TokenStarts[end] == document.TokenEnds[end - 1] && IsBound(document.FormOf(end)))
        {
            end++;
        }

        return end;
    }

    // "'s", "n't", and what "cannot", "gonna" and "wanna" leave.
    private static bool IsBound(ReadOnlySpan<char> form) =>
        (form.Length > 1 && form[0] is '\'' or '’' && char.IsLetter(form[1]))
        || form.Equals("n't", StringComparison.OrdinalIgnoreCase) || form.Equals("n’t", StringComparison.OrdinalIgnoreCase)
        || form is "nt" or "not" or "na" or "ta" or "me" or "re" or "ve" or "ll" or "s";
}
