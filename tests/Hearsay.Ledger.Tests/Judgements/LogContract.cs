using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

public abstract class LogContract(LedgerPlace place) : JudgementContract(place)
{
    public sealed class OnSqlite() : LogContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : LogContract(new PostgresPlace(server));

    [Theory]
    [InlineData("UPDATE judgements SET who = 'eve'")]
    [InlineData("DELETE FROM judgements")]
    [InlineData("DELETE FROM judgements WHERE number = 1")]
    public void The_database_lets_nobody_change_a_judgement(string sql)
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        Judge(ledger, JudgementKind.Note, ledger.Judgements.Target("gazette.txt"), new Note("Ask the port."));

        Should.Throw<Exception>(() => Place.Behind(work => work.Execute(sql))).Message.ShouldContain("a judgement is never");

        ledger.Judgements.Log(report).ShouldHaveSingleItem().Judgement.Who.ShouldBe(Analyst);
    }

    [Fact]
    public void Nor_is_one_replaced()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        Judge(ledger, JudgementKind.Note, ledger.Judgements.Target("gazette.txt"), new Note("Ask the port."));
        var isFile = Place is SqlitePlace;

        Should.Throw<Exception>(() => Place.Behind(work => work.Execute(isFile
            ? "INSERT OR REPLACE INTO judgements (number, at, who, kind, target, body) VALUES (1, '', 'eve', 'note', '{}', '{}')"
            : "TRUNCATE judgements CASCADE"))).Message.ShouldContain("a judgement is never");

        ledger.Judgements.Find(1)!.Who.ShouldBe(Analyst);
    }

    [Fact]
    public void Every_kind_comes_back_as_it_was_written()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        Add(ledger, Stories.Evening, "evening.txt");
        var matter = MatterOf(ledger, report, "sold by Castor Metals");
        var claim = Claim(ledger, report, "sold by Castor Metals");
        var told = ledger.Judgements.Target("gazette.txt#e1");
        List<Judgement> written =
        [
            Judge(ledger, JudgementKind.Accept, claim),
            Judge(ledger, JudgementKind.Reject, told, why: "no such thing"),
            Judge(ledger, JudgementKind.Correct, claim, ledger.Judgements.Correction(claim, "the rifles had been sold", ["Harbour Gazette", "a clerk"]) with
            {
                Certainty = Engine.Readings.CertaintyValue.Probable,
            }),
            Merge(ledger, "voice:Harbour Gazette", "voice:Castor Metals"),
            Judge(ledger, JudgementKind.Split, ledger.Judgements.Target("voice:Castor Metals"), new Splitting([])),
            Judge(ledger, JudgementKind.Grade, ledger.Judgements.Target("voice:Harbour Gazette"), new VoiceGrade(Reliability.C), "twice wrong in May"),
            Judge(ledger, JudgementKind.Grade, ledger.Judgements.Target(matter.Id), new MatterGrade(3)),
            Judge(ledger, JudgementKind.Note, ledger.Judgements.Target("party:Castor Metals"), new Note("See the register of firms.")),
            ledger.Judgements.Undo(1, "bob", "too early"),
        ];

        var kept = ledger.Judgements.Log().Select(entry => entry.Judgement).ToList();

        kept.Select(Shown).ShouldBe(written.Select(Shown));
    }

    [Fact]
    public void Words_of_any_kind_are_only_words()
    {
        using var ledger = Place.Open();
        const string Hostile = "'); DROP TABLE judgements; -- \u0000 \uD800 \u202E 😀 {\"v\":9} \u001b[31m";
        var report = Add(ledger, Stories.Gazette, "gazette.txt");

        Judge(ledger, JudgementKind.Note, ledger.Judgements.Target("gazette.txt"), new Note(Hostile), Hostile);

        var kept = ledger.Judgements.Log(report).ShouldHaveSingleItem().Judgement;
        ((Note)kept.Body!).Text.ShouldContain("{\"v\":9}");
        kept.Why!.ShouldStartWith("'); DROP TABLE judgements; -- ");
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_nothing_is_written()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, Stories.Gazette, "gazette.txt");
        var (whole, claim, voice) = (ledger.Judgements.Target("gazette.txt"), Claim(ledger, report, "sold by"), ledger.Judgements.Target("voice:Castor Metals"));
        List<Action> attempts =
        [
            () => Judge(ledger, JudgementKind.Accept, voice),
            () => Judge(ledger, JudgementKind.Correct, claim, new ClaimCorrection()),
            () => Judge(ledger, JudgementKind.Merge, voice, new Merging([])),
            () => Judge(ledger, JudgementKind.Merge, voice, new Merging([claim])),
            () => Judge(ledger, JudgementKind.Split, claim, new Splitting([])),
            () => Judge(ledger, JudgementKind.Grade, voice, new VoiceGrade(Reliability.B)),
            () => Judge(ledger, JudgementKind.Grade, voice, new VoiceGrade((Reliability)9), "because"),
            () => Judge(ledger, JudgementKind.Grade, voice, new MatterGrade(2)),
            () => Judge(ledger, JudgementKind.Note, whole, new Note(" ")),
            () => Judge(ledger, JudgementKind.Note, whole, new Note(new string('n', 30_000))),
            () => Judge(ledger, JudgementKind.Undo, whole),
            () => ledger.Judgements.Add(new Judgement { Who = " ", Kind = JudgementKind.Accept, Target = claim }),
            () => ledger.Judgements.Undo(7, Analyst),
        ];

        foreach (var attempt in attempts)
        {
            Should.Throw<JudgementException>(attempt);
        }

        ledger.Judgements.Log().ShouldBeEmpty();
    }

    private static string Shown(Judgement judgement) =>
        $"{judgement.Number} {judgement.At} {judgement.Who} {judgement.Kind} {JudgementJson.Write(judgement.Target)} {JudgementJson.Write(judgement.Body)} {judgement.Why} {judgement.Undoes}";
}
