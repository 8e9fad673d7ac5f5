using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Reading.Plain;

namespace Hearsay.Reading.Html;

/// <summary>Sorts the blocks from the title to the end of the article into parts: by where they stand, by their own words, by their neighbours.</summary>
internal sealed class BlockSorter(Page page, Zones zones, Prose prose, PageNode root, Block? title)
{
    private const int Above = 6;

    public IReadOnlyList<SortedBlock> Sort(IReadOnlyList<Block> blocks)
    {
        var start = title is not null ? Math.Min(title.At, root.Index) : root.Index;
        List<SortedBlock> sorted = [];
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (block.At >= start ? block.At < root.End || IsKeptBehind(block) : IsJustAbove(blocks, at, start))
            {
                sorted.Add(new SortedBlock(block, KindOf(block)));
            }
        }

        SortHead(sorted);
        SortRepeats(sorted);
        SortSections(sorted);
        SortTail(sorted);
        return sorted;
    }

    // Byline and date stand above the title on some pages.
    private bool IsJustAbove(IReadOnlyList<Block> blocks, int at, int start) =>
        title is not null && at + Above < blocks.Count && blocks[at + Above].At >= start && blocks[at].LinkDensity < 0.8
        && (zones[blocks[at].Node] ?? ByWords(blocks[at])) is PartKind.Date or PartKind.Byline;

    private bool IsKeptBehind(Block block) => zones[block.Node] is PartKind.Comment or PartKind.Related;

    private PartKind? KindOf(Block block)
    {
        if (ReferenceEquals(block, title))
        {
            return PartKind.Title;
        }

        if (zones[block.Node] is { } zone)
        {
            return Correct(zone, block);
        }

        if (block.At < root.Index && !block.IsProse)
        {
            return ByWords(block) ?? PartKind.Furniture;
        }

        return ByWords(block) ?? (IsLinkList(block) || IsInLinkList(block) ? PartKind.Related : null);
    }

    /// <summary>What a template calls "meta" or "byline" is share buttons, date and author in one.</summary>
    private static PartKind Correct(PartKind zone, Block block) => zone is PartKind.Byline or PartKind.Date or PartKind.Furniture
        ? ByWords(block) switch
        {
            PartKind.Date => PartKind.Date,
            PartKind.Byline when block.Text.Length < 120 => PartKind.Byline,
            PartKind.Furniture when zone is not PartKind.Date => PartKind.Furniture,
            _ => zone,
        }
        : zone;

    private static PartKind? ByWords(Block block)
    {
        if (Tags.IsHeading(block.Node.Tag) && block.Text.Length > 40)
        {
            return null;
        }

        return LineKinds.Find(new Line(new TextSpan(0, block.Text.Length), block.Text, 1, 1));
    }

    /// <summary>A block that is mostly link and no sentence leads elsewhere.</summary>
    private static bool IsLinkList(Block block) =>
        block.LinkDensity > 0.8 && block.Text.Length > 15 && !Tags.IsHeading(block.Node.Tag)
            && block.Node.Tag is not ("td" or "tr" or "dt");

    /// <summary>"AVOIDING CONTACT: The rules on isolation", in a list that is mostly links.</summary>
    private bool IsInLinkList(Block block) =>
        block.Node.Tag is "li" && block.LinkDensity > 0.4 && !block.IsProse && page.ParentOf(block.Node) is { } list
            && prose.LinkDensityOf(list) > 0.6;

    /// <summary>Before the title stands the page's own head; a short sentence between title and text is the lead.</summary>
    private void SortHead(List<SortedBlock> blocks)
    {
        var at = blocks.FindIndex(block => block.Kind == PartKind.Title);
        for (var before = 0; before < at; before++)
        {
            blocks[before].Kind ??= blocks[before].Block.IsProse ? null : PartKind.Furniture;
        }

        for (var after = Math.Max(0, at + 1); at >= 0 && after < blocks.Count && after <= at + 4; after++)
        {
            var block = blocks[after].Block;
            if (blocks[after].Kind is null && block.Node.Tag is "h2" or "h3" && block.Text.Length is > 30 and < 400
                && block.At < root.Index)
            {
                blocks[after].Kind = PartKind.Lead;
            }
            else if (blocks[after].Kind is null)
            {
                break;
            }
        }
    }

    /// <summary>The title again, as a link or in a list, is no part of the text.</summary>
    private void SortRepeats(List<SortedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (title is not null && block.Kind is null && block.Block.Text.Equals(title.Text, StringComparison.OrdinalIgnoreCase))
            {
                block.Kind = PartKind.Furniture;
            }
        }
    }

    /// <summary>Below a heading that says "Related" or "Comments", what is no prose belongs to it.</summary>
    private static void SortSections(List<SortedBlock> blocks)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].Kind is not (PartKind.Related or PartKind.Comment) || !LineKinds.IsLabel(LineOf(blocks[at].Block))
                || blocks[at].Block.LinkDensity > 0.5)
            {
                continue;
            }

            for (var next = at + 1; next < blocks.Count && blocks[next].Kind is null && !blocks[next].Block.IsProse
                && LeadsElsewhere(blocks[next].Block); next++)
            {
                blocks[next].Kind = blocks[at].Kind;
            }
        }
    }

    private static bool LeadsElsewhere(Block block) =>
        block.LinkDensity > 0.5 || (block.Node.Tag is "li" && block.Text.Length < 140 && !LineOf(block).EndsSentence);

    private static Line LineOf(Block block) => new(new TextSpan(0, block.Text.Length), block.Text, 1, 1);

    /// <summary>Behind the last prose, links and labels are furniture.</summary>
    private void SortTail(List<SortedBlock> blocks)
    {
        for (var at = blocks.Count - 1; at >= 0; at--)
        {
            var block = blocks[at];
            if (block.Kind is null)
            {
                if (block.Block.IsProse || LineOf(block.Block).EndsSentence
                    || page.Around(block.Block.Node).Prepend(block.Block.Node).Take(3).Any(node => node.Tag is "li" or "td" or "tr" or "dd"))
                {
                    break;
                }

                block.Kind = block.Block.Text.Length < 80 ? PartKind.Furniture : null;
            }
        }
    }
}
