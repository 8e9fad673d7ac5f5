using System.Data.Common;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Dapper;
using Npgsql;

namespace Hearsay.Ledger.Store.Postgres;

/// <summary>A ledger on a server, for a team.</summary>
internal sealed partial class PostgresDatabase : Database
{
    // One lock for all writers of a ledger, so that a report is linked to all that came before it.
    private const long WriterLock = 0x48454152_53415931;

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnectionStringBuilder _parts;

    public PostgresDatabase(string connectionString)
    {
        _parts = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "hearsay" };
        if (_parts.MaxAutoPrepare == 0)
        {
            // The same few dozen statements store every report; the server need not parse and plan them each time.
            (_parts.MaxAutoPrepare, _parts.AutoPrepareMinUsages) = (100, 3);
        }

        _source = NpgsqlDataSource.Create(_parts);
    }

    public override string Name => "Postgres";

    public override string Place => $"{_parts.Database ?? _parts.Username} on {_parts.Host}:{_parts.Port}";

    public override bool Exists => true;

    public override string CountTables => "SELECT count(*) FROM pg_tables WHERE tablename = @name AND schemaname = ANY (current_schemas(false))";

    public override FullText Search { get; } = new PostgresFullText();

    public override bool TakesArrays => true;

    public override DbConnection Connect() => _source.OpenConnection();

    public override DbTransaction BeginWriting(DbConnection connection)
    {
        var transaction = connection.BeginTransaction();
        connection.Execute("SELECT pg_advisory_xact_lock(@key)", new { key = WriterLock }, transaction);
        return transaction;
    }

    // Dapper writes a list out for SQLite; here it is one parameter.
    public override string Spell(string sql) => sql.Contains(" IN @", StringComparison.Ordinal) ? InList().Replace(sql, " = ANY ($1)") : sql;

    public override void CheckOwner(DbConnection connection)
    {
        // In this order: another program that begins this ledger just now makes all its tables in one step.
        var others = connection.ExecuteScalar<long>("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()");
        if (others > 0 && connection.ExecuteScalar<long>(CountTables, new { name = Migrator.Log }) == 0)
        {
            throw new LedgerException($"{Place}: this database holds tables of something else, and no ledger. Make one for the ledger with 'createdb'.");
        }
    }

    public override LedgerException? Explain(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
            new LedgerException($"{Place}: the server's disk is full. What was said to be added is there; make room and run the command again.", inner: exception),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } told =>
            new LedgerException($"{Place}: the server lets nobody in under that name ({told.MessageText}).", inner: exception),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } told =>
            new LedgerException($"{Place}: {told.MessageText}. Make it with 'createdb {_parts.Database}'.", inner: exception),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction } told =>
            new LedgerException($"{Place}: the ledger cannot be written ({told.MessageText}).", inner: exception),
        PostgresException { SqlState: ['5', '7', 'P', ..] or ['0', '8', ..] or PostgresErrorCodes.TooManyConnections } told =>
            new LedgerException($"{Place}: the server went away ({told.MessageText}).", isPassing: true, exception),
        PostgresException { IsTransient: true } told => new LedgerException($"{Place}: {told.MessageText}", isPassing: true, exception),
        PostgresException told => new LedgerException($"{Place}: the ledger cannot be used ({told.SqlState}: {told.MessageText}). What was said to be added is there.", inner: exception),
        NpgsqlException { InnerException: TimeoutException } =>
            new LedgerException($"{Place}: the server does not answer, or another program is writing to the ledger.", isPassing: true, exception),
        NpgsqlException or SocketException or IOException or TimeoutException =>
            new LedgerException($"{Place}: the server cannot be reached ({exception.Message}).", isPassing: true, exception),
        InvalidOperationException when exception.Message.Contains("connection", StringComparison.OrdinalIgnoreCase) =>
            new LedgerException($"{Place}: the connection was lost.", isPassing: true, exception),
        _ => null,
    };

    protected override void Close() => _source.Dispose();

    [GeneratedRegex(@" IN (@\w+)")]
    private static partial Regex InList();
}
