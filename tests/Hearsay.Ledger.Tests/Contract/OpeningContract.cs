using Hearsay.Ledger.Store;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Contract;

public abstract class OpeningContract(LedgerPlace place) : LedgerContract(place)
{
    public sealed class OnSqlite() : OpeningContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : OpeningContract(new PostgresPlace(server));

    [Fact]
    public void A_ledger_of_a_newer_version_is_refused()
    {
        Place.Open().Dispose();
        Place.Behind(work => work.Execute("INSERT INTO hearsay_migrations (number, name, sha256) VALUES (9999, '9999-later.sql', 'x')"));

        Refusal().ShouldBe($"{Place.Shown}: this ledger was written by a newer version of hearsay; install that one or a later one.");
    }

    [Fact]
    public void A_ledger_whose_steps_are_not_ours_is_refused()
    {
        Place.Open().Dispose();
        Place.Behind(work => work.Execute("UPDATE hearsay_migrations SET sha256 = 'x' WHERE number = 0"));

        Refusal().ShouldContain("the ledger's step 0001-ledger.sql is not the one of this version");
    }

    [Fact]
    public void A_database_of_something_else_is_refused_and_left_alone()
    {
        Place.Behind(work => work.Execute("CREATE TABLE invoices (number INTEGER)"));

        Refusal().ShouldContain("no ledger");
        Place.Count("invoices").ShouldBe(0);
        Place.Behind(work => work.Scalar<long>(work.Database.CountTables, new { name = "reports" })).ShouldBe(0);
    }

    [Fact]
    public void Many_may_begin_the_same_ledger_at_once()
    {
        using var together = new Barrier(6);
        var errors = RunTogether(6, _ =>
        {
            together.SignalAndWait();
            Place.Open().Dispose();
        });

        errors.ShouldBeEmpty();
        Place.Count("reports").ShouldBe(0);
    }

    [Fact]
    public void Many_may_add_the_same_reports_at_once()
    {
        var reports = Enumerable.Range(0, 12).Select(number => Newsroom.Prepare(Newsroom.Invent(number))).ToArray();
        using var together = new Barrier(4);
        var isNew = new int[reports.Length];
        var errors = RunTogether(4, writer =>
        {
            using var ledger = Place.Open();
            together.SignalAndWait();
            foreach (var number in Enumerable.Range(0, reports.Length).Select(number => (number * 5 + writer * 3) % reports.Length))
            {
                if (ledger.Add([reports[number]])[0].IsNew)
                {
                    Interlocked.Increment(ref isNew[number]);
                }
            }
        });

        errors.ShouldBeEmpty();
        isNew.ShouldAllBe(times => times == 1);
        Place.Count("reports").ShouldBe(reports.Length);
        Place.Count("claims").ShouldBe(reports.Sum(report => report.Reading.Claims.Count));
        Place.Behind(work => work.Scalar<long>("SELECT count(*) FROM (SELECT key FROM voices GROUP BY key HAVING count(*) > 1) AS twice")).ShouldBe(0);
    }

    private string Refusal() => Should.Throw<LedgerException>(() => Place.Open().Dispose()).Message;

    private static List<Exception> RunTogether(int count, Action<int> work)
    {
        var errors = new System.Collections.Concurrent.ConcurrentBag<Exception>();
        var threads = Enumerable.Range(0, count).Select(number => new Thread(() =>
        {
            try
            {
                work(number);
            }
            catch (Exception exception)
            {
                errors.Add(exception);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. errors];
    }
}
