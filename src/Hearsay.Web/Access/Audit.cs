using Hearsay.Ledger;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Access;

/// <summary>Notes in the ledger who signed in and what left it.</summary>
internal sealed class Audit(LedgerStore ledger)
{
    public void Note(string who, string deed, string? about, HttpContext context) => ledger.Audit.Note(who, deed, about, context.Connection.RemoteIpAddress?.ToString());
}
