using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Places;

/// <summary>A place for a ledger that is new with each test and gone after it.</summary>
public abstract class LedgerPlace : IDisposable
{
    /// <summary>What <c>--ledger</c> is given.</summary>
    public abstract string Address { get; }

    /// <summary>What the messages call it.</summary>
    public string Shown => LedgerAddress.Shown(Address);

    public LedgerStore Open() => LedgerStore.Open(Address, TimeProvider.System);

    /// <summary>Does something to the database behind the ledger's back.</summary>
    internal T Behind<T>(Func<Work, T> look)
    {
        using var database = LedgerAddress.Of(Address);
        using var work = Work.Read(database);
        return look(work);
    }

    internal long Count(string table) => Behind(work => work.Scalar<long>($"SELECT count(*) FROM {table}"));

    public abstract void Dispose();
}

public sealed class SqlitePlace : LedgerPlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-ledger-");

    public override string Address => Path.Combine(_folder.FullName, "hearsay.db");

    public override void Dispose() => _folder.Delete(recursive: true);
}

public sealed class PostgresPlace(PostgresServer server) : LedgerPlace
{
    public override string Address { get; } = server.NewDatabase();

    // The server drops its databases when all tests are done.
    public override void Dispose() => Npgsql.NpgsqlConnection.ClearAllPools();
}
