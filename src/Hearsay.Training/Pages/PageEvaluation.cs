using System.Text;
using Hearsay.Engine.Models;
using Hearsay.Engine.Reports;
using Hearsay.Reading;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Pages;

/// <summary>
/// Scores page reading as trafilatura's evaluation does: F1 of segments that must be in the text (title, lead, body, captions) or must not, and the share of
/// annotated titles, authors and dates that are right.
/// </summary>
internal sealed class PageEvaluation : IStageEvaluation
{
    public string Stage => "reading";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var (kept, lost, wrong) = (0, 0, 0);
        FieldShare title = new(), author = new(), date = new();
        var reader = new ReportReader();
        foreach (var page in AnnotatedPage.ReadAll(corporaRoot))
        {
            var report = reader.Read(Encoding.UTF8.GetBytes(page.Html), page.File);
            var text = Flat(TextOf(report));
            kept += Count(page.With, text, isIn: true);
            lost += Count(page.With, text, isIn: false);
            wrong += Count(page.Without, text, isIn: true);
            title.Add(page.Title.ToString(), report.Title);
            author.Add(page.Author.ToString(), string.Join("; ", report.Bylines));
            date.Add(page.Date.ToString(), report.Published is { } published ? published[..Math.Min(10, published.Length)] : null);
        }

        return [
            new Score("reading.segments", 200.0 * kept / Math.Max(1, (2 * kept) + wrong + lost)),
            new Score("reading.title", title.PerCent),
            new Score("reading.author", author.PerCent),
            new Score("reading.date", date.PerCent),
        ];
    }

    private static string TextOf(Report report) =>
        string.Join('\n', report.Parts.Where(part => part.Kind.IsRead()).Select(part => part.Span.In(report.Text).ToString()));

    private static int Count(IReadOnlyList<string>? segments, string text, bool isIn) =>
        segments?.Count(segment => text.Contains(Flat(segment), StringComparison.Ordinal) == isIn) ?? 0;

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
