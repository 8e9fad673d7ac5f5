using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hearsay.Web.Watching;

/// <summary>A line a request: which address, what came of it, how long it took. Never what was asked for, nor by which words.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            LogRequest(log, context.Request.Method, Telemetry.RouteOf(context), context.Response.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    /// <summary>Messages of faults may have text of a report in them; their kind, and where they happened, have not.</summary>
    public static void Fault(ILogger log, Exception exception) => LogFault(log, exception.GetType().Name, exception.StackTrace);

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:F1} ms")]
    private static partial void LogRequest(ILogger logger, string method, string route, int status, double milliseconds);

    [LoggerMessage(2, LogLevel.Error, "A fault: {Fault} {Stack}")]
    private static partial void LogFault(ILogger logger, string fault, string? stack);
}
