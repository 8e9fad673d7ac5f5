using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

public abstract class VerdictContract(LedgerPlace place) : JudgementContract(place)
{
    private const string Sale = "sold by Castor Metals";

    public sealed class OnSqlite() : VerdictContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : VerdictContract(new PostgresPlace(server));

    [Fact]
    public void A_judgement_says_who_when_why_and_on_what_text()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");

        var judgement = Judge(ledger, JudgementKind.Accept, Claim(ledger, report, Sale), why: "checked with the court file");

        judgement.Number.ShouldBe(1);
        var kept = ledger.Judgements.Log(report).ShouldHaveSingleItem().Judgement;
        (kept.Who, kept.Kind, kept.Why, kept.At).ShouldBe((Analyst, JudgementKind.Accept, "checked with the court file", judgement.At));
        var target = kept.Target.ShouldBeOfType<ClaimTarget>();
        target.Report.ShouldBe(report.Id);
        target.Content.Single().Exact.ShouldContain(Sale);
        target.Chain[^1].ShouldBe("two customs officials");
        ledger.Judgements.Corrected(report)!.Verdicts.ShouldHaveSingleItem().ShouldBe(new(target.Id, Verdict.Accepted));
    }

    [Fact]
    public void A_rejected_claim_no_longer_counts_and_undoing_brings_it_back()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        Add(ledger, Stories.Post, "post.txt");
        var before = MatterOf(ledger, report, Sale);

        var rejected = Judge(ledger, JudgementKind.Reject, Claim(ledger, report, Sale));

        var without = ledger.Matters.Find(before.Id)!;
        without.Claims.ShouldNotContain(claim => claim.Content.Contains(Sale));
        without.Claims.Count.ShouldBe(before.Claims.Count - 1);
        without.Origins.List.ShouldNotContain(origin => origin.Name.Contains("customs officials"));
        ledger.Judgements.Undo(rejected.Number, Analyst);
        ledger.Matters.Find(before.Id)!.Claims.Count.ShouldBe(before.Claims.Count);
    }

    [Fact]
    public void A_matter_of_which_all_is_rejected_is_no_longer_shown()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var (all, count) = (ledger.Matters.All().ToList(), ledger.Matters.Count);
        var lonely = all.First(matter => matter.Claims.Count == 1);

        Judge(ledger, JudgementKind.Reject, ledger.Judgements.Target($"gazette.txt#{lonely.Claims[0].Claim}"));

        ledger.Matters.Find(lonely.Id).ShouldBeNull();
        ledger.Matters.All().ShouldNotContain(matter => matter.Id == lonely.Id);
        ledger.Matters.Count.ShouldBeLessThan(count);
        ledger.Matters.Count.ShouldBe(ledger.Matters.All().Count());
        ledger.Matters.Shown().ShouldAllBe(matter => matter.Claims.All(claim => claim.Claim != lonely.Claims[0].Claim));
    }

    [Fact]
    public void Of_two_verdicts_the_later_one_counts()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var target = Claim(ledger, report, Sale);

        Judge(ledger, JudgementKind.Reject, target);
        var second = Judge(ledger, JudgementKind.Accept, target);

        ledger.Judgements.Corrected(report)!.Verdicts[target.Id].ShouldBe(Verdict.Accepted);
        ledger.Judgements.Undo(second.Number, "bob");
        ledger.Judgements.Corrected(report)!.Verdicts[target.Id].ShouldBe(Verdict.Rejected);
    }

    [Fact]
    public void An_undoing_can_be_undone_and_nothing_is_undone_twice()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var target = Claim(ledger, report, Sale);
        var judgement = Judge(ledger, JudgementKind.Reject, target);
        var undoing = ledger.Judgements.Undo(judgement.Number, Analyst, "a slip");

        ledger.Judgements.Corrected(report)!.Verdicts.ShouldBeEmpty();
        Should.Throw<JudgementException>(() => ledger.Judgements.Undo(judgement.Number, Analyst)).Message.ShouldBe("Judgement 1 is undone already, by 2; undo 2 to have it back.");
        ledger.Judgements.Undo(undoing.Number, Analyst);

        ledger.Judgements.Corrected(report)!.Verdicts[target.Id].ShouldBe(Verdict.Rejected);
        ledger.Judgements.Log().Select(entry => entry.UndoneBy).ShouldBe([null, 3L, null]);
        ledger.Judgements.Undo(judgement.Number, Analyst).Number.ShouldBe(4);
        ledger.Judgements.Corrected(report)!.Verdicts.ShouldBeEmpty();
    }

    [Fact]
    public void A_slot_is_rejected_by_itself()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var told = ledger.Reports.ReadingOf(report)!.Events.First(told => told.Roles.Any(role => role.Role == "supplier"));
        ledger.Parties.Find("Castor Metals").Single().Parts.ShouldContain(part => part.Role == "supplier");

        Judge(ledger, JudgementKind.Reject, ledger.Judgements.Target($"gazette.txt#{told.Id}.supplier"));

        ledger.Judgements.Corrected(report)!.Verdicts[$"{told.Id}.supplier"].ShouldBe(Verdict.Rejected);
        ledger.Parties.Find("Castor Metals").Single().Parts.ShouldNotContain(part => part.Role == "supplier");
    }

    [Theory]
    [InlineData("gazette.txt#c99")]
    [InlineData("gazette.txt#c0")]
    [InlineData("gazette.txt#e1.pilot")]
    [InlineData("gazette.txt#")]
    [InlineData("gazette.txt#c-1")]
    [InlineData("gazette.txt#c1.supplier")]
    [InlineData("gazette.txt#x1")]
    [InlineData("nowhere.txt#c1")]
    [InlineData("m999")]
    [InlineData("voice:Nobody at All")]
    [InlineData("voice:")]
    [InlineData("party:'; DROP TABLE judgements; --")]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("sha256:")]
    public void What_is_not_there_cannot_be_judged(string words)
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");

        Should.Throw<JudgementException>(() => ledger.Judgements.Target(words)).Message.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_report_is_known_by_its_path_its_number_and_the_beginning_of_its_id()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "a/gazette.txt");
        Add(ledger, Stories.Post, "post.txt");

        foreach (var words in (string[])["a/gazette.txt", "1", report.Id, report.Id[7..19], report.Id[7..19].ToUpperInvariant()])
        {
            ledger.Judgements.Report(words).ShouldBe(report);
        }
    }
}
