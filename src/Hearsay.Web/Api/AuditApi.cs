using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Hearsay.Ledger.Auditing;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/audit</c>: who signed in, and what left the ledger.</summary>
internal static class AuditApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/audit", List).Demands(Role.Admin).WithTags("Access").WithName("audit").WithSummary("Who signed in, was refused, exported or gave access, the latest first.")
        .Produces<Page<AuditEntry>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult List(LedgerStore ledger, [AsParameters] Paging paging)
    {
        if (paging.Fault(out var before) is { } fault)
        {
            return fault;
        }

        var entries = ledger.Audit.Latest(paging.Count + 1, before);
        var shown = entries.Take(paging.Count).ToList();
        return TypedResults.Ok(new Page<AuditEntry>(shown, entries.Count > shown.Count ? Cursor.Of(shown[^1].Number) : null));
    }
}
