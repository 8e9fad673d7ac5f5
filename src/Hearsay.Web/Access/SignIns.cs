using System.Threading.RateLimiting;
using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Hearsay.Ledger.Reports;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Access;

/// <summary>Checks names and passwords; who tries one name too often waits, from wherever they try.</summary>
internal sealed class SignIns(LedgerStore ledger, Audit audit) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(name => RateLimitPartition.GetFixedWindowLimiter(
        name, _ => new FixedWindowRateLimiterOptions { PermitLimit = 10, Window = TimeSpan.FromMinutes(5), QueueLimit = 0 }));

    /// <summary>The account, where name and password are right; else null, and why is not said to whoever tries.</summary>
    public Account? Try(string name, string password, HttpContext context)
    {
        using var lease = _tries.AttemptAcquire(NameKey.Of(name));
        if (!lease.IsAcquired || password.Length > Passwords.Longest)
        {
            audit.Note(name, "sign-in refused", lease.IsAcquired ? "no password" : "too many tries", context);
            return null;
        }

        var account = ledger.Accounts.Find(name);
        var isRight = Passwords.AreSame(account?.Ended is null ? account?.Password : null, password);
        audit.Note(account?.Name ?? name, isRight ? "sign-in" : "sign-in refused", "password", context);
        return isRight ? account : null;
    }

    public void Dispose() => _tries.Dispose();
}
