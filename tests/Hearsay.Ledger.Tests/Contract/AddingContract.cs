using System.Security.Cryptography;
using System.Text;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Contract;

public abstract class AddingContract(LedgerPlace place) : LedgerContract(place)
{
    private static readonly string[] Tables =
        ["reports", "sources", "originals", "readings", "voices", "report_voices", "parties", "report_parties", "claims", "event_roles", "report_words", "claim_words", "voice_words"];

    public sealed class OnSqlite() : AddingContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : AddingContract(new PostgresPlace(server));

    [Fact]
    public void What_is_added_comes_back_to_the_byte()
    {
        using var ledger = Place.Open();
        var bytes = Encoding.UTF8.GetBytes(Newsroom.Invent(1));
        var prepared = Newsroom.Prepare(bytes, "a/one.txt");

        var added = ledger.Add([prepared]).ShouldHaveSingleItem();

        added.IsNew.ShouldBeTrue();
        added.Report.Source.ShouldBe("a/one.txt");
        added.Report.Id.ShouldBe($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        ledger.Reports.OriginalOf(added.Report).ShouldBe(bytes);
        ReadingJson.ToUtf8(ledger.Reports.ReadingOf(added.Report)!).ShouldBe(ReadingJson.ToUtf8(prepared.Reading));
        prepared.Reading.Claims.Count.ShouldBeGreaterThan(2);
        Place.Count("claims").ShouldBe(prepared.Reading.Claims.Count);
        Place.Count("claim_words").ShouldBe(prepared.Reading.Claims.Count);
        Place.Behind(work => work.Query<(string, string, string)>("SELECT engine, models, beat FROM readings").Single())
            .ShouldBe((Newsroom.Version.Engine, Newsroom.Version.Models, Newsroom.Version.Beat));
    }

    [Fact]
    public void It_is_there_when_the_ledger_is_opened_again()
    {
        Added added;
        using (var ledger = Place.Open())
        {
            added = ledger.Add([Newsroom.Prepare(Newsroom.Invent(1))])[0];
        }

        using var again = Place.Open();
        again.Reports.All().ShouldBe([added.Report]);
        again.Reports.Find(added.Report.Id).ShouldBe(added.Report);
    }

    [Fact]
    public void For_whom_a_person_speaks_is_kept_as_the_first_report_has_it()
    {
        using var ledger = Place.Open();
        ledger.Add([Newsroom.Prepare("Harbour Post\n1 May 2031\n\nThe barge was empty, Ilse Brandt said.\n", "one.txt")]);
        ledger.Add([Newsroom.Prepare("Quay Times\n2 May 2031\n\nThe barge was empty, said Ilse Brandt, spokeswoman of the Shipping Board.\n", "two.txt")]);
        ledger.Add([Newsroom.Prepare("Delta Sun\n3 May 2031\n\nThe barge was empty, said Ilse Brandt, a former spokeswoman of the Shipping Board.\n", "three.txt")]);

        Place.Behind(work => work.Query<string?>("SELECT office FROM voices WHERE name = 'Ilse Brandt'").Single()).ShouldBe("spokeswoman of the Shipping Board");
    }

    [Fact]
    public void The_same_bytes_twice_change_nothing()
    {
        using var ledger = Place.Open();
        var prepared = Newsroom.Prepare(Newsroom.Invent(1));
        ledger.Add([prepared]);
        var before = Tables.Select(Place.Count).ToArray();

        var again = ledger.Add([prepared]).ShouldHaveSingleItem();
        var known = ledger.Known(Encoding.UTF8.GetBytes(Newsroom.Invent(1)), "report.txt");

        again.IsNew.ShouldBeFalse();
        again.Report.ShouldBe(known);
        Tables.Select(Place.Count).ToArray().ShouldBe(before);
    }

    [Fact]
    public void The_same_bytes_twice_in_one_batch_are_one_report()
    {
        using var ledger = Place.Open();
        var added = ledger.Add([Newsroom.Prepare(Newsroom.Invent(1), "one.txt"), Newsroom.Prepare(Newsroom.Invent(1), "two.txt")]);

        added.Select(one => one.IsNew).ShouldBe([true, false]);
        ledger.Reports.Count.ShouldBe(1);
    }

    [Fact]
    public void Another_place_of_the_same_bytes_is_noted_once()
    {
        using var ledger = Place.Open();
        var bytes = Encoding.UTF8.GetBytes(Newsroom.Invent(1));
        var longest = $"https://example.org/{string.Concat(Enumerable.Range(0, 4000).Select(i => (char)('a' + (i * i * 31 + i / 7) % 26)))}";
        ledger.Add([Newsroom.Prepare(bytes, "one.txt")]);

        ledger.Add([Newsroom.Prepare(bytes, "two.txt")]);
        for (var time = 0; time < 2; time++)
        {
            ledger.Known(bytes, "one.txt")!.Source.ShouldBe("one.txt");
            ledger.Known(bytes, "two.txt").ShouldNotBeNull();
            ledger.Known(bytes, longest).ShouldNotBeNull();
        }

        Place.Behind(work => work.Query<string>("SELECT source FROM sources ORDER BY source").ToList()).ShouldBe([longest, "two.txt"]);
    }

    [Fact]
    public void A_voice_that_two_reports_name_is_one_and_an_unnamed_one_is_of_its_report()
    {
        using var ledger = Place.Open();
        var reports = ledger.Add([Newsroom.Prepare(Newsroom.Invent(0)), Newsroom.Prepare(Newsroom.Invent(1))]).Select(added => added.Report).ToList();

        var named = Place.Behind(work => work.Query<long>(
            "SELECT voice FROM report_voices JOIN voices ON number = voice WHERE name IS NOT NULL GROUP BY voice HAVING count(DISTINCT report) = 2").ToList());
        var unnamed = Place.Behind(work => work.Query<long>(
            "SELECT count(DISTINCT report) FROM report_voices JOIN voices ON number = voice WHERE name IS NULL GROUP BY voice").ToList());

        reports.Count.ShouldBe(2);
        named.ShouldNotBeEmpty();
        unnamed.ShouldNotBeEmpty();
        unnamed.ShouldAllBe(count => count == 1);
    }

    [Fact]
    public void Of_a_batch_that_fails_nothing_is_in()
    {
        using var ledger = Place.Open();
        ledger.Add([Newsroom.Prepare(Newsroom.Invent(0))]);
        Place.Behind(work => work.Execute("CREATE UNIQUE INDEX no_more_than_two ON reports ((CASE WHEN number > 2 THEN 2 ELSE number END))"));
        var before = Tables.Select(Place.Count).ToArray();

        var error = Should.Throw<LedgerException>(() => ledger.Add([Newsroom.Prepare(Newsroom.Invent(1)), Newsroom.Prepare(Newsroom.Invent(2))]));

        error.Message.ShouldStartWith(Place.Shown);
        Tables.Select(Place.Count).ToArray().ShouldBe(before);
        ledger.Add([Newsroom.Prepare(Newsroom.Invent(1))])[0].Report.Number.ShouldBe(2);
    }

    [Fact]
    public void A_batch_of_none_is_no_error()
    {
        using var ledger = Place.Open();

        ledger.Add([]).ShouldBeEmpty();
        ledger.Known([], "empty.txt").ShouldBeNull();
    }
}
