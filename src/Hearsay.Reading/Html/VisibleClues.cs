using Hearsay.Engine.Reports;
using Hearsay.Reading.Dates;
using Hearsay.Reading.Metadata;
using Hearsay.Reading.Plain;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Html;

/// <summary>What the visible page says on authors, date and outlet, in the blocks that were sorted out as such.</summary>
internal static class VisibleClues
{
    private const int MostDates = 12;
    private const int MostAuthors = 3;

    public static void Collect(Page page, Zones zones, PageNode root, IReadOnlyList<SortedBlock> blocks, EvidenceBook book)
    {
        CollectAuthors(page, zones, root, book);
        CollectTimes(page, book);
        CollectMasthead(page, book);
        var texts = blocks.Take(100).Select(block => block.Block.Text).ToList();
        var order = DateOrders.Guess(texts) is not DateOrder.Unknown and var seen ? seen : DateCustoms.Of(book.Find(Field.Language), book.Find(Field.Domain));
        var title = blocks.ToList().FindIndex(block => block.Kind == PartKind.Title);
        var dates = 0;
        for (var at = 0; at < blocks.Count; at++)
        {
            var (kind, text) = (blocks[at].Kind, blocks[at].Block.Text);
            if (kind is PartKind.Byline or PartKind.Furniture && text.Length < 200 && at < title + 8 && StartsByline(text))
            {
                AddNames(text, 34, book);
            }
            else if (kind is PartKind.Byline && text.Length < 120)
            {
                AddNames(text, 28, book);
            }

            if (kind is PartKind.Date or PartKind.Byline or PartKind.Furniture && text.Length < 200 && dates < MostDates)
            {
                dates += AddDates(text, kind is PartKind.Date ? 3 : at < title + 6 && at >= title - 4 ? 2 : 0, order, texts, book);
            }
        }
    }

    /// <summary>Elements that a template names after the author, above the article's end.</summary>
    private static void CollectAuthors(Page page, Zones zones, PageNode root, EvidenceBook book)
    {
        var found = 0;
        for (var at = 0; at < root.End && found < MostAuthors; at++)
        {
            var node = page.Nodes[at];
            if (node.IsText || zones[node] is not PartKind.Byline || node.Parent < 0
                || zones[page.Nodes[node.Parent]] is PartKind.Byline or PartKind.Comment or PartKind.Related)
            {
                continue;
            }

            if (page.TextOf(node) is { Length: > 3 and < 90 } text)
            {
                AddNames(text, StartsByline(text) ? 31 : 24, book);
                found++;
            }
        }
    }

    /// <summary>The name over the page, where it is a name and no menu.</summary>
    private static void CollectMasthead(Page page, EvidenceBook book)
    {
        var places = page.Nodes.Where(node => !node.IsText && (node.Tag == "header" || Hints.Of(node).HasAny(ZoneHints.Masthead))).Take(8);
        foreach (var place in places)
        {
            var first = page.Within(place).FirstOrDefault(node => node.IsText && !string.IsNullOrWhiteSpace(node.Text));
            if (first is not null && Whitespace.Collapse(first.Text) is { Length: > 2 and < 45 } name && char.IsLetter(name[0])
                && Bylines.LooksLikeNames(name) && LineKinds.Find(LineOf(name)) is null)
            {
                book.Add(Field.Outlet, Origin.Visible, 24, Names.FromCapitals(name));
            }
        }
    }

    private static Line LineOf(string text) => new(new Hearsay.Engine.Text.TextSpan(0, text.Length), text, 1, 1);

    private static bool StartsByline(string text) => text.StartsWith("by ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("by: ", StringComparison.OrdinalIgnoreCase);

    private static void AddNames(string text, int weight, EvidenceBook book)
    {
        foreach (var name in Bylines.Read(text))
        {
            book.Add(Field.Byline, Origin.Visible, weight, name);
        }
    }

    private static int AddDates(string text, int bonus, DateOrder order, List<string> texts, EvidenceBook book)
    {
        var count = 0;
        var end = 0;
        foreach (var date in DateScanner.Scan(text))
        {
            var weight = LineLabels.Before(text, Math.Min(end, date.Span.Start), date.Span.Start) switch
            {
                DateLabel.Published => 34,
                DateLabel.Updated => 10,
                _ => 22 + bonus,
            };
            book.Add(Field.Published, Origin.Visible, weight, DateOrders.Settle(date, order, texts).ToString());
            end = date.Span.End;
            count++;
        }

        return count;
    }

    private static void CollectTimes(Page page, EvidenceBook book)
    {
        foreach (var node in page.Nodes.Where(node => node.Tag == "time" || (node.Tag == "abbr"
            && node["title"] is not null)).Take(MostDates))
        {
            var isPublished = node["pubdate"] is not null
                || Hints.Of(node).HasAny([" published ", " entry date ", " date published ", " pubdate "]);
            DateClues.Add(book, Origin.Visible, isPublished ? 36 : 30, node["datetime"] ?? (node.Tag == "abbr" ? node["title"] : null));
        }
    }
}
