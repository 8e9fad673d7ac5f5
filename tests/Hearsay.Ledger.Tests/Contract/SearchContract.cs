using Hearsay.Ledger.Store;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Contract;

public abstract class SearchContract(SearchContract.SearchedLedger ledger)
{
    private const string Port = """
        Crates at Lisk

        The mayor of Lisk said that forty crates of M-302 rockets and Müller pumps were found on the U.S. ship Perun.

        """;

    private const string Bridge = """
        Bridge at Orhei closed

        Ada Lindqvist, the minister of transport, said on Monday that the bridge was closed. O'Neill AND Sons denied it.

        """;

    public sealed class OnSqlite(OnSqlite.Ledger ledger) : SearchContract(ledger), IClassFixture<OnSqlite.Ledger>
    {
        public sealed class Ledger() : SearchedLedger(new SqlitePlace());
    }

    public sealed class OnPostgres(OnPostgres.Ledger ledger) : SearchContract(ledger), IClassFixture<OnPostgres.Ledger>
    {
        public sealed class Ledger(PostgresServer server) : SearchedLedger(new PostgresPlace(server));
    }

    /// <summary>Two reports, of which no test changes anything.</summary>
    public abstract class SearchedLedger : IDisposable
    {
        protected SearchedLedger(LedgerPlace place)
        {
            (Place, Store) = (place, place.Open());
            Store.Add([Newsroom.Prepare(Port, "port.txt"), Newsroom.Prepare(Bridge, "bridge.txt")]);
        }

        public LedgerPlace Place { get; }

        public LedgerStore Store { get; }

        public void Dispose()
        {
            Store.Dispose();
            Place.Dispose();
            GC.SuppressFinalize(this);
        }
    }

    [Theory]
    [InlineData("crates", 1)]
    [InlineData("CRATES lisk", 1)]
    [InlineData("crates orhei")]
    [InlineData("muller", 1)]
    [InlineData("Müller", 1)]
    [InlineData("M-302", 1)]
    [InlineData("US ship", 1)]
    [InlineData("u.s. ship", 1)]
    [InlineData("rock", 1)]
    [InlineData("rock ship")]
    [InlineData("closed", 2)]
    [InlineData("O'Neill AND", 2)]
    [InlineData("o neill", 2)]
    [InlineData("said", 1, 2)]
    [InlineData("NOT bridge")]
    [InlineData("bridge OR crates")]
    public void Reports_are_found_by_all_of_the_words(string query, params int[] numbers) =>
        Find(SearchKind.Reports, query).Order().ShouldBe(numbers.Select(number => (long)number));

    [Fact]
    public void A_title_counts_for_more_than_a_text() => Find(SearchKind.Reports, "crates")[0].ShouldBe(1);

    [Fact]
    public void Claims_are_found_by_their_content()
    {
        var number = Find(SearchKind.Claims, "forty crates").ShouldHaveSingleItem();

        ledger.Place.Behind(work => work.Scalar<string>("SELECT content FROM claims WHERE number = @number", new { number }))!.ShouldContain("forty crates");
    }

    [Fact]
    public void Voices_are_found_by_name_and_by_description()
    {
        var minister = Find(SearchKind.Voices, "lindqvist").ShouldHaveSingleItem();
        var mayor = Find(SearchKind.Voices, "mayor lisk").ShouldHaveSingleItem();

        ledger.Place.Behind(work => work.Scalar<string>("SELECT name FROM voices WHERE number = @minister", new { minister })).ShouldBe("Ada Lindqvist");
        mayor.ShouldNotBe(minister);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("''")]
    [InlineData("()")]
    [InlineData("\0")]
    [InlineData("?! & | <-> :* \\")]
    [InlineData("-")]
    [InlineData("\ud800")]
    public void A_query_without_a_word_finds_nothing(string query)
    {
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            Find(kind, query).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("crates AND")]
    [InlineData("\"crates")]
    [InlineData("crates'")]
    [InlineData("crates:*")]
    [InlineData("title:crates")]
    [InlineData("NEAR(crates lisk, 2)")]
    [InlineData("^crates")]
    [InlineData("crates & !lisk")]
    [InlineData("cra\0tes")]
    [InlineData("'; DROP TABLE reports; --")]
    [InlineData("\\'); DELETE FROM claims; --")]
    [InlineData("crates)) OR 1=1")]
    public void Nothing_in_a_query_is_an_operator(string query)
    {
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            Should.NotThrow(() => Find(kind, query));
        }

        ledger.Store.Reports.Count.ShouldBe(2);
        ledger.Place.Count("claims").ShouldBeGreaterThan(1);
        Find(SearchKind.Reports, "crates").ShouldBe([1]);
    }

    [Fact]
    public void A_query_of_any_length_is_answered()
    {
        Find(SearchKind.Reports, new string('x', 5_000_000)).ShouldBeEmpty();
        Find(SearchKind.Reports, string.Concat(Enumerable.Repeat("crates ", 100_000))).ShouldBe([1]);
    }

    private IReadOnlyList<long> Find(SearchKind kind, string query) => ledger.Store.Read(work => work.Database.Search.Find(work, kind, query, 10));
}
