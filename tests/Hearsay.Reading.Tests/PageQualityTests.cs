using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Tests;

/// <summary>Holds the score on trafilatura's pages (segments to keep found, segments to drop left out) over its floor in tests/quality/floors.json.</summary>
public partial class PageQualityTests
{
    [Fact]
    public void Segments_of_pages_stay_over_their_floor()
    {
        var pages = Find("../shared/corpora/trafilatura-pages/pages.json");
        Assert.SkipWhen(pages is null, "../shared/corpora/trafilatura-pages is not there.");
        var floor = JsonDocument.Parse(File.ReadAllBytes(Find("tests/quality/floors.json")!)).RootElement.GetProperty("segments.f1").GetDouble();
        int right = 0, wrong = 0, lost = 0;
        foreach (var page in JsonDocument.Parse(File.ReadAllBytes(pages)).RootElement.EnumerateArray())
        {
            var text = TextOf(new ReportReader().Read(Encoding.UTF8.GetBytes(page.GetProperty("html").GetString()!), page.GetProperty("file").GetString()!));
            foreach (var segment in Segments(page, "with"))
            {
                (right, lost) = text.Contains(segment, StringComparison.Ordinal) ? (right + 1, lost) : (right, lost + 1);
            }

            wrong += Segments(page, "without").Count(segment => text.Contains(segment, StringComparison.Ordinal));
        }

        (200.0 * right / ((2 * right) + wrong + lost)).ShouldBeGreaterThanOrEqualTo(floor);
    }

    private static string TextOf(Report report) =>
        Flat(string.Join('\n', report.Parts.Where(part => part.Kind.IsRead()).Select(part => part.Span.In(report.Text).ToString())));

    private static IEnumerable<string> Segments(JsonElement page, string name) =>
        page.GetProperty(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(item => Flat(item.GetString()!)) : [];

    private static string Flat(string text) => Blanks().Replace(text, " ").Trim().ToLower(CultureInfo.InvariantCulture);

    private static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
            {
                var file = Path.Combine(folder.FullName, path);
                return File.Exists(file) ? file : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
