using Hearsay.Ledger.Copies;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class EcbPlusTests
{
    /// <summary>Half of the smaller text's five words in a row in the other: no two reporters write that.</summary>
    private const double SurelyCopied = 0.5;

    /// <summary>Below this the other's words are those of the event, and only a retelling is a copy.</summary>
    private const double HardlyShared = 0.1;

    [Fact]
    public void Reports_that_share_half_of_their_text_are_found_and_others_are_not()
    {
        Assert.SkipUnless(Directory.Exists(Checkout.EcbPlus), $"ECB+ is not at {Checkout.EcbPlus}.");
        var reports = EcbReport.ReadAll(Checkout.EcbPlus);
        var bySource = reports.ToDictionary(report => report.Text.Report.Source);
        var copies = FindAll(reports);
        var found = copies.Select(copy => Pair(copy.Of.Source, copy.By.Source)).ToHashSet();

        // Every pair is looked at, within topics and across.
        var missed = new List<string>();
        var sure = 0;
        for (var one = 0; one < reports.Count; one++)
        {
            foreach (var other in reports.Take(one).Where(other => other.Containment(reports[one]) > SurelyCopied))
            {
                sure++;
                var pair = Pair(other.Text.Report.Source, reports[one].Text.Report.Source);
                missed.AddRange(found.Contains(pair) ? [] : [$"{pair}"]);
            }
        }

        sure.ShouldBeGreaterThan(90);
        missed.ShouldBeEmpty();
        copies.Where(copy => bySource[copy.Of.Source].Topic != bySource[copy.By.Source].Topic).ShouldBeEmpty();
        copies.Count(copy => bySource[copy.Of.Source].Containment(bySource[copy.By.Source]) < HardlyShared).ShouldBeLessThan(6);
    }

    private static List<Copy> FindAll(List<EcbReport> reports)
    {
        var index = new CopyIndex();
        List<Copy> copies = [];
        foreach (var report in reports)
        {
            var fingerprint = Fingerprint.Of(report.Text);
            copies.AddRange(CopyFinder.Find(report.Text, fingerprint, index.Candidates));
            index.Add(report.Text, fingerprint);
        }

        return copies;
    }

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
