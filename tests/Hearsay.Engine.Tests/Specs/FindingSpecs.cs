using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class FindingSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.Build(Models));

    /// <summary>One finding a line: its kind, and the words that show it. "-" where there is none.</summary>
    public static string Findings(string text)
    {
        var reading = ReportReading.From(Pipeline.Value.Run(ReportOf(text)));
        return reading.Findings.Count == 0 ? "-" : string.Join('\n', reading.Findings.Select(finding =>
            $"{finding.Kind.Word()}: {string.Join(" / ", finding.Words.Select(span => span.In(reading.Report.Text).ToString().ReplaceLineEndings(" ")))}"));
    }

    // "# " opens a headline, "> " a caption, "by " an outlet; the rest is body.
    private static Report ReportOf(string text)
    {
        List<Part> parts = [];
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            var kind = line.StartsWith("# ", StringComparison.Ordinal) ? PartKind.Title : line.StartsWith("> ", StringComparison.Ordinal) ? PartKind.Caption : PartKind.Body;
            var start = at + (kind == PartKind.Body ? 0 : 2);
            if (line.Length > 0)
            {
                parts.Add(new Part(kind, new TextSpan(start, at + line.Length)));
            }

            at += line.Length + 1;
        }

        return Report.Plain(text) with { Parts = parts, Outlet = new Outlet("The Relay", null) };
    }
}
