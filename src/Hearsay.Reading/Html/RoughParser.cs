using System.Net;

namespace Hearsay.Reading.Html;

/// <summary>
/// Makes a tree of a page in one pass and linear time, for pages that are too long or too tangled for the standard's algorithm. Below a depth that no real
/// page needs, elements become siblings.
/// </summary>
internal static class RoughParser
{
    private const int MaxDepth = 200;

    public static Page Parse(string html)
    {
        List<PageNode> nodes = [new PageNode(0, -1, "html")];
        List<PageNode> open = [nodes[0]];
        var scanner = new TagScanner(html);
        while (scanner.MoveNext())
        {
            switch (scanner.Kind)
            {
                case TagKind.Text:
                    nodes.Add(new PageNode(nodes.Count, open[^1].Index, "") { Text = Decode(scanner.Inner, open[^1].Tag) });
                    break;
                case TagKind.Start:
                    Open(scanner, nodes, open);
                    break;
                case TagKind.End:
                    Close(scanner.Name, nodes, open);
                    break;
            }
        }

        foreach (var node in open)
        {
            node.End = nodes.Count;
        }

        return new Page(nodes);
    }

    private static string Decode(ReadOnlySpan<char> text, string parent) =>
        parent is "script" or "style" || !text.Contains('&') ? text.ToString() : WebUtility.HtmlDecode(text.ToString());

    private static void Open(in TagScanner scanner, List<PageNode> nodes, List<PageNode> open)
    {
        if (Tags.IsBlock(scanner.Name) && open[^1].Tag == "p")
        {
            Pop(nodes, open);
        }

        var isVoid = scanner.IsSelfClosing || Tags.IsVoid(scanner.Name);
        if (!isVoid && open.Count >= MaxDepth)
        {
            Pop(nodes, open);
        }

        var node = new PageNode(nodes.Count, open[^1].Index, scanner.Name) { Attributes = TagAttributes.Read(scanner.Inner) };
        nodes.Add(node);
        if (!isVoid)
        {
            open.Add(node);
        }
    }

    private static void Close(string name, List<PageNode> nodes, List<PageNode> open)
    {
        for (var at = open.Count - 1; at > 0; at--)
        {
            if (open[at].Tag == name)
            {
                while (open.Count > at)
                {
                    Pop(nodes, open);
                }

                return;
            }
        }
    }

    private static void Pop(List<PageNode> nodes, List<PageNode> open)
    {
        open[^1].End = nodes.Count;
        open.RemoveAt(open.Count - 1);
    }
}
