using System.Text;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Contract;

/// <summary>Odd text is normal input: it goes in, is found where it has words, and comes out as it was.</summary>
public abstract class OddTextContract(LedgerPlace place) : LedgerContract(place)
{
    public sealed class OnSqlite() : OddTextContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : OddTextContract(new PostgresPlace(server));

    public static TheoryData<string, string> Texts => new()
    {
        { "nothing", "" },
        { "NUL", "The mayor of Li\0sk said that it ra\0ined.\n\n\0\n" },
        { "only signs", "?! … -- ***\n\n\"\" '' (( ]]" },
        { "other scripts", "Город закрыт\n\nМэр сказал, что дождь. 市長は雨だと言った。 عمدة 🚢🚢" },
        { "marks without end", $"The mayor said e{new string('\u0301', 5000)} that it rained." },
        { "a word of a megabyte", new string('x', 1_000_000) },
        { "a name of fifty thousand letters", $"Mr. A{new string('b', 50_000)} said that it rained. \"It rained,\" said Dr. C{new string('d', 50_000)}." },
        { "a page of tags", string.Concat(Enumerable.Repeat("<p><b>The mayor</b> said</p>", 300)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_comes_back(string name, string text)
    {
        using var ledger = Place.Open();
        var bytes = Encoding.UTF8.GetBytes(text);
        var prepared = Newsroom.Prepare(bytes, name);

        var added = ledger.Add([prepared])[0];

        ledger.Reports.OriginalOf(added.Report).ShouldBe(bytes);
        ReadingJson.ToUtf8(ledger.Reports.ReadingOf(added.Report)!).AsSpan().SequenceEqual(ReadingJson.ToUtf8(prepared.Reading)).ShouldBeTrue();
    }

    [Fact]
    public void Bytes_that_are_no_text_come_back()
    {
        using var ledger = Place.Open();
        var bytes = new byte[20_000];
        new Random(4).NextBytes(bytes);

        var added = ledger.Add([Newsroom.Prepare(bytes, "\0odd\ud800.bin")])[0];

        ledger.Reports.OriginalOf(added.Report).ShouldBe(bytes);
        ledger.Known(bytes, "\0odd\ud800.bin").ShouldBe(added.Report);
        Place.Count("sources").ShouldBe(0);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_stored_as_what_stands_for_it()
    {
        using var ledger = Place.Open();
        var report = Report.Plain("The mayor of Lisk\ud800 said that it rained.", "half\udc00.txt", "sha256:half") with { Title = "A \ud800 title \0" };
        var prepared = PreparedReport.Of(Newsroom.Read(report), [1, 2], Newsroom.Version);

        var added = ledger.Add([prepared])[0];

        added.Report.Title.ShouldBe("A \ufffd title \ufffd");
        added.Report.Source.ShouldBe("half\ufffd.txt");
        ReadingJson.ToUtf8(ledger.Reports.ReadingOf(added.Report)!).ShouldBe(ReadingJson.ToUtf8(prepared.Reading));
    }

    [Fact]
    public void Two_hundred_thousand_different_words_are_no_trouble()
    {
        using var ledger = Place.Open();
        var text = string.Join(' ', Enumerable.Range(0, 200_000).Select(number => $"w{number}x"));
        var report = Report.Plain(text, "many.txt", "sha256:many");
        var reading = new ReportReading { Report = report, Voices = [], Claims = [], Entities = [], Events = [], Findings = [] };

        var added = ledger.Add([PreparedReport.Of(reading, Encoding.UTF8.GetBytes(text), Newsroom.Version)])[0];

        ledger.Read(work => work.Database.Search.Find(work, SearchKind.Reports, "w7x w1234x", 5)).ShouldBe([added.Report.Number]);
        ledger.Reports.OriginalOf(added.Report)!.Length.ShouldBe(text.Length);
    }
}
