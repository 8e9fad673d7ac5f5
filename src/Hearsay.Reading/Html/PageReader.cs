using Hearsay.Engine.Reports;
using Hearsay.Reading.Charsets;

namespace Hearsay.Reading.Html;

/// <summary>Reads an HTML page into a report.</summary>
internal static class PageReader
{
    public static Report Read(string html, string source, ReadingOptions options)
    {
        var page = PageParser.Parse(html);
        if (page.Nodes.Count == 0)
        {
            return Report.Plain("", source);
        }

        var blocks = new BlockCollector(page, options.MaxTextLength).Collect();
        var prose = new Prose(blocks);
        var zones = new Zones(page, prose);
        var root = new ContentFinder(page, zones, blocks).Find();
        var parts = new PartsBuilder();
        foreach (var block in blocks)
        {
            if (block.At >= root.Index && block.At < root.End)
            {
                parts.Add(zones[block.Node] ?? PartKind.Body, TextDecoder.Scrub(block.Text));
            }
        }

        var (text, made) = parts.Build();
        return new Report { Id = "", Source = source, Text = text, Parts = made };
    }
}
