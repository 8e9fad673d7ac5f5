using System.Reflection;
using System.Security.Cryptography;

namespace Hearsay.Ledger.Store;

/// <summary>Brings a ledger up to this version: plain SQL files, applied in order, forward only, each in one transaction and remembered by its hash.</summary>
internal static class Migrator
{
    public const string Log = "hearsay_migrations";

    /// <exception cref="LedgerException">The ledger is newer than the program, or its history is not ours.</exception>
    public static void Migrate(Database database)
    {
        var known = Of(database.Name);
        using (var look = Work.Read(database))
        {
            database.CheckOwner(look.Connection);
            if (HasLog(look) && Check(Applied(look), known, database.Place) == known.Count)
            {
                return;
            }
        }

        // Somebody may have been faster: what is there is asked again, with no other writer beside us.
        using var work = Work.Write(database);
        work.Execute($"CREATE TABLE IF NOT EXISTS {Log} (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL)");
        for (var number = Check(Applied(work), known, database.Place); number < known.Count; number++)
        {
            work.Execute(known[number].Sql);
            work.Execute(
                $"INSERT INTO {Log} (number, name, sha256) VALUES (@number, @Name, @Sha256)", new { number, known[number].Name, known[number].Sha256 });
        }

        work.Commit();
    }

    private static bool HasLog(Work work) => work.Scalar<long>(work.Database.CountTables, new { name = Log }) > 0;

    private static List<(string Name, string Sha256)> Applied(Work work) => [.. work.Query<(string, string)>($"SELECT name, sha256 FROM {Log} ORDER BY number")];

    // How many steps are done; they must be the first ones of ours.
    private static int Check(List<(string Name, string Sha256)> applied, List<Migration> known, string place)
    {
        if (applied.Count > known.Count)
        {
            throw new LedgerException($"{place}: this ledger was written by a newer version of hearsay; install that one or a later one.");
        }

        for (var i = 0; i < applied.Count; i++)
        {
            if (applied[i] != (known[i].Name, known[i].Sha256))
            {
                throw new LedgerException($"{place}: the ledger's step {applied[i].Name} is not the one of this version; it was written by another build of hearsay.");
            }
        }

        return applied.Count;
    }

    private static List<Migration> Of(string folder)
    {
        var assembly = typeof(Migrator).Assembly;
        var prefix = $"{typeof(Migrator).Namespace}.{folder}.";
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name, name[prefix.Length..]))];
    }

    private static Migration Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new Migration(name, sql, Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(sql))));
    }

    private sealed record Migration(string Name, string Sql, string Sha256);
}
