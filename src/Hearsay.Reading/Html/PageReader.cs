using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Reading.Charsets;
using Hearsay.Reading.Metadata;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Html;

/// <summary>Reads an HTML page into a report.</summary>
internal static class PageReader
{
    public static Report Read(string html, string source, ReadingOptions options)
    {
        var page = PageParser.Parse(html);
        var book = new EvidenceBook();
        UrlClues.Collect(options.Url ?? source, book);
        if (page.Nodes.Count == 0)
        {
            return Report.Plain("", source) with { Language = null };
        }

        MetaTags.Collect(page, book);
        var blocks = new BlockCollector(page, options.MaxTextLength).Collect();
        var prose = new Prose(blocks);
        var zones = new Zones(page, prose);
        Microdata.Collect(page, zones, book);
        var root = new ContentFinder(page, zones, blocks).Find();
        var titles = new TitleChooser(page, zones, blocks, book);
        titles.Choose(root);
        var sorted = new BlockSorter(page, zones, prose, root, titles.Shown).Sort(blocks);
        VisibleClues.Collect(page, zones, root, sorted, book);
        return Assemble(source, ArticleBodies.Complete(page, sorted), titles.Shown is null ? TitleChooser.Final(book) : null, book);
    }

    private static Report Assemble(string source, IReadOnlyList<SortedBlock> blocks, string? unseenTitle, EvidenceBook book)
    {
        var parts = new PartsBuilder();
        List<WireCredit> credits = [];
        parts.Add(PartKind.Title, TextDecoder.Scrub(unseenTitle ?? ""));
        foreach (var block in blocks)
        {
            AddBlock(block, parts, credits);
        }

        var (text, made) = parts.Build();
        book.Add(Field.Language, Origin.Text, 1, Languages.Guess(text[..Math.Min(text.Length, 4000)]));
        return new Report
        {
            Id = "",
            Source = source,
            Text = text,
            Parts = made,
            Title = TitleChooser.Final(book),
            Outlet = Outlets.From(book),
            Bylines = book.FindAll(Field.Byline),
            Published = book.Find(Field.Published),
            Language = book.Find(Field.Language),
            WireCredits = credits,
            Evidence = book.Report(),
        };
    }

    private static void AddBlock(SortedBlock block, PartsBuilder parts, List<WireCredit> credits)
    {
        var text = TextDecoder.Scrub(block.Block.Text);
        var start = parts.NextStart;
        if (block.Kind is null or PartKind.Body or PartKind.Lead && DatelineFinder.Find(text) is { } dateline)
        {
            parts.Add(PartKind.Dateline, text[..dateline.Length].TrimEnd());
            parts.Join(block.Kind ?? PartKind.Body, text[dateline.Length..]);
            if (dateline.Agency is { } agency)
            {
                credits.Add(new WireCredit(Agencies.Find(agency) ?? agency, new TextSpan(start + dateline.AgencySpan.Start, start + dateline.AgencySpan.End)));
            }

            return;
        }

        parts.Add(block.Kind ?? PartKind.Body, text);
        if (block.Kind is not (PartKind.Title or PartKind.Comment or PartKind.Related or PartKind.Caption))
        {
            foreach (var credit in WireCreditFinder.InLine(text, new TextSpan(0, text.Length)))
            {
                credits.Add(credit with { Span = new TextSpan(start + credit.Span.Start, start + credit.Span.End) });
            }
        }
    }
}
