using System.Security.Cryptography;
using Hearsay.Engine.Reports;
using Hearsay.Reading.Charsets;
using Hearsay.Reading.Html;
using Hearsay.Reading.Plain;

namespace Hearsay.Reading;

/// <summary>
/// Turns bytes into a report: an HTML page, a plain text, or the raw scrape of a page. Any bytes are a report, if only an empty one. Safe for any
/// number of threads.
/// </summary>
public sealed class ReportReader(ReadingOptions? options = null)
{
    private readonly ReadingOptions _options = options ?? ReadingOptions.Default;

    /// <param name="bytes">The report as it was found.</param>
    /// <param name="source">The path or address to name it by; its ending helps to tell a page from a text.</param>
    /// <param name="options">What is known of this report alone; what the reader was made with, if null.</param>
    public Report Read(ReadOnlyMemory<byte> bytes, string source, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var known = options ?? _options;
        var read = bytes.Span[..Math.Min(bytes.Length, Math.Max(0, known.MaxBytes))];
        var mayBePage = !known.Plain && ContentKinds.MayBePage(source, known.ContentType);
        var charset = CharsetFinder.Find(read, known.ContentType, mayBePage);
        var text = TextDecoder.Decode(read, charset);
        var id = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var report = known.Plain ? Report.Plain(text, source, id)
            : mayBePage && ContentKinds.IsPage(text, source, known.ContentType) ? PageReader.Read(text, source, known)
            : ScrapeReader.Read(text, source, known);
        return report with { Id = id, Charset = charset.Choice };
    }
}
