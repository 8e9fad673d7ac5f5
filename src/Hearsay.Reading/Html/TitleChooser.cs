using Hearsay.Engine.Reports;
using Hearsay.Reading.Metadata;

namespace Hearsay.Reading.Html;

/// <summary>
/// Chooses a page's title: the heading that readers see, where it is like what the head of the page calls itself or stands alone; else what the head says,
/// without the outlet's name.
/// </summary>
internal sealed class TitleChooser(Page page, Zones zones, IReadOnlyList<Block> blocks, EvidenceBook book)
{
    private const double Alike = 0.6;

    /// <summary>The block that shows the title; null where none does.</summary>
    public Block? Shown { get; private set; }

    public void Choose(PageNode root)
    {
        var documentTitle = page.Elements("title").Select(page.TextOf).FirstOrDefault(text => text.Length > 0) ?? "";
        var known = book.ValuesOf(Field.Title).Append(documentTitle).Where(text => text.Length > 0).ToList();
        var outlet = book.Find(Field.Outlet);
        book.Add(Field.Title, Origin.Meta, 5, TitleSuffixes.Strip(documentTitle, outlet, out var suffix));
        Shown = FindHeading(known, root);
        book.Add(Field.Outlet, Origin.Meta, 10, suffix);
        if (Shown is { } shown)
        {
            book.Add(Field.Title, Origin.Visible, 30, shown.Text);
        }

        foreach (var title in book.ValuesOf(Field.Title).ToList())
        {
            book.Add(Field.Outlet, Origin.Meta, 26, TitleSuffixes.Around(documentTitle, title));
        }
    }

    /// <summary>The value to report: og:title and its like often end in the outlet's name.</summary>
    public static string? Final(EvidenceBook book) =>
        book.Find(Field.Title) is { } title ? TitleSuffixes.Strip(title, book.Find(Field.Outlet), out _) : null;

    private Block? FindHeading(List<string> known, PageNode root)
    {
        var headings = blocks.Where(block => HeadingOf(block) is { } tag && tag[1] <= '3' && IsFree(block)).Take(200).ToList();
        var likest = headings.Where(block => block.Text.Length is > 2 and < 400)
            .Select(block => (Block: block, Likeness: known.Count == 0 ? 0 : known.Max(title => Likeness(block.Text, title)) - (HeadingOf(block) == "h1" ? 0 : 0.15)))
            .OrderByDescending(pair => pair.Likeness).ToList();
        if (likest is [{ Likeness: >= Alike } first, ..])
        {
            return first.Block;
        }

        if (headings.Where(block => block.Text.Length is > 12 and < 300 && IsNamedTitle(block)).ToList() is [var named])
        {
            return named;
        }

        var only = headings.Where(block => HeadingOf(block) == "h1" && block.At < root.End && block.LinkDensity < 0.9
            && block.Text.Length > 12).ToList();
        return only is [var one] || (known.Count <= 1 && only.Count > 0 && (one = only[0]) is not null) ? one : FindByText(known, root);
    }

    /// <summary>A title in a div: the block before the article's end that says the same as the head of the page.</summary>
    private Block? FindByText(List<string> known, PageNode root) =>
        blocks.Take(200).Where(block => block.At < root.End && block.Text.Length is > 12 and < 300 && IsFree(block))
            .FirstOrDefault(block => known.Any(title => Likeness(block.Text, title) > 0.85));

    private bool IsNamedTitle(Block block) => page.Around(block.Node).Take(1).Prepend(block.Node).Any(node => Hints.Of(node).HasAny(ZoneHints.Title));

    private bool IsFree(Block block) => zones[block.Node] is null or PartKind.Lead or PartKind.Furniture or PartKind.Title or PartKind.Byline;

    private string? HeadingOf(Block block) => Tags.IsHeading(block.Node.Tag) ? block.Node.Tag
        : page.Around(block.Node).Take(2).FirstOrDefault(node => Tags.IsHeading(node.Tag))?.Tag;

    /// <summary>The share of words in common, by the shorter of the two if it is long enough to mean something.</summary>
    public static double Likeness(string left, string right)
    {
        var (first, second) = (Words(left), Words(right));
        if (first.Count == 0 || second.Count == 0)
        {
            return 0;
        }

        var common = first.Count(second.Contains);
        var whole = common / (double)Math.Max(first.Count, second.Count);
        var part = common / (double)Math.Min(first.Count, second.Count);
        return Math.Min(first.Count, second.Count) >= 4 ? Math.Max(whole, part * 0.95) : whole;
    }

    private static HashSet<string> Words(string text)
    {
        HashSet<string> words = [];
        foreach (var word in text.ToLowerInvariant().Split(' ', 60))
        {
            var bare = word.Trim('.', ',', ':', ';', '|', '-', '–', '—', '"', '\'', '“', '”', '‘', '’', '(', ')', '?', '!');
            if (bare.Length > 0)
            {
                words.Add(bare.Replace('’', '\''));
            }
        }

        return words;
    }
}
