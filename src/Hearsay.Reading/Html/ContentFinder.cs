using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Html;

/// <summary>Finds the smallest element that holds the article: down from the body, as long as one child holds nearly all of the prose.</summary>
internal sealed class ContentFinder(Page page, Zones zones, IReadOnlyList<Block> blocks)
{
    private const double NearlyAll = 0.75;

    private readonly int[] _prose = new int[page.Nodes.Count];

    public PageNode Find()
    {
        AddUp();
        var root = page.Nodes[0];
        while (FindHeavyChild(root) is { } child)
        {
            root = child;
        }

        return root;
    }

    /// <summary>Prose outside furniture, comments and related stories, summed into every element around it.</summary>
    private void AddUp()
    {
        foreach (var block in blocks)
        {
            if (block.IsProse && zones[block.Node] is null or PartKind.Lead)
            {
                _prose[block.Node.Index] += block.Text.Length;
            }
        }

        for (var at = page.Nodes.Count - 1; at > 0; at--)
        {
            _prose[page.Nodes[at].Parent] += _prose[at];
        }
    }

    private PageNode? FindHeavyChild(PageNode node)
    {
        PageNode? best = null;
        for (var at = node.Index + 1; at < node.End; at = page.Nodes[at].End)
        {
            var child = page.Nodes[at];
            if (!child.IsText && child.Tag is not ("p" or "blockquote" or "pre" or "li") && (best is null || _prose[at] > _prose[best.Index]))
            {
                best = child;
            }
        }

        return best is not null && _prose[best.Index] > 0 && _prose[best.Index] >= NearlyAll * _prose[node.Index] ? best : null;
    }
}
