using Hearsay.Reading.Html;

namespace Hearsay.Reading.Metadata;

/// <summary>Reads schema.org's properties where they are written on the elements themselves (HTML Standard, "Microdata"), and rel="author".</summary>
internal static class Microdata
{
    private const int Longest = 200;

    public static void Collect(Page page, Zones zones, EvidenceBook book)
    {
        foreach (var node in page.Nodes)
        {
            if (node.IsText || node.Attributes.Count == 0
                || zones[node] is Hearsay.Engine.Reports.PartKind.Related or Hearsay.Engine.Reports.PartKind.Comment)
            {
                continue;
            }

            switch (node["itemprop"]?.Trim().ToLowerInvariant())
            {
                case "datepublished":
                    DateClues.Add(book, Origin.Microdata, 46, node["content"] ?? node["datetime"] ?? (node.Tag == "abbr" ? node["title"] : null) ?? Text(page, node));
                    break;
                case "headline":
                    book.Add(Field.Title, Origin.Microdata, 21, node["content"] ?? Text(page, node));
                    break;
                case "author" or "creator":
                    AddAuthor(page, node, book);
                    break;
                case null when node["rel"] is "author" && node.Tag == "a":
                    NameClues.Add(book, Origin.Visible, 30, Text(page, node));
                    break;
            }
        }
    }

    private static void AddAuthor(Page page, PageNode node, EvidenceBook book)
    {
        var named = page.Within(node).FirstOrDefault(inner => inner["itemprop"]?.Trim() is "name");
        NameClues.Add(book, Origin.Microdata, 42, named is null ? node["content"] ?? Text(page, node) : named["content"] ?? Text(page, named));
    }

    private static string? Text(Page page, PageNode node) => page.TextOf(node) is { Length: <= Longest } text ? text : null;
}
