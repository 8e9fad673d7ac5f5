using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Store;
using Hearsay.Web.Watching;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hearsay.Web.Api;

/// <summary>What went wrong, as RFC 9457 has it: the title says what, the detail what to do next.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(int status, string title, string detail) => TypedResults.Problem(detail, null, status, title);

    public static ProblemHttpResult Bad(string detail) => Of(StatusCodes.Status400BadRequest, "This cannot be understood", detail);

    public static ProblemHttpResult Absent(string detail) => Of(StatusCodes.Status404NotFound, "There is no such thing here", detail);

    public static ProblemHttpResult Senseless(string detail) => Of(StatusCodes.Status422UnprocessableEntity, "This makes no sense here", detail);

    /// <summary>Whether a program asks, which gets JSON, and not a person, who gets a page.</summary>
    public static bool IsForProgram(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    /// <summary>Answers what an endpoint threw.</summary>
    public static async Task Answer(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (exception is not (null or BadHttpRequestException or JudgementException))
        {
            RequestLog.Fault(context.RequestServices.GetRequiredService<ILogger<RequestLog>>(), exception);
        }

        var problem = exception is null ? Of(StatusCodes.Status500InternalServerError, "A fault in Hearsay", "Please report it.") : Of(exception);
        if (IsForProgram(context))
        {
            await problem.ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = problem.StatusCode;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync($"{problem.ProblemDetails.Title}. {problem.ProblemDetails.Detail}").ConfigureAwait(false);
    }

    /// <summary>Answers where nothing else did, such as at an address of nothing.</summary>
    public static Task Answer(int status, HttpContext context) => (status switch
    {
        StatusCodes.Status404NotFound => Absent("Look up the address in /api/v1/openapi.json; what it names may be in another ledger."),
        StatusCodes.Status405MethodNotAllowed => Of(status, "This address is not asked that way", "Look up its methods in /api/v1/openapi.json. Nothing in a ledger is deleted; a judgement is undone by another."),
        StatusCodes.Status415UnsupportedMediaType => Of(status, "This kind of content is not taken", "Look up what this address takes in /api/v1/openapi.json and say it in Content-Type."),
        StatusCodes.Status429TooManyRequests => Of(status, "Too many requests", "Wait as long as Retry-After says, and ask again."),
        _ => Of(status, "This cannot be answered", "Look up the address in /api/v1/openapi.json."),
    }).ExecuteAsync(context);

    // Messages of faults may hold words of reports, which belong into no answer to whoever may not read them; their kind does not.
    private static ProblemHttpResult Of(Exception exception) => exception switch
    {
        JudgementException told => Senseless(told.Message),
        LedgerException { IsPassing: true } told => Of(StatusCodes.Status503ServiceUnavailable, "The ledger does not answer", $"{told.Message} Nothing of this was saved; ask again in a moment."),
        LedgerException told => Of(StatusCodes.Status500InternalServerError, "The ledger cannot be used", told.Message),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Of(StatusCodes.Status413PayloadTooLarge, "This is too large", "Send less at once, or have the limit raised where the desk is started."),
        BadHttpRequestException { InnerException: System.Text.Json.JsonException json } => Bad($"The body is not what this address takes ({PlaceOf(json)}); /api/v1/openapi.json says what is."),
        BadHttpRequestException told => Of(told.StatusCode, "This cannot be understood", $"{told.Message} See /api/v1/openapi.json."),
        _ => Of(StatusCodes.Status500InternalServerError, "A fault in Hearsay", $"{exception.GetType().Name}; please report it, with what was asked."),
    };

    private static string PlaceOf(System.Text.Json.JsonException json) =>
        $"{(json.Path is { Length: > 0 } path ? $"at {path}" : "no JSON")}{(json.LineNumber is { } line ? $", line {line + 1}" : "")}";
}
