using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

public abstract class CorrectionContract(LedgerPlace place) : JudgementContract(place)
{
    private const string Sale = "sold by Castor Metals";

    public sealed class OnSqlite() : CorrectionContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : CorrectionContract(new PostgresPlace(server));

    [Fact]
    public void A_corrected_certainty_is_shown_and_the_reading_stays_as_it_was()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var target = Claim(ledger, report, Sale);
        var before = ReadingJson.ToUtf8(ledger.Reports.ReadingOf(report)!);

        Judge(ledger, JudgementKind.Correct, target, new ClaimCorrection { Certainty = CertaintyValue.Possible });

        var claim = ledger.Judgements.Corrected(report)!.Reading.Claims.Single(claim => claim.Id == target.Id);
        (claim.Certainty!.Value, claim.Certainty.Polarity, claim.Certainty.Score).ShouldBe((CertaintyValue.Possible, Polarity.Positive, 1));
        MatterOf(ledger, report, Sale).Claims.Single(one => one.Claim == target.Id && one.Report == report).Certainty.ShouldBe(CertaintyValue.Possible);
        ReadingJson.ToUtf8(ledger.Reports.ReadingOf(report)!).ShouldBe(before);
        ledger.Judgements.Corrected(report)!.Corrected.ShouldBe([target.Id]);
    }

    [Fact]
    public void A_corrected_polarity_puts_a_claim_on_the_other_side()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var target = Claim(ledger, report, Sale);
        MatterOf(ledger, report, Sale).Claims.Single(claim => claim.Claim == target.Id).Side.ShouldBe(Side.Tells);

        var judgement = Judge(ledger, JudgementKind.Correct, target, new ClaimCorrection { Polarity = Polarity.Negative });

        MatterOf(ledger, report, Sale).Claims.Single(claim => claim.Claim == target.Id).Side.ShouldBe(Side.Denies);
        ledger.Judgements.Undo(judgement.Number, Analyst);
        MatterOf(ledger, report, Sale).Claims.Single(claim => claim.Claim == target.Id).Side.ShouldBe(Side.Tells);
    }

    [Theory]
    [InlineData("this report", "Harbour Gazette", "a clerk of the court")]
    [InlineData("the Harbour Gazette", "unnamed a clerk of the court")]
    public void A_corrected_chain_decides_who_the_origin_is(params string[] chain)
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var target = Claim(ledger, report, Sale);
        Judge(ledger, JudgementKind.Correct, target, ledger.Judgements.Correction(target, null, chain));

        var links = MatterOf(ledger, report, Sale).Claims.Single(claim => claim.Claim == target.Id).Chain;
        links.Select(link => link.Label).Skip(1).ShouldBe(["Harbour Gazette", "unnamed a clerk of the court"]);
        var reading = ledger.Judgements.Corrected(report)!.Reading;
        reading.Claims.Single(claim => claim.Id == target.Id).Chain.ShouldBe([0, 1, reading.Voices.Count - 1]);
        MatterOf(ledger, report, Sale).Origins.List.ShouldContain(origin => origin.Name.Contains("clerk"));
    }

    [Fact]
    public void A_corrected_content_is_words_of_the_report()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var target = Claim(ledger, report, Sale);

        Judge(ledger, JudgementKind.Correct, target, ledger.Judgements.Correction(target, "the  rifles had been sold", null));

        var judged = ledger.Judgements.Corrected(report)!.Reading;
        ContentOf(judged, judged.Claims.Single(claim => claim.Id == target.Id)).ShouldBe("the rifles had been sold");
        MatterOf(ledger, report, Sale).Claims.Single(claim => claim.Claim == target.Id).Content.ShouldBe("the rifles had been sold");
        Should.Throw<JudgementException>(() => ledger.Judgements.Correction(target, "the rockets had been sold", null)).Message.ShouldContain("the rockets had been sold");
        Should.Throw<JudgementException>(() => ledger.Judgements.Correction(target, " ", null));
    }

    [Fact]
    public void A_corrected_slot_changes_who_played_which_part()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var told = ledger.Reports.ReadingOf(report)!.Events.First(told => told.Roles.Any(role => role.Role == "supplier"));
        var target = (EventTarget)ledger.Judgements.Target($"gazette.txt#{told.Id}");

        var judgement = Judge(ledger, JudgementKind.Correct, target, ledger.Judgements.Correction(target, [("supplier", "Imra"), ("broker", "Castor Metals"), ("recipient", "")]));

        var roles = ledger.Judgements.Corrected(report)!.Reading.Events.Single(one => one.Id == told.Id).Roles;
        roles.ShouldContain(role => role.Role == "broker");
        roles.ShouldNotContain(role => role.Role == "recipient");
        ledger.Parties.Find("Castor Metals").Single().Parts.Where(part => part.Type == "transfer").Select(part => part.Role).ShouldBe(["broker"]);
        ledger.Judgements.Undo(judgement.Number, Analyst);
        ledger.Parties.Find("Castor Metals").Single().Parts.Where(part => part.Type == "transfer").Select(part => part.Role).ShouldBe(["supplier"]);
    }
}
