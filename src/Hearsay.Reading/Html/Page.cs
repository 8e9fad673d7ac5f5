using System.Text;

namespace Hearsay.Reading.Html;

/// <summary>
/// A parsed page as one flat list in reading order, so that no walk over it needs recursion, however deep it was nested. Scripts other than JSON-LD,
/// styles and comments are left out.
/// </summary>
internal sealed class Page(IReadOnlyList<PageNode> nodes)
{
    public IReadOnlyList<PageNode> Nodes => nodes;

    public PageNode? ParentOf(PageNode node) => node.Parent < 0 ? null : nodes[node.Parent];

    public IEnumerable<PageNode> Elements(string tag) => nodes.Where(node => node.Tag == tag);

    public IEnumerable<PageNode> Within(PageNode node)
    {
        for (var at = node.Index + 1; at < node.End; at++)
        {
            yield return nodes[at];
        }
    }

    public IEnumerable<PageNode> Around(PageNode node)
    {
        for (var at = node.Parent; at >= 0; at = nodes[at].Parent)
        {
            yield return nodes[at];
        }
    }

    /// <summary>All text within a node, white space made single blanks.</summary>
    public string TextOf(PageNode node)
    {
        if (node.IsText)
        {
            return Whitespace.Collapse(node.Text);
        }

        var text = new StringBuilder();
        for (var at = node.Index + 1; at < node.End; at++)
        {
            var inner = nodes[at];
            if (inner.IsText)
            {
                text.Append(inner.Text);
            }
            else if (Tags.IsBlock(inner.Tag) || inner.Tag == "br")
            {
                text.Append(' ');
            }
        }

        return Whitespace.Collapse(text.ToString());
    }
}
