namespace Hearsay.Reading.Metadata;

/// <summary>Takes the outlet's name, and the section's, off the end of a title such as "Rifles seized at port | News | The Coast Daily".</summary>
internal static class TitleSuffixes
{
    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " ~ ", " // "];

    /// <param name="outlet">The outlet's name, if known; then only that is taken off, and short pieces behind a stroke.</param>
    /// <param name="suffix">What was taken off last: the outlet's name, as it seems.</param>
    public static string Strip(string title, string? outlet, out string? suffix)
    {
        suffix = null;
        for (var rounds = 0; rounds < 3; rounds++)
        {
            var (at, mark) = LastMark(title);
            if (at <= 0)
            {
                break;
            }

            var (head, tail) = (title[..at].Trim(), title[(at + mark.Length)..].Trim());
            if (!NamesOutlet(tail, outlet) && !(mark is " | " or " :: " or " » " or " · " && IsShort(tail) && CountWords(head) >= 3)
                && !(outlet is null && LooksLikeOutlet(tail) && CountWords(head) >= 4))
            {
                break;
            }

            suffix ??= tail.Length is > 1 and < 60 ? tail : null;
            title = head;
        }

        return title;
    }

    /// <summary>What a page's title has beside the report's own title: mostly the outlet's name; null where that is nothing or too much.</summary>
    public static string? Around(string whole, string title)
    {
        var at = whole.IndexOf(title, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || whole.Length == title.Length)
        {
            return null;
        }

        var rest = at == 0 ? whole[title.Length..] : at + title.Length == whole.Length ? whole[..at] : "";
        var name = rest.Trim(' ', '|', '-', '–', '—', ':', '»', '·', '•', '~', '/');
        return name.Length is > 1 and < 50 && rest.Length > name.Length + 1 && LooksLikeOutlet(name) ? name : null;
    }

    private static (int At, string Mark) LastMark(string title)
    {
        var (best, found) = (-1, "");
        foreach (var mark in Marks)
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            (best, found) = at > best ? (at, mark) : (best, found);
        }

        return (best, found);
    }

    private static bool NamesOutlet(string tail, string? outlet)
    {
        if (outlet is null)
        {
            return false;
        }

        var (left, right) = (Bare(tail), Bare(outlet));
        return left.Length > 2 && right.Length > 2 && (left.Contains(right, StringComparison.Ordinal)
            || right.Contains(left, StringComparison.Ordinal)) && tail.Length < 60;
    }

    private static string Bare(string name) => new([.. name.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private static bool IsShort(string tail) => CountWords(tail) <= 5 && tail.Length < 45;

    private static bool LooksLikeOutlet(string tail) =>
        IsShort(tail) && tail.Length > 2 && char.IsUpper(tail[0]) && !tail.EndsWith('?') && tail.Split(' ').Count(word => word.Length > 0
            && (char.IsUpper(word[0]) || !char.IsLetter(word[0]))) * 3 >= CountWords(tail) * 2;

    private static int CountWords(string text) => text.AsSpan().Count(' ') + 1;
}
