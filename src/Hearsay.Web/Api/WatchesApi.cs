using System.Security.Claims;
using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Hearsay.Ledger.Watches;
using Hearsay.Web.Access;
using Hearsay.Web.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/watches</c>: saved searches and followed matters, told at an address as they go on.</summary>
internal static class WatchesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var watches = api.MapGroup("/watches").WithTags("Watches");
        watches.MapPost("", Add).Demands(Role.Analyst).WithName("watch").WithSummary("Be told of new reports with some words, or of what becomes of a matter.")
            .WithDescription("Words (query) are watched for new-report; a matter for new-origin, denied or new-report. Deliveries are posted as JSON to url, which is https or on this machine, and signed as Standard Webhooks has it; the answer has the secret, which is never shown again. What is not taken is tried again for about two days; 410 ends the watch.")
            .Produces<MadeWatch>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        watches.MapGet("", (LedgerStore ledger, ClaimsPrincipal person) => TypedResults.Ok(new Page<WatchShape>([.. Of(ledger, person).Select(WatchShape.Of)], null)))
            .Demands(Role.Analyst).WithName("listWatches").WithSummary("Your watches, the latest first; an admin's list has everybody's.").Produces<Page<WatchShape>>();
        watches.MapGet("/{number:long}/deliveries", Deliveries).Demands(Role.Analyst).WithName("deliveries").WithSummary("What was told lately, or was not, and why.")
            .Produces<Page<DeliveryShape>>().ProducesProblem(StatusCodes.Status404NotFound);
        watches.MapPost("/{number:long}/end", End).Demands(Role.Analyst).WithName("endWatch").WithSummary("End a watch.").Produces<WatchShape>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Add(WatchRequest request, LedgerStore ledger, DeskOptions options, Audit audit, ClaimsPrincipal person, HttpContext context)
    {
        if (!Uri.TryCreate(request.Url, UriKind.Absolute, out var url))
        {
            return Problems.Bad("Say where to tell it: url, an https address.");
        }

        if (HookAddresses.FaultOf(url, options) is { } fault)
        {
            return Problems.Senseless(fault);
        }

        try
        {
            var made = ledger.Watches.Add(person.Who(), request.Query, request.Matter, url, (request.On ?? []).ToHashSet());
            audit.Note(person.Who(), "watch made", $"{made.Number}, to {url.Host}", context);
            return TypedResults.Json(new MadeWatch(made.Secret, WatchShape.Of(made)), statusCode: StatusCodes.Status201Created);
        }
        catch (WatchException exception)
        {
            return Problems.Senseless(exception.Message);
        }
    }

    private static IResult Deliveries(long number, LedgerStore ledger, ClaimsPrincipal person) => Of(ledger, person).Any(watch => watch.Number == number)
        ? TypedResults.Ok(new Page<DeliveryShape>([.. ledger.Watches.Of(number).Select(one => new DeliveryShape(one.Id, one.Made, one.Tries, one.Due, one.Done, one.Error))], null))
        : Absent();

    private static IResult End(long number, LedgerStore ledger, ClaimsPrincipal person)
    {
        if (Of(ledger, person).FirstOrDefault(watch => watch.Number == number) is not { } known || !ledger.Watches.End(number))
        {
            return Absent();
        }

        return TypedResults.Ok(WatchShape.Of(known));
    }

    private static IEnumerable<Watch> Of(LedgerStore ledger, ClaimsPrincipal person) => ledger.Watches.All().Where(watch => person.Is(Role.Admin) || watch.Who == person.Who());

    private static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Absent() => Problems.Absent("There is no such watch of yours that goes on; /api/v1/watches lists them.");
}

/// <param name="Query">Words of reports.</param>
/// <param name="Matter">Such as m12.</param>
/// <param name="Url">Where to tell it.</param>
/// <param name="On">new-origin, denied, new-report.</param>
internal sealed record WatchRequest(string? Query, string? Matter, string? Url, IReadOnlyList<Happening>? On);

/// <summary>Something that is watched.</summary>
internal sealed record WatchShape(long Number, string Who, string? Query, string? Matter, string Url, IReadOnlyList<Happening> On, string Made)
{
    public static WatchShape Of(Watch watch) => new(watch.Number, watch.Who, watch.Query, watch.Matter, watch.Url.AbsoluteUri, [.. watch.On.Order()], watch.Made);
}

/// <param name="Secret">What deliveries are signed with, shown this once.</param>
internal sealed record MadeWatch(string Secret, WatchShape Watch);

/// <param name="Id">The same in every try.</param>
/// <param name="Due">When it is tried next; null where it no longer is.</param>
/// <param name="Done">When it was taken.</param>
internal sealed record DeliveryShape(string Id, string Made, long Tries, string? Due, string? Done, string? Error);
