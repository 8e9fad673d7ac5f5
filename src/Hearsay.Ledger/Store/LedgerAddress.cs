using Npgsql;

namespace Hearsay.Ledger.Store;

/// <summary>Where a ledger is: a file for SQLite, or a connection string or address for PostgreSQL.</summary>
public static class LedgerAddress
{
    public const string Default = "hearsay.db";

    internal static Database Of(string address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            throw new LedgerException("The address of the ledger is empty. Give a path or postgresql://… with --ledger.");
        }

        return IsPostgres(address) ? new Postgres.PostgresDatabase(ConnectionString(address)) : new Sqlite.SqliteDatabase(address);
    }

    /// <summary>Whether it speaks of a server: "postgresql://…" or "Host=…;Database=…".</summary>
    public static bool IsPostgres(string address) =>
        address.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        || (address.Contains('=') && (address.Contains("Host=", StringComparison.OrdinalIgnoreCase) || address.Contains("Server=", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The address without a password, for messages.</summary>
    public static string Shown(string address)
    {
        if (!IsPostgres(address))
        {
            return address;
        }

        var parts = new NpgsqlConnectionStringBuilder(ConnectionString(address));
        return $"{parts.Database ?? parts.Username} on {parts.Host}:{parts.Port}";
    }

    private static string ConnectionString(string address)
    {
        try
        {
            return address.Contains("://", StringComparison.Ordinal) ? FromUri(new Uri(address)) : new NpgsqlConnectionStringBuilder(address).ConnectionString;
        }
        catch (Exception exception) when (exception is UriFormatException or ArgumentException or FormatException)
        {
            throw new LedgerException(
                $"The address of the ledger cannot be understood ({exception.Message}). Write postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or Host=…;Database=….");
        }
    }

    // libpq's form, which Npgsql does not read by itself: postgresql://user:password@host:port/database?option=value
    private static string FromUri(Uri uri)
    {
        var user = uri.UserInfo.Split(':', 2);
        var parts = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length == 0 ? "localhost" : uri.Host,
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')) is { Length: > 0 } name ? name : null,
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = option.Split('=', 2);
            var value = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "";
            parts[pair[0] == "sslmode" ? "SSL Mode" : pair[0]] = value;
        }

        return parts.ConnectionString;
    }
}
