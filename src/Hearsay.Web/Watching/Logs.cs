using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Hearsay.Web.Watching;

/// <summary>Logs, where they are asked for: a JSON object a line, on standard error.</summary>
internal static class Logs
{
    public static void Add(ILoggingBuilder logging, DeskOptions options)
    {
        logging.ClearProviders();

        // The framework's own lines tell addresses with all that stands in them; ours tell what is enough.
        logging.AddFilter((category, level) => level >= LogLevel.Information && category?.StartsWith(typeof(DeskServer).Namespace!, StringComparison.Ordinal) == true);
        if (options.JsonLogs)
        {
            logging.AddJsonConsole(json =>
            {
                json.UseUtcTimestamp = true;
                json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
            logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        }

        options.Logs?.Invoke(logging);
    }
}
