using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

public abstract class MergeContract(LedgerPlace place) : JudgementContract(place)
{
    private const string Sale = "sold the rifles to a buyer";

    public sealed class OnSqlite() : MergeContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : MergeContract(new PostgresPlace(server));

    [Fact]
    public void Merged_voices_are_one_origin()
    {
        using var ledger = Place.Open();
        var first = Add(ledger, Stories.Post, "one.txt");
        Add(ledger, Stories.Minister, "two.txt");
        var before = MatterOf(ledger, first, Sale);
        before.Origins.Min.ShouldBe(2);

        var judgement = Merge(ledger, "voice:Ivo Brandt", "voice:Nadia Serrat");

        var after = ledger.Matters.Find(before.Id)!;
        after.Origins.Max.ShouldBe(1);
        after.Claims.Select(claim => claim.Chain[^1].Label).Distinct().ShouldBe(["Ivo Brandt"]);
        ledger.Voices.Find("Nadia Serrat")!.Name.ShouldBe("Ivo Brandt");
        ledger.Voices.Find("Ivo Brandt")!.Reports.ShouldBe(2);
        ledger.Voices.Most(100).ShouldNotContain(voice => voice.Name == "Nadia Serrat");
        ledger.Judgements.Undo(judgement.Number, Analyst);
        ledger.Matters.Find(before.Id)!.Origins.Min.ShouldBe(2);
        ledger.Voices.Find("Nadia Serrat")!.Reports.ShouldBe(1);
    }

    [Fact]
    public void A_merged_voice_can_be_split_off_again_and_the_others_stay_together()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Post, "one.txt");
        Add(ledger, Stories.Minister, "two.txt");
        Add(ledger, Stories.Minister.Replace("Nadia Serrat", "Clara Moreno", StringComparison.Ordinal), "three.txt");

        Merge(ledger, "voice:Ivo Brandt", "voice:Nadia Serrat", "voice:Clara Moreno");
        Judge(ledger, JudgementKind.Split, ledger.Judgements.Target("voice:Ivo Brandt"), new Splitting([]));

        ledger.Voices.Find("Ivo Brandt")!.Reports.ShouldBe(1);
        ledger.Voices.Find("Nadia Serrat")!.Number.ShouldBe(ledger.Voices.Find("Clara Moreno")!.Number);
        ledger.Voices.Find("Clara Moreno")!.Reports.ShouldBe(2);
    }

    [Fact]
    public void Merged_parties_are_one_in_the_list()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        Add(ledger, Stories.Gazette.Replace("Castor Metals", "Halden Shipping", StringComparison.Ordinal), "later.txt");
        var before = ledger.Parties.Find("Castor Metals").Single();

        var judgement = Merge(ledger, "party:Castor Metals", "party:Halden Shipping");

        var merged = ledger.Parties.Find("Halden Shipping").ShouldHaveSingleItem();
        (merged.Name, merged.Reports, merged.Number).ShouldBe(("Castor Metals", 2, before.Number));
        merged.Parts.Single(part => part.Role == "supplier").Reports.ShouldBe(2);
        ledger.Parties.Most(100).Select(party => party.Name).ShouldNotContain("Halden Shipping");
        ledger.Judgements.Undo(judgement.Number, Analyst);
        ledger.Parties.Find("Halden Shipping").Single().Reports.ShouldBe(1);
    }

    [Fact]
    public void A_grade_of_a_voice_has_who_when_and_why()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Post, "one.txt");
        Add(ledger, Stories.Minister, "two.txt");
        var judgement = Judge(ledger, JudgementKind.Grade, ledger.Judgements.Target("voice:Nadia Serrat"), new VoiceGrade(Reliability.B), "right in two cases");

        var grade = ledger.Judgements.Reliabilities().ShouldHaveSingleItem().Value;
        (grade.Voice, grade.Grade, grade.By, grade.Reason).ShouldBe((ledger.Voices.Find("Nadia Serrat")!.Number, Reliability.B, Analyst, "right in two cases"));
        grade.At.UtcDateTime.ShouldBe(DateTime.Parse(judgement.At, null, System.Globalization.DateTimeStyles.AdjustToUniversal));

        Merge(ledger, "voice:Ivo Brandt", "voice:Nadia Serrat");
        ledger.Judgements.Reliabilities().Keys.ShouldBe([ledger.Voices.Find("Ivo Brandt")!.Number]);
        ledger.Judgements.Undo(judgement.Number, Analyst);
        ledger.Judgements.Reliabilities().ShouldBeEmpty();
    }

    [Fact]
    public void A_grade_of_a_matter_stands_beside_the_proposed_one()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Post, "one.txt");
        var matter = MatterOf(ledger, report, Sale);

        Judge(ledger, JudgementKind.Grade, ledger.Judgements.Target(matter.Id), new MatterGrade(2), "seen the contract");

        var graded = ledger.Matters.Find(matter.Id)!;
        graded.Credibility.Grade.ShouldBe(matter.Credibility.Grade);
        (graded.Judged!.Grade, graded.Judged.By, graded.Judged.Reason).ShouldBe((2, Analyst, "seen the contract"));
        ledger.Matters.All().Count(one => one.Judged is not null).ShouldBe(1);
    }

    [Fact]
    public void A_grade_follows_the_claims_that_it_was_given_on_to_another_matter()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Post, "one.txt");
        var matter = MatterOf(ledger, report, Sale);
        Judge(ledger, JudgementKind.Grade, ledger.Judgements.Target(matter.Id), new MatterGrade(5));
        var number = MatterId.NumberOf(matter.Id);

        Place.Behind(work => work.Execute("INSERT INTO matters (number, profile, summary, changed) SELECT 900, profile, summary, changed FROM matters WHERE number = @number", new { number }));
        Place.Behind(work => work.Execute("UPDATE matter_claims SET matter = 900 WHERE matter = @number", new { number }));

        ledger.Matters.Find("m900")!.Judged!.Grade.ShouldBe(5);
    }
}
