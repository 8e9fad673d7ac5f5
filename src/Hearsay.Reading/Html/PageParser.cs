using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Reading.Html;

/// <summary>Parses a page: by the book with AngleSharp, or roughly where that could take minutes.</summary>
internal static class PageParser
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static Page Parse(string html) =>
        html.Length <= Roughness.MaxLength && !Roughness.IsTangled(html) ? Flatten(Parser.ParseDocument(html)) : RoughParser.Parse(html);

    private static Page Flatten(IDocument document)
    {
        List<PageNode> nodes = [];
        List<PageNode> open = [];
        INode? current = document.DocumentElement;
        while (current is not null)
        {
            var node = Take(current, nodes, open.Count == 0 ? -1 : open[^1].Index);
            if (node is not null && !node.IsText && current.FirstChild is { } child)
            {
                open.Add(node);
                current = child;
                continue;
            }

            while (current is not null && current.NextSibling is null && open.Count > 0)
            {
                open[^1].End = nodes.Count;
                open.RemoveAt(open.Count - 1);
                current = current.Parent;
            }

            current = open.Count == 0 ? null : current?.NextSibling;
        }

        return new Page(nodes);
    }

    private static PageNode? Take(INode node, List<PageNode> nodes, int parent)
    {
        var taken = node switch
        {
            IText text when text.Data.Length > 0 => new PageNode(nodes.Count, parent, "") { Text = text.Data },
            IElement element when IsKept(element) => new PageNode(nodes.Count, parent, element.LocalName.ToLowerInvariant())
            {
                Attributes = [.. element.Attributes.Select(attribute => KeyValuePair.Create(attribute.Name, attribute.Value))],
            },
            _ => null,
        };
        if (taken is not null)
        {
            nodes.Add(taken);
        }

        return taken;
    }

    private static bool IsKept(IElement element) => element.LocalName switch
    {
        "style" => false,
        "script" => element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };
}
