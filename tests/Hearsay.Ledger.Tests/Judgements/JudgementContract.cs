using System.Text;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Tests.Contract;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

/// <summary>A ledger with reports in it and an analyst who judges them.</summary>
public abstract class JudgementContract(LedgerPlace place) : LedgerContract(place)
{
    protected const string Analyst = "ann";

    protected static ReportRef Add(LedgerStore ledger, string text, string source) => ledger.Add([Newsroom.Prepare(text, source)])[0].Report;

    /// <summary>"c4" for the claim that has these words, of several the one with the fewest others.</summary>
    protected static string IdOf(LedgerStore ledger, ReportRef report, string words)
    {
        var reading = ledger.Reports.ReadingOf(report)!;
        return reading.Claims.Where(claim => ContentOf(reading, claim).Contains(words, StringComparison.Ordinal)).MinBy(claim => ContentOf(reading, claim).Length)!.Id;
    }

    protected static ClaimTarget Claim(LedgerStore ledger, ReportRef report, string words) =>
        (ClaimTarget)ledger.Judgements.Target($"{report.Source}#{IdOf(ledger, report, words)}");

    protected static Judgement Judge(LedgerStore ledger, JudgementKind kind, JudgementTarget target, JudgementBody? body = null, string? why = null) =>
        ledger.Judgements.Add(new Judgement { Who = Analyst, Kind = kind, Target = target, Body = body, Why = why });

    protected static Judgement Merge(LedgerStore ledger, params IEnumerable<string> words)
    {
        var targets = words.Select(ledger.Judgements.Target).ToList();
        return Judge(ledger, JudgementKind.Merge, targets[0], new Merging(targets[1..]));
    }

    /// <summary>The matter that these words tell or deny, in which most claims are.</summary>
    protected static Matter MatterOf(LedgerStore ledger, ReportRef report, string words) =>
        ledger.Matters.Of(report, int.Parse(IdOf(ledger, report, words)[1..], System.Globalization.CultureInfo.InvariantCulture) - 1).MaxBy(matter => matter.Claims.Count)!;

    protected static string ContentOf(ReportReading reading, Claim claim) => string.Join(" … ", claim.Content.Select(piece => piece.In(reading.Report.Text).ToString()));

    /// <summary>Has a report's reading replaced by that of another text, as another version of the program could have read its bytes.</summary>
    protected static void Reread(LedgerStore ledger, ReportRef report, string text)
    {
        var reading = Newsroom.Read(Encoding.UTF8.GetBytes(text), report.Source);
        var again = PreparedReport.Again(reading with { Report = reading.Report with { Id = report.Id } }, new ReadingVersion("0.2.0", "test", "arms"));
        ledger.Reread([again]);
    }
}
