using System.Data.Common;

namespace Hearsay.Ledger.Store;

/// <summary>One of the two kinds of database that a ledger can live in: what differs between them is here, the rest is the same SQL.</summary>
internal abstract class Database : IDisposable
{
    /// <summary>"Sqlite" or "Postgres": the folder of its migrations.</summary>
    public abstract string Name { get; }

    /// <summary>For messages: the path, or the database and its server.</summary>
    public abstract string Place { get; }

    /// <summary>Whether there is something to open; a server's database counts as there.</summary>
    public abstract bool Exists { get; }

    /// <summary>An open connection of the caller's own.</summary>
    public abstract DbConnection Connect();

    /// <summary>Begins a transaction that no other writer runs beside.</summary>
    public abstract DbTransaction BeginWriting(DbConnection connection);

    /// <summary>SQL that counts the tables called @name.</summary>
    public abstract string CountTables { get; }

    /// <summary>A look before migrating: throws where this is somebody else's database.</summary>
    public abstract void CheckOwner(DbConnection connection);

    /// <summary>What goes wrong, in words for the person at the keyboard; null where it has nothing to do with the database.</summary>
    public abstract LedgerException? Explain(Exception exception);

    /// <summary>Whether a parameter may be a list, so that one statement, prepared once, serves any number of rows.</summary>
    public virtual bool TakesArrays => false;

    /// <summary>The same statement as this database writes it.</summary>
    public virtual string Spell(string sql) => sql;

    public abstract FullText Search { get; }

    public void Dispose() => Close();

    protected abstract void Close();
}
