namespace Hearsay.Engine.Text;

/// <summary>Finds names by the tokens in them.</summary>
public static class NameLookup
{
    /// <summary>The number of the first name that ends behind this token, or the count of names.</summary>
    public static int FirstNameFrom(this Document document, int tokenIndex) => FirstFrom(document.Names, tokenIndex);

    internal static int FirstFrom(IReadOnlyList<Name> names, int tokenIndex)
    {
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Tokens.End <= tokenIndex)
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
    public static int NameAt(this Document document, int tokenIndex)
    {
        var first = document.FirstNameFrom(tokenIndex);
        return first < document.Names.Count && document.Names[first].Tokens.Contains(tokenIndex) ? first : -1;
    }
}
