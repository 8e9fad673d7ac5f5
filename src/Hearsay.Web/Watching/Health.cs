using Hearsay.Ledger;
using Hearsay.Ledger.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Watching;

/// <summary>For whoever keeps the desk running: whether it runs, and whether its ledger answers.</summary>
internal static class Health
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("runs\n")).AllowAnonymous();
        routes.MapGet("/readyz", (LedgerStore ledger) =>
        {
            try
            {
                ledger.Ask();
                return Results.Text("ready\n");
            }
            catch (LedgerException)
            {
                return Results.Text("the ledger does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }).AllowAnonymous();
    }
}
