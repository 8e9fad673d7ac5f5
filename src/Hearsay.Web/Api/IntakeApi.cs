using Hearsay.Ledger.Accounts;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/intake</c>: what becomes of reports that were sent.</summary>
internal static class IntakeApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var intake = api.MapGroup("/intake").WithTags("Reports");
        intake.MapGet("/{id}", One).Demands(Role.Analyst).WithName("intake").WithSummary("What became of reports that were sent together.")
            .Produces<IntakeShape>().ProducesProblem(StatusCodes.Status404NotFound);
        intake.MapGet("/{id}/events", Events).Demands(Role.Analyst).WithName("intakeEvents").WithSummary("The same as it happens.")
            .WithDescription("Server-sent events: 'report' with what became of one, 'done' with all at the end. Last-Event-ID goes on from there.")
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult One(string id, IntakeDesk desk, ClaimsPrincipal person) => Find(id, desk, person) is { } found ? TypedResults.Ok(found.Shape) : Absent();

    private static IResult Events(string id, IntakeDesk desk, ClaimsPrincipal person, HttpContext context)
    {
        if (Find(id, desk, person) is not { } found)
        {
            return Absent();
        }

        var from = int.TryParse(context.Request.Headers["Last-Event-ID"], out var last) ? last + 1 : 0;
        return TypedResults.ServerSentEvents(Told(found, from, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<object>> Told(Intake intake, int from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (place, outcome) in intake.From(from, cancellation).ConfigureAwait(false))
        {
            yield return new SseItem<object>(outcome, "report") { EventId = place.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        }

        yield return new SseItem<object>(intake.Shape, "done");
    }

    // Who sent it sees it, and nobody else does.
    private static Intake? Find(string id, IntakeDesk desk, ClaimsPrincipal person) => desk.Find(id) is { } found && found.Who == person.Who() ? found : null;

    private static ProblemHttpResult Absent() => Problems.Absent("There is no such intake; they are remembered for an hour. /api/v1/reports lists what is in the ledger.");
}
