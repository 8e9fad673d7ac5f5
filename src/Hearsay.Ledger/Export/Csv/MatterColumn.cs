using Hearsay.Engine.Readings;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.Csv;

/// <summary>What a row of the table of matters is about.</summary>
internal sealed record MatterRow(Matter Matter, ToldClaim Told, ReliabilityGrade? Grade, IReadOnlyList<string> CopyOf);

/// <summary>A column of the table of matters: its name, and what a claim has in it, safe for a spreadsheet.</summary>
internal sealed record MatterColumn(string Name, Func<MatterRow, string> Cell)
{
    private const string Arrow = " ← ";

    /// <summary>Their names and order are a promise: new ones go to the end, and docs/export.md tells of each.</summary>
    public static IReadOnlyList<MatterColumn> All { get; } =
    [
        new("matter", row => Cells.Text(row.Matter.Id)),
        new("summary", row => Cells.Text(row.Matter.Summary)),
        new("side", row => row.Told.Claim.Side.Word()),
        new("report", row => Cells.Path(row.Told.Claim.Report.Source)),
        new("report_id", row => Cells.Text(row.Told.Claim.Report.Id)),
        new("outlet", row => Cells.Text(row.Told.Claim.Report.Outlet)),
        new("domain", row => Cells.Text(row.Told.Claim.Report.Domain)),
        new("title", row => Cells.Text(row.Told.Claim.Report.Title)),
        new("published", row => Cells.Text(row.Told.Claim.Report.Published)),
        new("claim", row => Cells.Text(row.Told.Claim.Claim)),
        new("event", row => Cells.Text(row.Told.Claim.Event)),
        new("words", row => Cells.Text(row.Told.Words)),
        new("start", row => Cells.Aligned(row.Told.Positions.Select(span => Cells.Number(span.Start)))),
        new("end", row => Cells.Aligned(row.Told.Positions.Select(span => Cells.Number(span.End)))),
        new("chain", row => Cells.Text(string.Join(Arrow, row.Told.Claim.Chain.Select(link => link.Label)))),
        new("origin", row => Cells.Text(row.Told.Origin?.Label)),
        new("origin_kind", row => row.Told.Origin?.Kind.Word() ?? ""),
        new("manner", row => row.Told.Claim.Manner.Word()),
        new("stance", row => row.Told.Claim.Stance.Word()),
        new("certainty", row => row.Told.Claim.Certainty.Word()),
        new("polarity", row => row.Told.Claim.Polarity.Word()),
        new("reliability", row => Cells.Text(row.Grade?.Grade.ToString())),
        new("reliability_by", row => Cells.Text(row.Grade?.By)),
        new("copy_of", row => Cells.Distinct(row.CopyOf)),
        new("origins_min", row => Cells.Number(row.Matter.Origins.Min)),
        new("origins_max", row => Cells.Number(row.Matter.Origins.Max)),
        new("origins_reasons", row => Cells.Distinct(row.Matter.Origins.Reasons)),
        new("circular", row => row.Matter.Origins.IsCircular ? "true" : "false"),
        new("credibility", row => Cells.Number(row.Matter.Credibility.Grade)),
        new("credibility_reasons", row => Cells.Distinct(row.Matter.Credibility.Reasons)),
        new("first", row => Cells.Text(row.Matter.First)),
        new("last", row => Cells.Text(row.Matter.Last)),
        new("judged", row => Cells.Number(row.Matter.Judged?.Grade)),
        new("judged_by", row => Cells.Text(row.Matter.Judged?.By)),
        new("judged_reason", row => Cells.Text(row.Matter.Judged?.Reason)),
    ];
}
