using Microsoft.AspNetCore.Identity;

namespace Hearsay.Web.Access;

/// <summary>Hashes passwords as ASP.NET Core Identity does (PBKDF2 with HMAC-SHA512, 210,000 rounds, as OWASP asks for).</summary>
public static class Passwords
{
    /// <summary>NIST SP 800-63B asks for 15 where nothing else protects an account, and for no rules about signs.</summary>
    public const int Shortest = 12;

    public const int Longest = 200;

    private static readonly PasswordHasher<object> Hasher = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
    private static readonly object Nobody = new();

    // Somebody without an account waits as long as somebody with one, so that the time does not tell who has one.
    private static readonly Lazy<string> OfNobody = new(() => Hash(Guid.NewGuid().ToString()));

    /// <summary>What is wrong with a password that somebody chose; null where nothing is.</summary>
    public static string? FaultOf(string password, string name)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(name);
        return password.Length is < Shortest or > Longest ? $"A password has {Shortest} to {Longest} characters; a few words that nobody would guess are a good one."
            : password.Distinct().Count() < 5 || password.Equals(name, StringComparison.OrdinalIgnoreCase) ? "This password is too easily guessed; a few words are a better one."
            : null;
    }

    public static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    /// <param name="hash">Null where there is no account, or one without a password; then it is false, and takes as long.</param>
    public static bool AreSame(string? hash, string password)
    {
        var isRight = Hasher.VerifyHashedPassword(Nobody, hash ?? OfNobody.Value, password) != PasswordVerificationResult.Failed;
        return hash is not null && isRight;
    }
}
