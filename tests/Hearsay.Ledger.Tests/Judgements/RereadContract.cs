using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

public abstract class RereadContract(LedgerPlace place) : JudgementContract(place)
{
    private const string Sale = "sold by Castor Metals";

    public sealed class OnSqlite() : RereadContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : RereadContract(new PostgresPlace(server));

    [Fact]
    public void Judgements_find_their_claim_where_text_came_before_it()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        Add(ledger, Stories.Post, "post.txt");
        var target = Claim(ledger, report, Sale);
        Judge(ledger, JudgementKind.Reject, target);

        Reread(ledger, report, Inserted(Stories.Gazette));

        var id = IdOf(ledger, report, Sale);
        id.ShouldNotBe(target.Id);
        ledger.Judgements.Corrected(report)!.Verdicts.ShouldHaveSingleItem().ShouldBe(new(id, Verdict.Rejected));
        ledger.Matters.All().SelectMany(matter => matter.Claims).ShouldNotContain(claim => claim.Report == report && claim.Claim == id);
        ledger.Judgements.Lost().ShouldBeEmpty();
    }

    [Fact]
    public void And_where_quotation_marks_and_spaces_are_others()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Post, "post.txt");
        var target = Claim(ledger, report, "Castor Metals sold");
        Judge(ledger, JudgementKind.Correct, target, new ClaimCorrection { Certainty = CertaintyValue.Probable });

        Reread(ledger, report, Stories.Post.Replace("\"Castor", "“Castor", StringComparison.Ordinal).Replace(",\" the", ",” the", StringComparison.Ordinal).Replace("a buyer", "a  buyer", StringComparison.Ordinal));

        var id = IdOf(ledger, report, "Castor Metals sold");
        ledger.Judgements.Corrected(report)!.Reading.Claims.Single(claim => claim.Id == id).Certainty!.Value.ShouldBe(CertaintyValue.Probable);
        MatterOf(ledger, report, "Castor Metals sold").Claims.Single(claim => claim.Claim == id).Certainty.ShouldBe(CertaintyValue.Probable);
        ledger.Judgements.Lost().ShouldBeEmpty();
    }

    [Fact]
    public void Those_whose_words_are_gone_are_listed_and_come_back_with_the_words()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var lost = Judge(ledger, JudgementKind.Accept, Claim(ledger, report, Sale));
        Judge(ledger, JudgementKind.Accept, Claim(ledger, report, "it had sold the rifles"));

        Reread(ledger, report, Stories.Gazette.Replace("the rifles had been sold by Castor Metals", "35 crates had been stolen from Castor Metals", StringComparison.Ordinal));

        var listed = ledger.Judgements.Lost().ShouldHaveSingleItem();
        listed.Judgement.Number.ShouldBe(lost.Number);
        listed.Reason.ShouldBe("its words are no longer in the text");
        ledger.Judgements.Corrected(report)!.Verdicts.Count.ShouldBe(1);
        ledger.Judgements.Log().Count.ShouldBe(2);

        Reread(ledger, report, Stories.Gazette);
        ledger.Judgements.Lost().ShouldBeEmpty();
        ledger.Judgements.Corrected(report)!.Verdicts.Count.ShouldBe(2);
    }

    [Fact]
    public void An_undone_judgement_is_not_missed()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var judgement = Judge(ledger, JudgementKind.Accept, Claim(ledger, report, Sale));
        Reread(ledger, report, Stories.Evening);
        ledger.Judgements.Lost().ShouldHaveSingleItem();

        ledger.Judgements.Undo(judgement.Number, Analyst);

        ledger.Judgements.Lost().ShouldBeEmpty();
    }

    [Fact]
    public void Slots_are_corrected_in_the_new_reading_too()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var told = ledger.Reports.ReadingOf(report)!.Events.First(told => told.Type == "transfer");
        var target = (EventTarget)ledger.Judgements.Target($"gazette.txt#{told.Id}");
        Judge(ledger, JudgementKind.Correct, target, ledger.Judgements.Correction(target, [("supplier", ""), ("broker", "Castor Metals")]));

        Reread(ledger, report, Inserted(Stories.Gazette));

        ledger.Parties.Find("Castor Metals").Single().Parts.Where(part => part.Type == "transfer").Select(part => part.Role).ShouldBe(["broker"]);
    }

    [Fact]
    public void An_unnamed_voice_stays_merged_where_it_is_another_number_now()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var evening = Add(ledger, Stories.Evening, "evening.txt");
        Merge(ledger, VoiceOf(ledger, report, "two customs officials"), VoiceOf(ledger, evening, "port manager"));
        var origin = MatterOf(ledger, report, Sale).Claims.Select(claim => claim.Chain[^1].Voice).Distinct().ToList();
        origin.Count.ShouldBe(2, "Castor Metals and the merged one");

        Reread(ledger, evening, "The head of the port at Lisk said on Monday that no ship was late.\n\n" + Stories.Evening);

        MatterOf(ledger, report, Sale).Claims.Select(claim => claim.Chain[^1].Label).Distinct().Order().ShouldBe(["Castor Metals", "unnamed two customs officials"]);
    }

    private static string VoiceOf(LedgerStore ledger, Reports.ReportRef report, string words)
    {
        var voices = ledger.Reports.ReadingOf(report)!.Voices.ToList();
        return $"{report.Source}#{ReportReading.VoiceId(voices.FindIndex(voice => voice.Description?.Contains(words, StringComparison.Ordinal) == true))}";
    }

    // Another claim before all others, so that every offset and every id is another one.
    private static string Inserted(string text) =>
        text.Insert(text.IndexOf("VARNA, March", StringComparison.Ordinal), "The mayor of Lisk said on Monday that the harbour would stay open all night.\n\n");
}
