using Hearsay.Ledger.Accounts;
using Hearsay.Ledger;
using Hearsay.Ledger.Parties;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/parties</c>: whom and what the reports name, and the parts that they are said to play.</summary>
internal static class PartiesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var parties = api.MapGroup("/parties").WithTags("Voices and parties");
        parties.MapGet("", List).Demands(Role.Reader).WithName("listParties").WithSummary("Those in events that most reports name, with their parts.")
            .WithDescription("With ?all=true those, too, that play no part in an event.")
            .Produces<Page<PartyShape>>().ProducesProblem(StatusCodes.Status400BadRequest);
        parties.MapGet("/{name}", One).Demands(Role.Reader).WithName("party").WithSummary("Those of a name, however it is written: a ship and a town may share one.")
            .Produces<Page<PartyShape>>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(LedgerStore ledger, [AsParameters] Paging paging, bool all = false)
    {
        if (paging.Fault(out var after) is { } fault)
        {
            return fault;
        }

        var (items, next) = paging.Cut(ledger.Parties.Most(paging.Reach(after), inEventsOnly: !all), after);
        return Answer.Page(items, PartyJson.Write, next);
    }

    private static IResult One(string name, LedgerStore ledger) => ledger.Parties.Find(Paths.NameIn(name)) is { Count: > 0 } found
        ? Answer.Page(found, PartyJson.Write, null)
        : Problems.Absent("No party in the ledger is called so; /api/v1/parties?all=true lists them.");
}
