using Hearsay.Reading.Html;

namespace Hearsay.Reading.Metadata;

/// <summary>Reads a page's head: OpenGraph, Dublin Core, the names that analytics and citation services ask for, the title and the canonical address.</summary>
internal static class MetaTags
{
    private static readonly Dictionary<string, (Field Field, Origin Origin, int Weight)> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["og:title"] = (Field.Title, Origin.OpenGraph, 20),
        ["twitter:title"] = (Field.Title, Origin.Meta, 12),
        ["dc.title"] = (Field.Title, Origin.Meta, 18),
        ["dcterms.title"] = (Field.Title, Origin.Meta, 18),
        ["sailthru.title"] = (Field.Title, Origin.Meta, 18),
        ["parsely-title"] = (Field.Title, Origin.Meta, 19),
        ["citation_title"] = (Field.Title, Origin.Meta, 22),
        ["headline"] = (Field.Title, Origin.Meta, 18),
        ["title"] = (Field.Title, Origin.Meta, 10),
        ["og:site_name"] = (Field.Outlet, Origin.OpenGraph, 50),
        ["application-name"] = (Field.Outlet, Origin.Meta, 20),
        ["publisher"] = (Field.Outlet, Origin.Meta, 25),
        ["dc.publisher"] = (Field.Outlet, Origin.Meta, 25),
        ["citation_journal_title"] = (Field.Outlet, Origin.Meta, 30),
        ["apple-mobile-web-app-title"] = (Field.Outlet, Origin.Meta, 15),
        ["article:published_time"] = (Field.Published, Origin.OpenGraph, 48),
        ["og:published_time"] = (Field.Published, Origin.OpenGraph, 46),
        ["article:published"] = (Field.Published, Origin.OpenGraph, 46),
        ["og:article:published_time"] = (Field.Published, Origin.OpenGraph, 46),
        ["og:pubdate"] = (Field.Published, Origin.OpenGraph, 44),
        ["date"] = (Field.Published, Origin.Meta, 38),
        ["pubdate"] = (Field.Published, Origin.Meta, 42),
        ["publishdate"] = (Field.Published, Origin.Meta, 42),
        ["publish-date"] = (Field.Published, Origin.Meta, 42),
        ["publish_date"] = (Field.Published, Origin.Meta, 42),
        ["dc.date"] = (Field.Published, Origin.Meta, 36),
        ["dc.date.issued"] = (Field.Published, Origin.Meta, 42),
        ["dcterms.created"] = (Field.Published, Origin.Meta, 36),
        ["dcterms.date"] = (Field.Published, Origin.Meta, 36),
        ["dc.date.created"] = (Field.Published, Origin.Meta, 36),
        ["sailthru.date"] = (Field.Published, Origin.Meta, 42),
        ["parsely-pub-date"] = (Field.Published, Origin.Meta, 43),
        ["parsely-page"] = (Field.Published, Origin.Meta, 5),
        ["cxenseparse:recs:publishtime"] = (Field.Published, Origin.Meta, 42),
        ["citation_publication_date"] = (Field.Published, Origin.Meta, 41),
        ["citation_online_date"] = (Field.Published, Origin.Meta, 42),
        ["article.published"] = (Field.Published, Origin.Meta, 42),
        ["article_date_original"] = (Field.Published, Origin.Meta, 43),
        ["originalpublicationdate"] = (Field.Published, Origin.Meta, 43),
        ["ptime"] = (Field.Published, Origin.Meta, 40),
        ["pdate"] = (Field.Published, Origin.Meta, 40),
        ["datepublished"] = (Field.Published, Origin.Meta, 42),
        ["bt:pubdate"] = (Field.Published, Origin.Meta, 42),
        ["displaydate"] = (Field.Published, Origin.Meta, 40),
        ["created"] = (Field.Published, Origin.Meta, 30),
        ["article:created_time"] = (Field.Published, Origin.OpenGraph, 36),
        ["og:updated_time"] = (Field.Published, Origin.OpenGraph, 2),
        ["article:modified_time"] = (Field.Published, Origin.OpenGraph, 3),
        ["last-modified"] = (Field.Published, Origin.Meta, 1),
        ["author"] = (Field.Byline, Origin.Meta, 40),
        ["article:author"] = (Field.Byline, Origin.OpenGraph, 38),
        ["og:article:author"] = (Field.Byline, Origin.OpenGraph, 38),
        ["byl"] = (Field.Byline, Origin.Meta, 45),
        ["parsely-author"] = (Field.Byline, Origin.Meta, 44),
        ["sailthru.author"] = (Field.Byline, Origin.Meta, 44),
        ["dc.creator"] = (Field.Byline, Origin.Meta, 40),
        ["dcterms.creator"] = (Field.Byline, Origin.Meta, 40),
        ["citation_author"] = (Field.Byline, Origin.Meta, 45),
        ["cxenseparse:author"] = (Field.Byline, Origin.Meta, 42),
        ["article:author_name"] = (Field.Byline, Origin.OpenGraph, 40),
        ["mediator_author"] = (Field.Byline, Origin.Meta, 40),
        ["og:locale"] = (Field.Language, Origin.OpenGraph, 4),
        ["language"] = (Field.Language, Origin.Meta, 3),
        ["content-language"] = (Field.Language, Origin.Meta, 3),
        ["dc.language"] = (Field.Language, Origin.Meta, 4),
        ["og:url"] = (Field.Domain, Origin.OpenGraph, 3),
    };

    public static void Collect(Page page, EvidenceBook book)
    {
        foreach (var node in page.Nodes)
        {
            switch (node.Tag)
            {
                case "meta":
                    AddMeta(node, book);
                    break;
                case "link" when node["rel"] is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase):
                    UrlClues.Collect(node["href"], book);
                    break;
                case "script" when node["type"]?.Contains("template", StringComparison.OrdinalIgnoreCase) is not true:
                    JsonLd.Collect(string.Concat(page.Within(node).Select(text => text.Text)), book);
                    break;
                case "html":
                    book.Add(Field.Language, Origin.Meta, 6, Languages.Normalise(node["lang"] ?? node["xml:lang"]));
                    break;
            }
        }
    }

    private static void AddMeta(PageNode node, EvidenceBook book)
    {
        var name = node["property"] ?? node["name"] ?? node["http-equiv"];
        var content = node["content"];
        if (name is null || string.IsNullOrWhiteSpace(content) || !Names.TryGetValue(name.Trim(), out var meaning))
        {
            return;
        }

        switch (meaning.Field)
        {
            case Field.Published:
                DateClues.Add(book, meaning.Origin, meaning.Weight, content);
                break;
            case Field.Byline:
                NameClues.Add(book, meaning.Origin, meaning.Weight, content);
                break;
            case Field.Language:
                book.Add(Field.Language, meaning.Origin, meaning.Weight, Languages.Normalise(content));
                break;
            case Field.Domain:
                UrlClues.Collect(content, book);
                break;
            default:
                book.Add(meaning.Field, meaning.Origin, meaning.Weight, content);
                break;
        }
    }
}
