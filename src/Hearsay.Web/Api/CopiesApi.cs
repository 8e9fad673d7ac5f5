using Hearsay.Ledger.Accounts;
using Hearsay.Ledger;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/copies</c>: which reports reuse another's text.</summary>
internal static class CopiesApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/copies", List).Demands(Role.Reader).WithTags("Reports").WithName("listCopies").WithSummary("Which reports reuse another's text, and how much of it.")
        .Produces<Page<CopyShape>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult List(LedgerStore ledger, [AsParameters] Paging paging)
    {
        if (paging.Fault(out var after) is { } fault)
        {
            return fault;
        }

        var (items, next) = paging.Cut(ledger.Copies.All(), after);
        return Answer.Page(items, LedgerJson.Write, next);
    }
}
