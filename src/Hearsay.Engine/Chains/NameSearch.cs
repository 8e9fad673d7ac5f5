using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

internal static class NameSearch
{
    /// <summary>The number of the first name that ends behind this token, or the count of names.</summary>
    public static int FirstIn(Document document, int tokenIndex)
    {
        int low = 0, high = document.Names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Names[middle].Tokens.End <= tokenIndex)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The number of the name that a token stands in, or -1.</summary>
    public static int At(Document document, int tokenIndex)
    {
        var first = FirstIn(document, tokenIndex);
        return first < document.Names.Count && document.Names[first].Tokens.Contains(tokenIndex) ? first : -1;
    }
}
