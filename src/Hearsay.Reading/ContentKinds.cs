using System.Buffers;

namespace Hearsay.Reading;

/// <summary>Tells a page from a text, by what came with it, by its name and by how it begins.</summary>
internal static class ContentKinds
{
    private const int Looked = 4096;

    private static readonly SearchValues<string> PageStarts =
        SearchValues.Create(["<!doctype html", "<html", "<head", "<body", "<meta"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PageTags = SearchValues.Create(
        ["<p>", "<p ", "<div", "</div>", "</p>", "<br", "<a href", "<h1", "<table", "<span", "<article", "<title"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"];

    /// <summary>False where the name or the header already says that this is no page.</summary>
    public static bool MayBePage(string source, string? contentType) =>
        contentType is null || !contentType.TrimStart().StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) || NamesPage(source);

    public static bool IsPage(string text, string source, string? contentType)
    {
        var start = text.AsSpan(0, Math.Min(Looked, text.Length)).TrimStart();
        if (StartsPage(start))
        {
            return true;
        }

        if (NamesPage(source) || (contentType?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false))
        {
            return HoldsTag(text.AsSpan(0, Math.Min(Looked * 16, text.Length))) || text.AsSpan().ContainsAny(PageTags);
        }

        return !NamesText(source) && start.StartsWith('<') && start.ContainsAny(PageTags);
    }

    private static bool HoldsTag(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length;)
        {
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '!')
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool StartsPage(ReadOnlySpan<char> start)
    {
        var at = start.IndexOfAny(PageStarts);
        return at == 0 || (at > 0 && start[0] == '<' && (start[1..].StartsWith("?xml") || start[1..].StartsWith("!--")));
    }

    private static bool NamesPage(string source)
    {
        var name = source.AsSpan();
        var query = name.IndexOfAny('?', '#');
        name = query >= 0 ? name[..query] : name;
        foreach (var ending in PageEndings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesText(string source) =>
        source.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
