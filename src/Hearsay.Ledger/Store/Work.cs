using System.Data.Common;
using Dapper;

namespace Hearsay.Ledger.Store;

/// <summary>One piece of work on a ledger: a connection, and a transaction where something is written. What is not committed never happened.</summary>
internal sealed class Work : IDisposable
{
    private readonly DbTransaction? _transaction;

    private Work(Database database, DbConnection connection, DbTransaction? transaction)
    {
        Database = database;
        Connection = connection;
        _transaction = transaction;
    }

    public Database Database { get; }

    public DbConnection Connection { get; }

    public static Work Read(Database database) => new(database, database.Connect(), null);

    /// <summary>Work beside which no other writer runs.</summary>
    public static Work Write(Database database)
    {
        var connection = database.Connect();
        try
        {
            return new Work(database, connection, database.BeginWriting(connection));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public int Execute(string sql, object? values = null) => Connection.Execute(Database.Spell(sql), values, _transaction);

    public IEnumerable<T> Query<T>(string sql, object? values = null) => Connection.Query<T>(Database.Spell(sql), values, _transaction);

    public T? Scalar<T>(string sql, object? values = null) => Connection.ExecuteScalar<T>(Database.Spell(sql), values, _transaction);

    public DbCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        return command;
    }

    public void Commit() => _transaction!.Commit();

    public void Dispose()
    {
        // Giving up a transaction on a connection that is lost may fail; the connection has to go back all the same.
        try
        {
            _transaction?.Dispose();
        }
        finally
        {
            Connection.Dispose();
        }
    }
}
