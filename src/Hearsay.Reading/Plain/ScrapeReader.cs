using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Plain;

/// <summary>Reads a plain text, or the raw scrape of a page, line by line into the parts of a report. The text stays as it is.</summary>
internal static class ScrapeReader
{
    public static Report Read(string text, string source, ReadingOptions options)
    {
        return Report.Plain(text.Length > options.MaxTextLength ? text[..options.MaxTextLength] : text, source);
    }
}
