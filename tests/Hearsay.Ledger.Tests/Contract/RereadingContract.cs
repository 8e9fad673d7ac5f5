using System.Text;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Tests.Crashes;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Contract;

public abstract class RereadingContract(LedgerPlace place) : LedgerContract(place)
{
    private static readonly ReadingVersion Next = Newsroom.Version with { Engine = "0.2.0" };

    public sealed class OnSqlite() : RereadingContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : RereadingContract(new PostgresPlace(server));

    [Fact]
    public void A_new_reading_counts_and_the_old_one_stays()
    {
        using var ledger = Place.Open();
        var report = ledger.Add([Newsroom.Prepare(Newsroom.Invent(1)), Newsroom.Prepare(Newsroom.Invent(2))])[0].Report;
        var other = Place.Count("claims") - ledger.Reports.ReadingOf(report)!.Claims.Count;
        var reading = ReadAs(report.Id, "The minister of Orhei said that the bridge was closed.", "Bridge closed");

        var again = ledger.Reread([PreparedReport.Again(reading, Next)])[0].Report;

        again.ShouldBe(report with { Title = "Bridge closed", Outlet = null });
        ReadingJson.ToUtf8(ledger.Reports.ReadingOf(report)!).ShouldBe(ReadingJson.ToUtf8(reading));
        ledger.Reports.OriginalOf(report).ShouldBe(Encoding.UTF8.GetBytes(Newsroom.Invent(1)));
        ledger.Reports.Versions().Select(read => read.Version).ShouldBe([Next, Newsroom.Version]);
        Place.Count("readings").ShouldBe(3);
        Place.Count("claims").ShouldBe(other + reading.Claims.Count);
        Find(ledger, SearchKind.Reports, "bridge orhei").ShouldBe([report.Number]);
        var told = Find(ledger, SearchKind.Claims, "crates launch tubes");
        Place.Behind(work => work.Query<long>("SELECT DISTINCT report FROM claims WHERE number IN @told", new { told })).ShouldBe([2L]);
        Find(ledger, SearchKind.Voices, "minister of orhei").ShouldHaveSingleItem();
        Find(ledger, SearchKind.Voices, "officials").ShouldHaveSingleItem();
        Place.ShouldBeWhole([ledger.Reports.All()[1].Id]);
    }

    [Fact]
    public void The_same_reading_again_leaves_the_ledger_as_it_was()
    {
        using var ledger = Place.Open();
        var prepared = Enumerable.Range(0, 6).Select(number => Newsroom.Prepare(Newsroom.Invent(number))).ToList();
        ledger.Add(prepared);
        string[] tables = ["voices", "report_voices", "parties", "report_parties", "claims", "event_roles", "bands", "copies", "copy_texts", "report_words", "claim_words", "voice_words"];
        var before = tables.Select(Place.Count).ToList();
        var matters = Matters(ledger);

        ledger.Reread([.. prepared.Select(one => PreparedReport.Again(one.Reading, Next))]);

        tables.Select(Place.Count).ToList().ShouldBe(before);
        Matters(ledger).ShouldBe(matters);
        Place.Count("readings").ShouldBe(12);
    }

    [Fact]
    public void A_report_that_is_not_there_cannot_be_read_again()
    {
        using var ledger = Place.Open();

        Should.Throw<ArgumentException>(() => ledger.Reread([PreparedReport.Again(ReadAs("sha256:none", "It rained.", "Rain"), Next)]));
        ledger.Reports.Count.ShouldBe(0);
    }

    [Fact]
    public void A_report_is_named_by_any_place_where_it_was_had_and_by_its_id()
    {
        using var ledger = Place.Open();
        var bytes = Encoding.UTF8.GetBytes(Newsroom.Invent(1));
        var report = ledger.Add([Newsroom.Prepare(bytes, "one.txt"), Newsroom.Prepare(bytes, "two.txt")])[0].Report;

        foreach (var name in (string[])["one.txt", "two.txt", report.Id, report.Id["sha256:".Length..]])
        {
            ledger.Reports.Named(name).ShouldBe([report], name);
        }

        ledger.Reports.Named("three.txt").ShouldBeEmpty();
        ledger.Reports.Named("o%\0").ShouldBeEmpty();
    }

    private static ReportReading ReadAs(string id, string text, string title) =>
        Newsroom.Read(Engine.Reports.Report.Plain(text, "report.txt", id) with { Title = title });

    // What each matter says, however it is numbered.
    private static List<string> Matters(LedgerStore ledger) =>
        [.. ledger.Matters.All().Select(matter => $"{matter.Summary}: {string.Join(' ', matter.Claims.Select(claim => $"{claim.Report.Number}/{claim.Claim}").Order())}").Order()];

    private static IReadOnlyList<long> Find(LedgerStore ledger, SearchKind kind, string query) => ledger.Read(work => work.Database.Search.Find(work, kind, query, 10));
}
