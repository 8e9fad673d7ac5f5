using System.Text.RegularExpressions;
using Hearsay.Beats;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Simulator.Tests.Readings;

/// <summary>The reports must be such as the engine reads at all; how well it reads them is not asked here.</summary>
public sealed partial class EngineTests
{
    private static readonly ModelFolder Models = ModelFolder.OpenEnglish();
    private static readonly Pipeline Pipeline = EnglishPipeline.Build(Models.Pack, BeatFolder.OpenArms());

    [Fact]
    public void Outlet_date_title_and_claims_of_two_hundred_reports_are_found()
    {
        int outlets = 0, dates = 0, titles = 0, claims = 0;
        foreach (var report in Simulation.Reports(11, 200))
        {
            var reading = Read(report);
            outlets += reading.Report.Outlet?.Name == report.Outlet ? 1 : 0;
            dates += reading.Report.Published == report.Published.ToString("yyyy-MM-dd", null) ? 1 : 0;
            titles += reading.Report.Title == report.Title ? 1 : 0;
            claims += reading.Claims.Any(claim => claim.Part != PartKind.Title) ? 1 : 0;
        }

        outlets.ShouldBeGreaterThan(196);
        dates.ShouldBeGreaterThan(196);
        titles.ShouldBeGreaterThan(196);
        claims.ShouldBeGreaterThan(190);
    }

    [Fact]
    public void A_chain_from_paper_to_paper_to_officials_is_read()
    {
        var citing = Simulation.Reports(11, 4000).Where(report => Citation.IsMatch(report.Text)).Take(9).ToList();
        citing.Count.ShouldBe(9);
        var deep = citing.Count(report => Read(report) is var reading && reading.Claims.Any(claim => IsDeep(reading, claim, report)));
        deep.ShouldBeGreaterThanOrEqualTo(citing.Count * 2 / 3);
    }

    [GeneratedRegex(@"reported on \w+, citing (two|three) [^,.]{4,60}\.\s")]
    private static partial Regex Citation { get; }

    // Publisher, the paper it names, unnamed people.
    private static bool IsDeep(ReportReading reading, Claim claim, SimulatedReport report) =>
        reading.VoicesOf(claim).ToList() is [{ Kind: VoiceKind.Outlet } publisher, { Name: not null } paper, .., { Kind: VoiceKind.Unnamed }]
        && publisher.Name == report.Outlet && paper.Name != publisher.Name && report.Text.Contains(paper.Name!, StringComparison.Ordinal);

    private static ReportReading Read(SimulatedReport report) => ReportReading.From(Pipeline.Run(new ReportReader().Read(report.Bytes, report.Name)));
}
