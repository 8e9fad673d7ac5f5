using Hearsay.Ledger.Accounts;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Engine.Readings;
using Hearsay.Ledger;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Reports;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/reports</c>: reports in, and what is known of each.</summary>
internal static class ReportsApi
{
    private const int LongestKey = 200;

    // Of a form with many files; each file has its own bound.
    private const int FormsAtOnce = 10;

    public static void Map(RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapPost("", Add).Demands(Role.Analyst).WithName("addReports").WithSummary("Put reports into the ledger.")
            .WithDescription("The body is one report's bytes, under ?source=NAME, or a form (multipart/form-data) with several files. They are known by their SHA-256: the same bytes twice change nothing. With ?wait=true the answer comes when all are read; else at once, with the address where their progress is told. An Idempotency-Key gives a second sending the answer to the first.")
            .TakesReports("multipart/form-data").Produces<IntakeShape>().Produces<IntakeShape>(StatusCodes.Status201Created).Produces<IntakeShape>(StatusCodes.Status202Accepted).Produces<IntakeShape>(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        reports.MapGet("", List).Demands(Role.Reader).WithName("listReports").WithSummary("Reports, the newest addition first.")
            .WithDescription("?q= takes words of title or text (of a search the thousand best are gone through), ?outlet= a name or a domain, ?from= and ?to= days of publication such as 2023-03-04.")
            .Produces<Page<ReportLineShape>>().ProducesProblem(StatusCodes.Status400BadRequest);
        reports.MapGet("/{id}", (string id, LedgerStore ledger) => With(id, ledger, report => Answer.Of(report, ReportJson.Write)))
            .Demands(Role.Reader).WithName("report").WithSummary("A report: by its id, at least six digits of it, or its number.")
            .Produces<ReportShape>().ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapGet("/{id}/reading", Reading).Demands(Role.Reader).WithName("reading").WithSummary("What was read in a report, as judged.")
            .WithDescription("The contract's JSON with the judgements in force put over it; with ?judged=false as the engine read it.")
            .Produces<ReadingShape>().Produces(StatusCodes.Status304NotModified).ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapGet("/{id}/original", Original).Demands(Role.Reader).WithName("original").WithSummary("The bytes that were read, as a download.")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Add(HttpContext context, Uploads uploads, IntakeDesk desk, DeskOptions options, ClaimsPrincipal person, string? source = null, bool wait = false)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } given ? given : null;
        if (key?.Length > LongestKey)
        {
            return Problems.Bad($"An Idempotency-Key has up to {LongestKey} characters.");
        }

        var isForm = Uploads.IsForm(context.Request);
        if (isForm && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MaxBytes * FormsAtOnce;
        }

        var items = await uploads.Take(context.Request, source, context.RequestAborted).ConfigureAwait(false);
        var print = PrintOf(items);
        if (key is not null && desk.Of(person.Who(), key) is { } before)
        {
            Uploads.Drop(items);
            return before.Print == print
                ? await Answered(before, wait, context).ConfigureAwait(false)
                : Problems.Senseless("This Idempotency-Key was used for other reports; send these under another one.");
        }

        if (desk.Take(person.Who(), print, items, isForm, key) is not { } taken)
        {
            Uploads.Drop(items);
            context.Response.Headers.RetryAfter = "30";
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "Too much is waiting to be read", "Nothing of this was taken in; send it again in half a minute.");
        }

        return await Answered(taken, wait, context).ConfigureAwait(false);
    }

    private static IResult List(LedgerStore ledger, [AsParameters] Paging paging, string? q = null, string? outlet = null, string? from = null, string? to = null)
    {
        if (paging.Fault(out var after) is { } fault)
        {
            return fault;
        }

        if (!IsDay(from) || !IsDay(to))
        {
            return Problems.Bad("Days are written as 2023-03-04.");
        }

        var page = ledger.Reports.Page(new ReportQuery { Words = q, Outlet = NullOf(outlet), From = NullOf(from), To = NullOf(to), After = after, Limit = paging.Count });
        return Answer.Page(page.Lines, ReportJson.Write, Cursor.Of(page.Next));
    }

    private static bool IsDay(string? day) => string.IsNullOrEmpty(day) || DateOnly.TryParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);

    private static string? NullOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static async Task<IResult> Answered(Intake intake, bool wait, HttpContext context)
    {
        if (!wait)
        {
            context.Response.Headers.Location = $"{ApiRoutes.Root}/intake/{intake.Id}";
            return TypedResults.Json(intake.Shape, statusCode: StatusCodes.Status202Accepted);
        }

        await intake.Wait(context.RequestAborted).ConfigureAwait(false);
        var shape = intake.Shape;
        if (!intake.IsForm && shape.Reports is [{ Error: { } error }])
        {
            return Problems.Senseless($"The report cannot be read: {error}");
        }

        if (shape.Reports is [{ Number: { } number }])
        {
            context.Response.Headers.Location = $"{ApiRoutes.Root}/reports/{number}";
        }

        var outcomes = shape.Reports.Select(report => report.Outcome).ToHashSet();
        return TypedResults.Json(shape, statusCode: outcomes.Contains(IntakeItem.New) ? StatusCodes.Status201Created
            : outcomes.Contains(IntakeItem.Known) ? StatusCodes.Status200OK
            : StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult Reading(string id, LedgerStore ledger, bool judged = true) => With(id, ledger, report =>
        (judged ? ledger.Judgements.Corrected(report)?.Reading : ledger.Reports.ReadingOf(report)) is { } reading
            ? Answer.Of(reading, (told, output) => ReadingJson.Write(told, output))
            : Problems.Absent("The ledger has no reading of this report; 'hearsay reread' makes one."));

    // Never shown by the browser as a page of ours: what reports bring with them stays on disk.
    private static IResult Original(string id, LedgerStore ledger, HttpContext context) => With(id, ledger, report =>
    {
        if (ledger.Reports.OriginalOf(report) is not { } bytes)
        {
            return Problems.Absent("The ledger does not have the bytes of this report.");
        }

        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{report.Id[7..19]}{EndingOf(report.Source)}\"";
        return new Answer(bytes, "application/octet-stream");
    });

    private static string EndingOf(string source)
    {
        var ending = Path.GetExtension(source);
        return ending.Length is > 1 and < 8 && ending[1..].All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : ".bin";
    }

    private static IResult With(string id, LedgerStore ledger, Func<ReportRef, IResult> answer)
    {
        try
        {
            return answer(ledger.Judgements.Report(id));
        }
        catch (JudgementException exception)
        {
            return Problems.Absent(exception.Message);
        }
    }

    private static string PrintOf(IReadOnlyList<IntakeItem> items) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', items.Select(item => $"{item.Outcome.Id} {item.Outcome.Report}")))));
}
