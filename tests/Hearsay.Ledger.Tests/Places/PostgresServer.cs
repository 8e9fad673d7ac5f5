using Dapper;
using Npgsql;

[assembly: AssemblyFixture(typeof(Hearsay.Ledger.Tests.Places.PostgresServer))]

namespace Hearsay.Ledger.Tests.Places;

/// <summary>
/// The PostgreSQL that all tests of a run share: the one that HEARSAY_TEST_POSTGRES is a connection string of, or else one of our own. Where there
/// is neither the tests that ask for it are skipped, but never in CI.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string Variable = "HEARSAY_TEST_POSTGRES";
    private const string None = $"There is no PostgreSQL here: install Debian's package postgresql, or set {Variable} to a connection string.";

    private readonly Lock _lock = new();
    private readonly List<string> _databases = [];
    private PostgresCluster? _cluster;

    /// <summary>A database that nobody has written to.</summary>
    /// <returns>Its connection string.</returns>
    public string NewDatabase()
    {
        lock (_lock)
        {
            var server = Server();
            var name = $"hearsay_test_{Guid.NewGuid():N}";
            Tell(server, $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
            _databases.Add(name);
            return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        }
    }

    /// <summary>A server of the test's own, to be stopped and started.</summary>
    internal static PostgresCluster NewCluster()
    {
        NeedBinaries();
        return new PostgresCluster(isDurable: true);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null)
        {
            _cluster.Dispose();
        }
        else if (_databases.Count > 0)
        {
            _databases.ForEach(name => Tell(Server(), $"DROP DATABASE {name} WITH (FORCE)"));
        }
    }

    private string Server()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return given;
        }

        NeedBinaries();
        return (_cluster ??= new PostgresCluster(isDurable: false)).ConnectionString;
    }

    private static void NeedBinaries()
    {
        var isMissing = PostgresBinaries.Folder is null;
        Assert.False(isMissing && Environment.GetEnvironmentVariable("CI") == "true", None);
        Assert.SkipWhen(isMissing, None);
    }

    private static void Tell(string server, string sql)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Execute(sql);
    }
}
