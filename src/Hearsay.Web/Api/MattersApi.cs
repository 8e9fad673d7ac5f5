using Hearsay.Ledger.Accounts;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Hearsay.Web.Access;
using Hearsay.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/matters</c>: claimed facts, followed across reports.</summary>
internal static class MattersApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var matters = api.MapGroup("/matters").WithTags("Matters");
        matters.MapGet("", List).Demands(Role.Reader).WithName("listMatters").WithSummary("What is told: by whom, who denies it, how many independent origins it has.")
            .WithDescription("Those that two texts tell or that somebody denies, the weightiest first; with ?all=true every one, in the order in which they came up.")
            .Produces<Page<MatterShape>>().ProducesProblem(StatusCodes.Status400BadRequest);
        matters.MapGet("/{id}", (string id, LedgerStore ledger) => With(id, ledger, matter => Answer.Of(matter, LedgerJson.Write)))
            .Demands(Role.Reader).WithName("matter").WithSummary("A matter, such as m12.").Produces<MatterShape>().ProducesProblem(StatusCodes.Status404NotFound);
        matters.MapGet("/{id}/graph", (string id, LedgerStore ledger) => With(id, ledger, matter => Answer.Of(matter, (one, output) => TraceJson.Write(one, ledger.Matters.GraphOf(one), output))))
            .Demands(Role.Reader).WithName("matterGraph").WithSummary("Who had a matter from whom, and in which reports.").Produces<TraceShape>().ProducesProblem(StatusCodes.Status404NotFound);
        matters.MapGet("/{id}/dossier", Dossier).Demands(Role.Reader).WithName("dossier").WithSummary("Everything about a matter, in Markdown.")
            .Produces<string>(StatusCodes.Status200OK, "text/markdown").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> List(LedgerStore ledger, BriefKeeper keeper, [AsParameters] Paging paging, bool all = false)
    {
        if (all)
        {
            if (paging.Fault(out var after) is { } fault)
            {
                return fault;
            }

            var some = ledger.Matters.After(after ?? 0, paging.Count + 1);
            var page = some.Take(paging.Count).ToList();
            return Answer.Page(page, LedgerJson.Write, some.Count > page.Count ? Cursor.Of(MatterId.NumberOf(page[^1].Id)) : null);
        }

        if (!Cursor.TryRead(paging.Cursor, out string? place) || (paging with { Cursor = null }).Fault(out _) is not null)
        {
            return Problems.Bad("The cursor is none of this list, or the limit none of a page: begin again without a cursor, with a limit of 1 to 500.");
        }

        // What is worth a look first is weighed when something changed, and not for every page.
        await keeper.Fresh().ConfigureAwait(false);
        var shown = ledger.Briefs.Matters(new MatterQuery { Page = new PageAsked(place, Limit: paging.Count) });
        return Answer.Page(ledger.Matters.Get(shown.Items.Select(brief => brief.Id)), LedgerJson.Write, Cursor.Of(shown.After));
    }

    private static IResult Dossier(string id, LedgerStore ledger, TimeProvider clock) => With(id, ledger, matter =>
    {
        using var body = new MemoryStream();
        var exporter = Exporters.Find("dossier")!;
        exporter.Write(ExportApi.SourceOf(ledger, [matter], clock), body, CancellationToken.None);
        return new Answer(body.ToArray(), exporter.MediaType);
    });

    private static IResult With(string id, LedgerStore ledger, Func<Matter, IResult> answer) =>
        ledger.Matters.Find(id) is { } matter ? answer(matter) : Problems.Absent("There is no such matter, or all that told it was rejected; /api/v1/matters?all=true lists those that are there.");
}
