using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Store.Sqlite;

/// <summary>A ledger in one file. Committed means on disk: the log is synced before a transaction counts as done.</summary>
internal sealed class SqliteDatabase : Database
{
    // "HEAR": how a file says that it is a ledger (https://www.sqlite.org/pragma.html#pragma_application_id).
    private const int ApplicationId = 0x48454152;

    private const int Full = 13, ReadOnly = 8, CannotOpen = 14, NoDatabase = 26, Corrupt = 11, Busy = 5, Io = 10;

    private readonly string _path;
    private readonly string _connectionString;

    public SqliteDatabase(string path)
    {
        _path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), DefaultTimeout = 60, Pooling = true }.ConnectionString;
    }

    public override string Name => "Sqlite";

    public override string Place => _path;

    public override bool Exists => File.Exists(_path);

    public override string CountTables => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @name";

    public override FullText Search { get; } = new SqliteFullText();

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4096; PRAGMA temp_store = MEMORY");
        return connection;
    }

    public override DbTransaction BeginWriting(DbConnection connection) => connection.BeginTransaction(IsolationLevel.Serializable);

    public override void CheckOwner(DbConnection connection)
    {
        // In this order: another program that begins this ledger just now signs it before it makes a table.
        var isEmpty = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
        var id = connection.ExecuteScalar<int>("PRAGMA application_id");
        if (id == ApplicationId)
        {
            return;
        }

        if (id != 0 || !isEmpty)
        {
            throw new LedgerException($"{_path}: this is a database, but no ledger. Give the path of a ledger, or of a file that is not there yet, with --ledger.");
        }

        connection.Execute($"PRAGMA journal_mode = WAL; PRAGMA application_id = {ApplicationId}");
    }

    public override LedgerException? Explain(Exception exception) => exception is SqliteException { SqliteErrorCode: var code } ? code switch
    {
        Full => new LedgerException($"{_path}: the disk is full. What was said to be added is there; make room and run the command again.", inner: exception),
        ReadOnly => new LedgerException($"{_path}: the ledger cannot be written; you have no permission, or its disk is read-only.", inner: exception),
        CannotOpen => new LedgerException($"{_path}: {WhyNotOpened()}", inner: exception),
        NoDatabase or Corrupt => new LedgerException($"{_path}: this file is damaged or no ledger. Restore it from a copy, or give another one with --ledger.", inner: exception),
        Busy => new LedgerException($"{_path}: another program is writing to the ledger and did not stop for a minute; wait for it and run the command again.", inner: exception),
        Io => new LedgerException($"{_path}: the disk failed ({exception.Message}). What was said to be added is there.", inner: exception),
        _ => new LedgerException($"{_path}: the ledger cannot be used ({exception.Message}). What was said to be added is there.", inner: exception),
    } : null;

    private string WhyNotOpened()
    {
        if (Directory.Exists(_path))
        {
            return $"this is a folder. Give the path of a file with --ledger, such as {Path.Combine(_path, LedgerAddress.Default)}.";
        }

        return Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder && !Directory.Exists(folder)
            ? $"there is no folder {folder}. Make it, or give another path with --ledger."
            : "the ledger cannot be opened. You need permission to read it and to write in its folder.";
    }

    // Connections are kept for the next caller; a file that is done with should be free to be moved.
    protected override void Close() => SqliteConnection.ClearPool(new SqliteConnection(_connectionString));
}
