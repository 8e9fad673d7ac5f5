namespace Hearsay.Engine.Text;

/// <summary>Finds sentences by the tokens in them.</summary>
public static class SentenceLookup
{
    /// <summary>The number of the sentence that a token stands in, or -1.</summary>
    public static int SentenceAt(this Document document, int tokenIndex)
    {
        int low = 0, high = document.Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tokens = document.Sentences[middle].Tokens;
            if (tokens.Contains(tokenIndex))
            {
                return middle;
            }

            (low, high) = tokenIndex < tokens.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    /// <summary>The tokens of the sentence that a token stands in; empty where there is none.</summary>
    public static TokenRange SentenceTokensAt(this Document document, int tokenIndex) =>
        document.SentenceAt(tokenIndex) is >= 0 and var sentence ? document.Sentences[sentence].Tokens : default;
}
