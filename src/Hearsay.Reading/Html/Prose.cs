namespace Hearsay.Reading.Html;

/// <summary>How much text, and how much prose, stands in any element of a page; prefix sums over the blocks make each question cheap.</summary>
internal sealed class Prose
{
    private readonly int[] _starts;
    private readonly int[] _text;
    private readonly int[] _prose;
    private readonly int[] _links;

    public Prose(IReadOnlyList<Block> blocks)
    {
        _starts = [.. blocks.Select(block => block.At)];
        _text = Sum(blocks, block => block.Text.Length);
        _prose = Sum(blocks, block => block.IsProse ? block.Text.Length : 0);
        _links = Sum(blocks, block => block.LinkLength);
    }

    public int Total => _prose[^1];

    public int LengthOf(PageNode node) => Between(_text, node);

    public int ProseOf(PageNode node) => Between(_prose, node);

    public double ShareOf(PageNode node) => (double)Between(_prose, node) / Math.Max(1, Total);

    public double LinkDensityOf(PageNode node) => (double)Between(_links, node) / Math.Max(1, Between(_text, node));

    private static int[] Sum(IReadOnlyList<Block> blocks, Func<Block, int> of)
    {
        var sums = new int[blocks.Count + 1];
        for (var at = 0; at < blocks.Count; at++)
        {
            sums[at + 1] = sums[at] + of(blocks[at]);
        }

        return sums;
    }

    private int Between(int[] sums, PageNode node) => sums[Find(node.End)] - sums[Find(node.Index)];

    private int Find(int nodeIndex)
    {
        var at = Array.BinarySearch(_starts, nodeIndex);
        return at >= 0 ? at : ~at;
    }
}
