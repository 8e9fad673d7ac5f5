using System.Diagnostics;
using System.Globalization;
using Hearsay.Ledger.Tests.Contract;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Crashes;

/// <summary><c>hearsay add</c>, killed again and again: what it said is in is in, and it goes on from there.</summary>
public abstract class KilledAddContract(LedgerPlace place) : LedgerContract(place)
{
    private const int ReportsInRound = 40;

    // The program takes a while to start; a kill before the first report is worth trying too, but not every time.
    private const double EarlyKills = 0.2;

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("HEARSAY_KILL_ROUNDS") ?? "10", CultureInfo.InvariantCulture);

    public sealed class OnSqlite() : KilledAddContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : KilledAddContract(new PostgresPlace(server));

    [Fact]
    public void What_add_says_is_in_is_in_whole_and_once_whenever_it_is_killed()
    {
        using var reports = new ReportFolder(Rounds * ReportsInRound, ReportsInRound);
        var random = new Random(20_14);
        var kills = 0;
        for (var round = 0; round < Rounds; round++)
        {
            // What the last round left out comes first.
            using var run = HearsayRun.Start(Place, ["add", "--quiet", .. reports.Batches.Take(round + 1).TakeLast(2)]);
            WaitForItsMoment(run, random, isFirst: round == 0);
            kills += run.Kill() ? 1 : 0;

            run.Errors.ShouldBeEmpty();
            Place.ShouldBeWhole(run.Acknowledged);
        }

        using var last = HearsayRun.Run(Place.Address, "add", reports.Path);
        last.ExitCode.ShouldBe(0, last.Errors);
        Place.ShouldBeWhole(last.Acknowledged);
        last.Acknowledged.Distinct().Count().ShouldBe(Rounds * ReportsInRound);
        Place.Count("reports").ShouldBe(Rounds * ReportsInRound);
        TestContext.Current.SendDiagnosticMessage($"{GetType().Name}: {kills} of {Rounds} rounds were cut off; {last.ErrorLines.Last()}");
        kills.ShouldBeGreaterThan(Rounds / 2);
    }

    private static void WaitForItsMoment(HearsayRun run, Random random, bool isFirst)
    {
        if (random.NextDouble() < EarlyKills && !isFirst)
        {
            Thread.Sleep(random.Next(0, 900));
            return;
        }

        run.WaitForLines(random.Next(1, ReportsInRound + ReportsInRound / 2));
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMilliseconds(random.NextDouble() * 60);)
        {
            Thread.Yield();
        }
    }
}
