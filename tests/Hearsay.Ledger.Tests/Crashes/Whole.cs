using System.Security.Cryptography;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Crashes;

/// <summary>Whether a ledger holds what was said to be in it, whole and once.</summary>
internal static class Whole
{
    // Pairs of counts that have to be the same, over all reports of a ledger.
    private static readonly (string What, string Have, string Want)[] Balances =
    [
        ("originals", "SELECT count(*) FROM originals", "SELECT count(*) FROM reports"),
        ("readings", "SELECT count(DISTINCT report) FROM readings", "SELECT count(*) FROM reports"),
        ("ids", "SELECT count(DISTINCT id) FROM reports", "SELECT count(*) FROM reports"),
        ("words of reports", "SELECT count(*) FROM report_words", "SELECT count(*) FROM reports"),
        ("texts for copies", "SELECT count(*) FROM copy_texts", "SELECT count(*) FROM reports"),
        ("words of claims", "SELECT count(*) FROM claim_words", "SELECT count(*) FROM claims"),
        ("words of voices", "SELECT count(*) FROM voice_words", "SELECT count(*) FROM voices"),
        ("numbers", "SELECT coalesce(max(number), 0) FROM reports", "SELECT count(*) FROM reports"),
        ("matters' claims", "SELECT count(*) FROM matter_claims m JOIN claims c ON c.report = m.report AND c.place = m.place", "SELECT count(*) FROM matter_claims"),
    ];

    public static void ShouldBeWhole(this LedgerPlace place, IEnumerable<string> acknowledged)
    {
        foreach (var (what, have, want) in Balances)
        {
            var (had, wanted) = place.Behind(work => (work.Scalar<long>(have), work.Scalar<long>(want)));
            had.ShouldBe(wanted, what);
        }

        using var ledger = place.Open();
        foreach (var id in acknowledged.Distinct())
        {
            ShouldHold(place, ledger, id);
        }
    }

    private static void ShouldHold(LedgerPlace place, LedgerStore ledger, string id)
    {
        var report = ledger.Reports.Find(id).ShouldNotBeNull($"{id} was said to be there");
        $"sha256:{Convert.ToHexStringLower(SHA256.HashData(ledger.Reports.OriginalOf(report)!))}".ShouldBe(id);
        var reading = ledger.Reports.ReadingOf(report).ShouldNotBeNull();
        reading.Report.Id.ShouldBe(id);
        var number = report.Number;
        var (claims, voices) = place.Behind(work => (
            work.Scalar<long>("SELECT count(*) FROM claims WHERE report = @number", new { number }),
            work.Scalar<long>("SELECT count(*) FROM report_voices WHERE report = @number", new { number })));
        (claims, voices).ShouldBe((reading.Claims.Count, reading.Voices.Count), id);
        reading.Claims.Count.ShouldBeGreaterThan(0);
    }
}
