using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Tests.Matters;

public sealed class MatterLinkerBounds
{
    [Fact]
    public void A_matter_told_five_thousand_times_in_one_report_keeps_a_small_profile_and_few_keys()
    {
        var reading = Repeated(5000);

        var changes = new MatterLinker().Link(reading, new ReportRef(1, reading.Report.Id, "flood.txt", null, null, null, null), new MatterBook());

        changes.Max(change => change.Entries.Count).ShouldBeGreaterThan(1000);
        changes.ShouldAllBe(change => change.Profile.ToJson().Length < 20_000 && change.Keys.Count <= 512);
    }

    private static ReportReading Repeated(int times)
    {
        const string Sentence = "Kareva sold 40 rifles to the Tamsa Guard.";
        var seed = Readings.Read("Nordlys", "4 May 2031", Sentence);
        var spans = Enumerable.Range(0, times).Select(i => new TextSpan(i * (Sentence.Length + 1), (i * (Sentence.Length + 1)) + Sentence.Length - 1)).ToList();
        return seed with
        {
            Report = seed.Report with { Text = string.Join(' ', Enumerable.Repeat(Sentence, times)) },
            Claims = [.. spans.Select((span, i) => new Claim { Id = ReportReading.ClaimId(i), Content = [span], Manner = Manner.Own, Part = PartKind.Body })],
            Entities = [new Entity("n1", EntityKind.Group, "Kareva", [.. spans.Select(span => new TextSpan(span.Start, span.Start + 6))])],
            Events = [],
            Findings = [],
        };
    }
}
