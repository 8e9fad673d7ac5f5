using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.Dossier;

/// <summary>Every quotation in its exact words, and where it stands.</summary>
internal sealed class DossierQuotations(TextWriter writer, GradeBook grades)
{
    public void Write(Matter matter, IEnumerable<ToldClaim> claims)
    {
        writer.WriteLine("## Quotations");
        writer.WriteLine();
        ReportRef? last = null;
        foreach (var told in claims)
        {
            if (last?.Id != told.Claim.Report.Id)
            {
                last = told.Claim.Report;
                WriteReport(last);
            }

            WriteQuotation(told);
        }

        if (matter.Claims.Count == 0)
        {
            writer.WriteLine("None.");
            writer.WriteLine();
        }
    }

    private void WriteReport(ReportRef report)
    {
        writer.WriteLine($"### {MarkdownText.Line(report.Outlet ?? report.Domain ?? "Unknown outlet")}: {MarkdownText.Line(report.Title ?? "untitled")}");
        writer.WriteLine();
        writer.WriteLine($"- published: {(report.Published is { } published ? MarkdownText.Line(published) : "not known")}");
        writer.WriteLine($"- source: {MarkdownText.Line(report.Source)}");
        writer.WriteLine($"- hash of the bytes that were read: {MarkdownText.Line(report.Id)}");
        writer.WriteLine();
    }

    private void WriteQuotation(ToldClaim told)
    {
        foreach (var piece in told.Pieces)
        {
            writer.WriteLine($"> {MarkdownText.Line(ChainWords.Quoted(piece))}");
            writer.WriteLine(">");
        }

        var claim = told.Claim;
        var at = told.Positions.Count > 0 ? $", characters {string.Join(", ", told.Positions.Select(span => $"{span.Start}–{span.End}"))}" : "";
        var grade = grades.Of(told.Origin) is { } known ? $"; origin graded {known.Grade}" : "";
        writer.WriteLine($"> — {MarkdownText.Line(told.Chain)}; {MarkdownText.Line(claim.Claim)}{at}");
        writer.WriteLine();
        writer.WriteLine($"{(claim.Side == Side.Tells ? "Tells" : "Denies")} it: {claim.Manner.Word()}, {claim.Stance.Word()}, {claim.Certainty.Word()}, {claim.Polarity.Word()}{MarkdownText.Line(grade)}.");
        writer.WriteLine();
    }
}
