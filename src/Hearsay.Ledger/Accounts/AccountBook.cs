using System.Security.Cryptography;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Accounts;

/// <summary>Who may use a desk on this ledger that others can reach.</summary>
public sealed class AccountBook
{
    private const int LongestName = 100;
    private const string Columns = "shown AS Name, role, password, stamp, made, ended";

    private readonly LedgerStore _ledger;

    internal AccountBook(LedgerStore ledger) => _ledger = ledger;

    public IReadOnlyList<Account> All() => _ledger.Read(work => work.Query<Row>($"SELECT {Columns} FROM accounts ORDER BY name").Select(row => row.Account).ToList());

    /// <summary>However the name is written; null where there is none.</summary>
    public Account? Find(string name) => _ledger.Read(work => Find(work, KeyOf(name)));

    /// <param name="password">A hash, never the password itself; null where they sign in elsewhere.</param>
    /// <exception cref="AccountException">The name is taken or no name.</exception>
    public Account Add(string name, Role role, string? password) => _ledger.Write(work =>
    {
        ArgumentNullException.ThrowIfNull(name);
        var (shown, key) = (StoredText.Clean(name.Trim())!, KeyOf(name));
        if (key.Length == 0 || shown.Length > LongestName || shown.Any(char.IsControl))
        {
            throw new AccountException($"A name has letters or digits, and at most {LongestName} characters.");
        }

        if (Find(work, key) is { } taken)
        {
            throw new AccountException($"There is an account {taken.Name} already{(taken.Ended is null ? "" : ", which was ended; its judgements stand under its name, so take another one")}.");
        }

        work.Execute(
            "INSERT INTO accounts (name, shown, role, password, stamp, made, ended) VALUES (@key, @shown, @role, @password, @stamp, @Now, NULL)",
            new { key, shown, role = role.Word(), password, stamp = NewStamp(), _ledger.Now });
        return Find(work, key)!;
    });

    /// <summary>Gives another role or password; whoever is signed in has to sign in again after a new password.</summary>
    /// <exception cref="AccountException">There is no such account.</exception>
    public Account Change(string name, Role? role = null, string? password = null) => Update(
        name, "role = coalesce(@role, role), password = coalesce(@password, password), stamp = CASE WHEN CAST(@password AS TEXT) IS NULL THEN stamp ELSE @stamp END", new { key = KeyOf(name), role = role?.Word(), password, stamp = NewStamp() });

    /// <summary>Ends it: sessions and tokens of it are over. What was judged under it stays.</summary>
    /// <exception cref="AccountException">There is no such account.</exception>
    public Account End(string name) => Update(name, "ended = coalesce(ended, @Now), stamp = @stamp", new { key = KeyOf(name), _ledger.Now, stamp = NewStamp() });

    private Account Update(string name, string changes, object values) => _ledger.Write(work =>
        work.Execute($"UPDATE accounts SET {changes} WHERE name = @key", values) == 1
            ? Find(work, KeyOf(name))!
            : throw new AccountException($"There is no account '{name}'; 'hearsay serve accounts list' shows those that are there."));

    internal static Account? Find(Work work, string key) => work.Query<Row>($"SELECT {Columns} FROM accounts WHERE name = @key", new { key }).FirstOrDefault()?.Account;

    // Whoever writes it otherwise is the same; what looks the same is not given twice.
    internal static string KeyOf(string name) => NameKey.Of(name);

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private sealed class Row
    {
        public string Name { get; init; } = "";

        public string Role { get; init; } = "";

        public string? Password { get; init; }

        public string Stamp { get; init; } = "";

        public string Made { get; init; } = "";

        public string? Ended { get; init; }

        public Account Account => new(Name, RoleWords.Of(Role) ?? Accounts.Role.Reader, Password, Stamp, Made, Ended);
    }
}
