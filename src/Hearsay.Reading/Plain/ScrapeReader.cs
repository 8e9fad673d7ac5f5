using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Reading.Metadata;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Plain;

/// <summary>Reads a plain text, or the raw scrape of a page, line by line into the parts of a report. The text stays as it is.</summary>
internal static class ScrapeReader
{
    public static Report Read(string whole, string source, ReadingOptions options)
    {
        var text = Shorten(whole, options.MaxTextLength);
        var lines = LineSorter.Sort(Lines.Of(text));
        List<Part> parts = [];
        List<WireCredit> credits = [];
        foreach (var line in lines)
        {
            AddParts(text, line, parts, credits);
        }

        var book = new EvidenceBook();
        TextClues.Collect(lines, credits, book);
        UrlClues.Collect(options.Url, book);
        return new Report
        {
            Id = "",
            Source = source,
            Text = text,
            Parts = parts,
            Title = book.Find(Field.Title),
            Outlet = Outlets.From(book),
            Bylines = book.FindAll(Field.Byline),
            Published = book.Find(Field.Published),
            Language = book.Find(Field.Language),
            WireCredits = credits,
            Evidence = book.Report(),
        };
    }

    private static void AddParts(string text, SortedLine line, List<Part> parts, List<WireCredit> credits)
    {
        var span = line.Line.Span;
        if (line.Kind is PartKind.Body or PartKind.Lead && DatelineFinder.Find(span.In(text).ToString()) is { } dateline)
        {
            var end = span.Start + dateline.Length;
            var head = new TextSpan(span.Start, span.Start + span.In(text)[..dateline.Length].TrimEnd().Length);
            parts.Add(new Part(PartKind.Dateline, head));
            AddAgency(dateline, span.Start, credits);
            span = span with { Start = end };
        }
        else if (line.Kind is not PartKind.Title and not PartKind.Comment && WireCreditFinder.InLine(text, span) is { Count: > 0 } found)
        {
            credits.AddRange(found);
            parts.Add(new Part(line.Kind is PartKind.Byline ? PartKind.Byline : PartKind.Credit, span));
            return;
        }

        parts.Add(new Part(line.Kind ?? PartKind.Body, span));
    }

    private static void AddAgency(Dateline dateline, int start, List<WireCredit> credits)
    {
        if (dateline.Agency is { } agency)
        {
            credits.Add(new WireCredit(Agencies.Find(agency) ?? agency, new TextSpan(start + dateline.AgencySpan.Start, start + dateline.AgencySpan.End)));
        }
    }

    private static string Shorten(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
