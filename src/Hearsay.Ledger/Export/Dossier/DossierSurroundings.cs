using System.Globalization;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.Dossier;

/// <summary>The copies among a matter's reports, and the order in which they came.</summary>
internal sealed class DossierSurroundings(TextWriter writer, Matter matter, IReadOnlyList<Copy> copies)
{
    public void Write()
    {
        WriteCopies();
        WriteTimeLine();
    }

    private void WriteCopies()
    {
        writer.WriteLine("## Copies");
        writer.WriteLine();
        var reports = matter.Claims.Select(claim => claim.Report.Id).ToHashSet();
        var among = copies.Where(copy => reports.Contains(copy.Of.Id) && reports.Contains(copy.By.Id)).ToList();
        foreach (var copy in among)
        {
            var share = (copy.Overlap * 100).ToString("0", CultureInfo.InvariantCulture);
            writer.WriteLine($"- {MarkdownText.Line(copy.By.Source)} is a {copy.Kind.Word()} copy of {MarkdownText.Line(copy.Of.Source)} ({share} of 100 words{(copy.IsCredited ? ", credited" : "")})");
        }

        writer.WriteLine(among.Count == 0 ? "None found among these reports.\n" : "");
    }

    private void WriteTimeLine()
    {
        writer.WriteLine("## Time line");
        writer.WriteLine();
        foreach (var claims in matter.Claims.GroupBy(claim => claim.Report.Id).OrderBy(group => PageDate.Earliest(group.First().Report.Published) ?? DateTimeOffset.MaxValue))
        {
            var report = claims.First().Report;
            var sides = string.Join(" and ", claims.Select(claim => claim.Side.Word()).Distinct());
            writer.WriteLine($"- {MarkdownText.Line(report.Published ?? "no date")}: {MarkdownText.Line(report.Outlet ?? report.Domain ?? report.Source)} {sides} it");
        }

        writer.WriteLine();
    }
}
