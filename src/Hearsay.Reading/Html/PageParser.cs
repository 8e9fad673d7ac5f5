using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Reading.Html;

/// <summary>Parses a page: by the book with AngleSharp, or roughly where that could take minutes.</summary>
internal static class PageParser
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static Page Parse(string html) =>
        html.Length <= Roughness.MaxLength && !Roughness.IsTangled(html) ? Flatten(Parser.ParseDocument(html)) : RoughParser.Parse(html);

    // By index, since AngleSharp finds a next sibling by searching its parent for the node.
    private static Page Flatten(IDocument document)
    {
        List<PageNode> nodes = [];
        Stack<(INode Parent, PageNode? Node, int Next)> open = new([(document, null, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Next >= top.Parent.ChildNodes.Length)
            {
                if (top.Node is not null)
                {
                    top.Node.End = nodes.Count;
                }

                continue;
            }

            open.Push(top with { Next = top.Next + 1 });
            var child = top.Parent.ChildNodes[top.Next];
            if (Take(child, nodes, top.Node?.Index ?? -1) is { IsText: false } node)
            {
                open.Push((child, node, 0));
            }
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
        "script" => element.GetAttribute("type") is { } type && (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase) || type.Contains("template", StringComparison.OrdinalIgnoreCase)),
        _ => true,
    };
}
