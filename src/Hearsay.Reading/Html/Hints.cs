namespace Hearsay.Reading.Html;

/// <summary>The words in an element's class, id, role and other names: "ArticleBody__relatedLinks" is article, body, related, links.</summary>
internal readonly struct Hints
{
    // Words joined by single blanks, with one at either end, so that a look-up of " related " finds a whole word and of " read more " two.
    private readonly string _words;

    private Hints(string words) => _words = words;

    public bool IsEmpty => _words.Length <= 1;

    public static Hints Of(PageNode node)
    {
        if (node.Attributes.Count == 0)
        {
            return new(" ");
        }

        var words = new System.Text.StringBuilder(" ");
        foreach (var (name, value) in node.Attributes)
        {
            if (name is "class" or "id" or "role" or "itemprop" or "data-component" or "data-testid" or "data-module" or "data-type" or "aria-label" or "rel"
                or "data-block" or "data-role" or "data-area" or "data-name" or "property")
            {
                AddWords(words, value.Length > 400 ? value[..400] : value);
            }
        }

        return new(words.ToString());
    }

    public bool HasAny(IReadOnlyList<string> hints)
    {
        if (IsEmpty)
        {
            return false;
        }

        foreach (var hint in hints)
        {
            if (_words.Contains(hint, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddWords(System.Text.StringBuilder words, string value)
    {
        var before = ' ';
        foreach (var character in value)
        {
            if (!char.IsLetterOrDigit(character))
            {
                AddGap(words);
            }
            else
            {
                if (char.IsUpper(character) && char.IsLower(before))
                {
                    AddGap(words);
                }

                words.Append(char.ToLowerInvariant(character));
            }

            before = character;
        }

        AddGap(words);
    }

    private static void AddGap(System.Text.StringBuilder words)
    {
        if (words[^1] != ' ')
        {
            words.Append(' ');
        }
    }
}
