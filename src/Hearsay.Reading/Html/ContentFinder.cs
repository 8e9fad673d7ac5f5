using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Html;

/// <summary>
/// Finds the element that holds the article: down from the root as long as one child holds nearly all of the prose, with a jump to an element that calls
/// itself the article where it holds most.
/// </summary>
internal sealed class ContentFinder(Page page, Zones zones, IReadOnlyList<Block> blocks)
{
    // Tuned on trafilatura's pages by steps of .05: lower cuts articles at their first box, higher lets in the columns beside them.
    private const double NearlyAll = 0.9;
    private const double Most = 0.6;

    private readonly double[] _prose = new double[page.Nodes.Count];

    public PageNode Find()
    {
        AddUp();
        var root = Descend(page.Nodes[0]);
        return FindNamed(root) is { } named ? Descend(named) : root;
    }

    /// <summary>Prose outside furniture, comments and related stories, summed into every element around it. Lists weigh less: they may be teasers.</summary>
    private void AddUp()
    {
        foreach (var block in blocks)
        {
            if (block.IsProse && zones[block.Node] is null or PartKind.Lead)
            {
                _prose[block.Node.Index] += block.Text.Length * (block.Node.Tag is "li" or "td" or "dd" ? 0.6 : 1);
            }
        }

        for (var at = page.Nodes.Count - 1; at > 0; at--)
        {
            _prose[page.Nodes[at].Parent] += _prose[at];
        }
    }

    private PageNode Descend(PageNode root)
    {
        while (FindHeavyChild(root) is { } child)
        {
            root = child;
        }

        return root;
    }

    private PageNode? FindHeavyChild(PageNode node)
    {
        PageNode? best = null;
        for (var at = node.Index + 1; at < node.End; at = page.Nodes[at].End)
        {
            var child = page.Nodes[at];
            if (!child.IsText && IsContainer(child) && (best is null || _prose[at] > _prose[best.Index]))
            {
                best = child;
            }
        }

        return best is not null && _prose[best.Index] > 0 && _prose[best.Index] >= NearlyAll * _prose[node.Index] ? best : null;
    }

    private static bool IsContainer(PageNode node) => node.Tag is not ("p" or "blockquote" or "pre" or "li" or "ul" or "ol" or "dl" or "tr" or "td" or "span" or "figure");

    /// <summary>Of the elements that call themselves the article's body, the one with most prose.</summary>
    private PageNode? FindNamed(PageNode root)
    {
        var enough = Most * _prose[root.Index];
        PageNode? best = null;
        foreach (var node in page.Within(root))
        {
            if (!node.IsText && _prose[node.Index] > 0 && _prose[node.Index] >= enough && IsNamed(node) && (best is null
                || _prose[node.Index] > _prose[best.Index]))
            {
                best = node;
            }
        }

        return best;
    }

    private static bool IsNamed(PageNode node) =>
        node.Tag == "article" || (IsContainer(node) && (node["itemprop"] is "articleBody" || Hints.Of(node).HasAny(ZoneHints.Content)));
}
