using Hearsay.Engine.Reports;
using Hearsay.Reading.Dates;
using Hearsay.Reading.Metadata;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Plain;

/// <summary>What a text itself says on its title, outlet, authors and date, by the lines it was sorted into.</summary>
internal static class TextClues
{
    private const int DatedLines = 200;
    private const int MostDates = 20;

    public static void Collect(IReadOnlyList<SortedLine> lines, IReadOnlyList<WireCredit> credits, EvidenceBook book)
    {
        book.Add(Field.Title, Origin.Text, 1, WithoutNumber(lines.FirstOrDefault(line => line.Kind == PartKind.Title)?.Line.Text));
        book.Add(Field.Language, Origin.Text, 1, Languages.Guess(string.Join(' ', lines.Where(line => line.Kind is PartKind.Body or PartKind.Lead).Take(20).Select(line => line.Line.Text))));
        CollectBylines(lines, book);
        CollectDates(lines, book);
        OutletClues.Collect(lines, credits, book);
    }

    private static void CollectBylines(IReadOnlyList<SortedLine> lines, EvidenceBook book)
    {
        foreach (var line in lines)
        {
            var lower = line.Line.Text.ToLowerInvariant();
            if (line.Kind is PartKind.Byline)
            {
                var isSignOff = lower.TrimStart('(').StartsWith("reporting by", StringComparison.Ordinal);
                var isReported = isSignOff || LineCues.BylineStarts.Any(start => lower.StartsWith(start, StringComparison.Ordinal));
                var names = lower.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? line.Line.Text[..end] : line.Line.Text;
                AddNames(isReported ? names.TrimStart('(') : "", isSignOff ? 1 : 3, book);
            }
            if (line.Kind is PartKind.Date or PartKind.Furniture or PartKind.Byline
                && lower.IndexOf("by ", StringComparison.Ordinal) is var by and >= 0 && (by == 0 || !char.IsLetter(lower[by - 1])))
            {
                AddNames(line.Line.Text[by..], 2, book);
            }
        }
    }

    private static void AddNames(string byline, int weight, EvidenceBook book)
    {
        foreach (var name in Bylines.Read(byline))
        {
            book.Add(Field.Byline, Origin.Text, weight, name);
        }
    }

    private static void CollectDates(IReadOnlyList<SortedLine> lines, EvidenceBook book)
    {
        var read = lines.Take(DatedLines).Select(line => line.Line.Text).ToList();
        var order = DateOrders.Guess(read);
        var found = 0;
        for (var at = 0; at < lines.Count && found < MostDates; at++)
        {
            var line = lines[at];
            if (line.Kind is PartKind.Comment or PartKind.Related
                || !(line.Kind is PartKind.Date or PartKind.Byline or PartKind.Furniture or PartKind.Dateline
                || (line.Kind is PartKind.Body && at < 12)))
            {
                continue;
            }

            var scanned = line.Kind is PartKind.Body ? DatelineOf(line.Line.Text) : line.Line.Text;
            var end = 0;
            foreach (var date in DateScanner.Scan(scanned))
            {
                var label = LineLabels.Before(scanned, Math.Min(end, date.Span.Start), date.Span.Start);
                end = date.Span.End;
                var weight = label == DateLabel.Published ? 8 : label == DateLabel.Updated ? 2 : line.Kind is PartKind.Body ? 3 : line.Kind is PartKind.Furniture ? 4 : date.Span.Length * 2 >= line.Line.Text.Length ? 6 : 5;
                book.Add(Field.Published, Origin.Text, weight, DateOrders.Settle(date, order, read).ToString());
                found++;
            }
        }
    }

    /// <summary>Newsletters number their items: "1. Will the trader come off the list?"</summary>
    private static string? WithoutNumber(string? title) =>
        title is [>= '0' and <= '9', '.' or ')', ' ', ..] ? title[3..] : title;

    private static string DatelineOf(string text) => DatelineFinder.Find(text) is { DateText: { } date } ? date : "";
}
