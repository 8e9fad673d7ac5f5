using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Accounts;

/// <summary>The API tokens of a ledger: 256 random bits each, of which the ledger keeps a hash.</summary>
public sealed class TokenBook
{
    // So that a scanner for leaked secrets knows one.
    private const string Prefix = "hearsay_";
    private const int Bytes = 32;
    private const int LongestLabel = 200;
    private const int MostDays = 3660;
    private const string Columns = "number, who, label, role, made, expires, revoked";

    private readonly LedgerStore _ledger;

    internal TokenBook(LedgerStore ledger) => _ledger = ledger;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Token> All() => _ledger.Read(work => work.Query<Row>($"SELECT {Columns} FROM tokens ORDER BY number DESC").Select(row => row.Token).ToList());

    /// <summary>Makes a token.</summary>
    /// <returns>Its secret, which nobody can be told again, and what is known of it.</returns>
    /// <exception cref="AccountException">It has no label, or is good for too long.</exception>
    public (string Secret, Token Token) Make(string who, string label, Role role, int days)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (string.IsNullOrWhiteSpace(label) || label.Length > LongestLabel)
        {
            throw new AccountException($"A token has a label that says what it is for, of up to {LongestLabel} characters.");
        }

        if (days is < 1 or > MostDays)
        {
            throw new AccountException($"A token is good for 1 to {MostDays} days.");
        }

        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return (secret, _ledger.Write(work =>
        {
            var number = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM tokens") + 1;
            work.Execute(
                "INSERT INTO tokens (number, hash, who, label, role, made, expires, revoked) VALUES (@number, @hash, @who, @label, @role, @Now, @expires, NULL)",
                new { number, hash = HashOf(secret), who, label = StoredText.Clean(label), role = role.Word(), _ledger.Now, expires = _ledger.In(TimeSpan.FromDays(days)) });
            return Find(work, number)!;
        }));
    }

    /// <summary>The token of a secret, with the role that it has now: never more than its account's. Null where it is none, or no longer good.</summary>
    /// <param name="needsAccount">Whether it is good only in the name of somebody with an account.</param>
    public Token? Check(string secret, bool needsAccount) => secret is not { Length: > 20 and < 200 } ? null : _ledger.Read(work =>
    {
        var token = work.Query<Row>($"SELECT {Columns} FROM tokens WHERE hash = @hash", new { hash = HashOf(secret) }).FirstOrDefault()?.Token;
        if (token is null || token.Revoked is not null || string.CompareOrdinal(token.Expires, _ledger.Now) <= 0)
        {
            return null;
        }

        var account = AccountBook.Find(work, AccountBook.KeyOf(token.Who));
        return account is { Ended: not null } || (account is null && needsAccount) ? null
            : account is not null && account.Role < token.Role ? token with { Role = account.Role }
            : token;
    });

    /// <exception cref="AccountException">There is no such token.</exception>
    public Token Revoke(long number) => _ledger.Write(work =>
        work.Execute("UPDATE tokens SET revoked = coalesce(revoked, @Now) WHERE number = @number", new { number, _ledger.Now }) == 1
            ? Find(work, number)!
            : throw new AccountException(string.Create(CultureInfo.InvariantCulture, $"There is no token {number}.")));

    private static Token? Find(Work work, long number) => work.Query<Row>($"SELECT {Columns} FROM tokens WHERE number = @number", new { number }).FirstOrDefault()?.Token;

    // Random enough that a plain hash cannot be turned round; a slow one would only slow every request.
    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private sealed class Row
    {
        public long Number { get; init; }

        public string Who { get; init; } = "";

        public string Label { get; init; } = "";

        public string Role { get; init; } = "";

        public string Made { get; init; } = "";

        public string Expires { get; init; } = "";

        public string? Revoked { get; init; }

        public Token Token => new(Number, Who, Label, RoleWords.Of(Role) ?? Accounts.Role.Reader, Made, Expires, Revoked);
    }
}
