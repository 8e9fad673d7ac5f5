using System.Text;
using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Tests;

/// <summary>Reads what tests write down.</summary>
internal static class Reports
{
    public static Report Page(string html, string? url = null) =>
        new ReportReader(new ReadingOptions { Url = url }).Read(Encoding.UTF8.GetBytes(html), "page.html");

    public static Report Text(string text) => new ReportReader().Read(Encoding.UTF8.GetBytes(text), "report.txt");

    /// <summary>The words of all parts of a kind, one part a line.</summary>
    public static string Of(this Report report, PartKind kind) =>
        string.Join('\n', report.Parts.Where(part => part.Kind == kind).Select(part => part.Span.In(report.Text).ToString()));

    /// <summary>Parts inside the text, in its order, without overlap, white space between them; and text that JSON can hold.</summary>
    public static void ShouldBeWhole(this Report report)
    {
        var end = 0;
        foreach (var part in report.Parts)
        {
            part.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            part.Span.End.ShouldBeGreaterThan(part.Span.Start);
            report.Text[end..part.Span.Start].ShouldBeNullOrWhiteSpace();
            end = part.Span.End;
        }

        end.ShouldBeLessThanOrEqualTo(report.Text.Length);
        report.Text.ShouldNotContain('\0');
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(report.Text)).ShouldBe(report.Text);
        foreach (var credit in report.WireCredits)
        {
            credit.Span.Start.ShouldBeInRange(0, credit.Span.End);
            credit.Span.End.ShouldBeLessThanOrEqualTo(report.Text.Length);
        }
    }
}
