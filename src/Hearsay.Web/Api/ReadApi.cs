using Hearsay.Ledger.Accounts;
using Hearsay.Engine.Readings;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/read</c>: a reading of a report that is not kept.</summary>
internal static class ReadApi
{
    // Each takes a core for as long as it takes.
    private static readonly SemaphoreSlim Cores = new(Environment.ProcessorCount);

    public static void Map(RouteGroupBuilder api) => api.MapPost("/read", Read).Demands(Role.Reader).WithTags("Reports").WithName("read").WithSummary("Read a report without keeping it.")
        .WithDescription("The body is the report's bytes: a page or a text. The answer is the same JSON that 'hearsay read --format json' prints.")
        .TakesReports().Produces<ReadingShape>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<IResult> Read(HttpContext context, Uploads uploads, ReportIntake intake, string source = "report", bool explain = false)
    {
        var items = await uploads.Take(context.Request, source, context.RequestAborted).ConfigureAwait(false);
        try
        {
            if (items is not [{ Path: { } path } one])
            {
                return items is [{ Outcome.Error: { } error }] ? Problems.Bad($"The report cannot be read: {error}") : Problems.Bad("One report is read at a time; send each by itself.");
            }

            await Cores.WaitAsync(context.RequestAborted).ConfigureAwait(false);
            try
            {
                var bytes = await File.ReadAllBytesAsync(path, context.RequestAborted).ConfigureAwait(false);
                var reading = await Task.Run(() => intake.Read(bytes, one.Outcome.Report), context.RequestAborted).ConfigureAwait(false);
                return Answer.Of(reading, (told, output) => ReadingJson.Write(told, output, new JsonOptions { Explains = explain }));
            }
            finally
            {
                Cores.Release();
            }
        }
        finally
        {
            Uploads.Drop(items);
        }
    }
}
