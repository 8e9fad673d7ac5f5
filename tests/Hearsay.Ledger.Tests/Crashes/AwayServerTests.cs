using Hearsay.Ledger.Tests.Places;
using Npgsql;

namespace Hearsay.Ledger.Tests.Crashes;

/// <summary>A PostgreSQL that goes away while reports are added, and one that lets nobody in.</summary>
public sealed class AwayServerTests : IDisposable
{
    private readonly PostgresCluster _cluster = PostgresServer.NewCluster();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public void Add_waits_for_a_server_that_goes_away_and_goes_on_when_it_is_back()
    {
        const int Count = 400;
        using var reports = new ReportFolder(Count, Count);
        using var place = new ServerPlace(_cluster.ConnectionString);
        using var run = HearsayRun.Start(place, "add", "--quiet", reports.Path);
        for (var time = 0; time < 2; time++)
        {
            run.WaitForLines(20 + 150 * time);
            _cluster.StopHard();
            var before = run.Lines.Count;
            run.WaitForErrors(2 * time + 1);
            Thread.Sleep(400);
            run.HasEnded.ShouldBeFalse();
            run.Lines.Count.ShouldBeInRange(before, before + 32);
            _cluster.Start();
        }

        run.WaitForEnd();

        run.ExitCode.ShouldBe(0, run.Errors);
        run.ErrorLines.Length.ShouldBe(4, run.Errors);
        run.ErrorLines.Where((_, line) => line % 2 == 0).ShouldAllBe(line => line.Contains("Waiting for it; Ctrl-C ends the waiting"));
        run.ErrorLines.Where((_, line) => line % 2 == 1).ShouldAllBe(line => line == "hearsay: the server is back; going on.");
        run.Acknowledged.Count().ShouldBe(Count);
        place.ShouldBeWhole(run.Acknowledged);
        place.Count("reports").ShouldBe(Count);
    }

    [Fact]
    public void A_wrong_password_and_an_unknown_database_are_told_in_a_line()
    {
        using (var connection = new NpgsqlConnection(_cluster.ConnectionString))
        {
            connection.Open();
            using var command = new NpgsqlCommand("CREATE ROLE locked LOGIN PASSWORD 'right'", connection);
            command.ExecuteNonQuery();
        }

        var parts = new NpgsqlConnectionStringBuilder(_cluster.ConnectionString);
        Told($"{parts.ConnectionString};Username=locked;Password=wrong").ShouldContain("the server lets nobody in under that name");
        Told($"{parts.ConnectionString};Username=locked").ShouldContain("password");
        Told($"{parts.ConnectionString};Database=nowhere").ShouldContain("Make it with 'createdb nowhere'.");
        Told($"{parts.ConnectionString};Username=locked;Password=right").ShouldContain("cannot be written");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=9;Database=x")]
    [InlineData("Host=/nowhere;Database=x")]
    [InlineData("postgresql://ann@nowhere.invalid/x")]
    public void A_server_that_is_not_there_at_the_beginning_is_told_in_a_line(string address) => Told(address).ShouldContain("the server cannot be reached");

    [Theory]
    [InlineData("postgresql://[")]
    [InlineData("Host=x;Port=abc")]
    [InlineData("Host=x;Nonsense=1")]
    public void An_address_that_makes_no_sense_is_told_in_a_line(string address) => Told(address).ShouldContain("cannot be understood");

    private static string Told(string address)
    {
        using var reports = new ReportFolder(1, 1);
        using var run = HearsayRun.Run(address, "add", reports.Path);
        run.ExitCode.ShouldBe(1);
        return run.ErrorLines.ShouldHaveSingleItem();
    }

    private sealed class ServerPlace(string address) : LedgerPlace
    {
        public override string Address => address;

        public override void Dispose() => NpgsqlConnection.ClearAllPools();
    }
}
