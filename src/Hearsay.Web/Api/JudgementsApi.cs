using Hearsay.Ledger.Accounts;
using System.Security.Claims;
using Hearsay.Ledger;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Wording;
using Hearsay.Web.Access;
using Hearsay.Web.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/judgements</c>: what analysts decided.</summary>
internal static class JudgementsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var judgements = api.MapGroup("/judgements").WithTags("Judgements");
        judgements.MapPost("", Judge).Demands(Role.Analyst).WithName("judge").WithSummary("Judge something that was read.")
            .WithDescription("The kinds are accept, reject, correct, merge, split, grade and note; the target is in the words that 'hearsay judge' takes. Who judges is who is signed in. Nothing is overwritten: what was judged is taken back by an undoing.")
            .Produces<JudgementShape>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        judgements.MapPost("/{number:long}/undo", Undo).Demands(Role.Analyst).WithName("undo").WithSummary("Take a judgement back.")
            .WithDescription("Taking back an undoing brings back what it undid.")
            .Produces<JudgementShape>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        judgements.MapGet("", List).Demands(Role.Reader).WithName("listJudgements").WithSummary("The log, the latest judgement first.")
            .Produces<Page<JudgementShape>>().ProducesProblem(StatusCodes.Status400BadRequest);
        judgements.MapGet("/{number:long}", One).Demands(Role.Reader).WithName("judgement").WithSummary("One judgement, with what became of it.")
            .Produces<JudgementShape>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Answer Judge(JudgementRequest request, LedgerStore ledger, Instruments instruments, ClaimsPrincipal person, HttpContext context) =>
        Written(ledger, instruments, ledger.Judgements.Add(ledger.Judgements.Draft(request, person.Who())), context);

    private static IResult Undo(long number, UndoRequest? request, LedgerStore ledger, Instruments instruments, ClaimsPrincipal person, HttpContext context) =>
        ledger.Judgements.Find(number) is null ? Absent(number) : Written(ledger, instruments, ledger.Judgements.Undo(number, person.Who(), request?.Why), context);

    private static IResult List(LedgerStore ledger, [AsParameters] Paging paging)
    {
        if (paging.Fault(out var after) is { } fault)
        {
            return fault;
        }

        var page = ledger.Judgements.Page(new LogQuery { Before = after, Limit = paging.Count });
        var lines = new JudgementLines(ledger);
        return Answer.Page(page.Lines.Select(line => line.Entry), (entry, output) => Write(entry, lines, output), Cursor.Of(page.Next));
    }

    private static IResult One(long number, LedgerStore ledger) =>
        ledger.Judgements.Entry(number) is { } entry ? Answer.Of(entry, (one, output) => Write(one, new JudgementLines(ledger), output)) : Absent(number);

    private static Answer Written(LedgerStore ledger, Instruments instruments, Judgement judgement, HttpContext context)
    {
        instruments.Judged(judgement.Kind.Word());
        context.Response.Headers.Location = $"{ApiRoutes.Root}/judgements/{judgement.Number}";
        return Answer.Of(new LogEntry(judgement, null, null), (one, output) => Write(one, new JudgementLines(ledger), output), StatusCodes.Status201Created);
    }

    private static void Write(LogEntry entry, JudgementLines lines, Stream output) => LogJson.Write(entry, lines.SourceOf(entry.Judgement.Target), lines.Deed(entry.Judgement), output);

    private static ProblemHttpResult Absent(long number) => Problems.Absent($"There is no judgement {number}; /api/v1/judgements lists those that are there.");
}

/// <summary>Why a judgement is taken back.</summary>
internal sealed record UndoRequest(string? Why);
