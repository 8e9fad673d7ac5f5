using Hearsay.Ledger.Accounts;
using System.Security.Claims;
using Hearsay.Engine;
using Hearsay.Ledger;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Matters;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/export</c>: matters for other programs.</summary>
internal static class ExportApi
{
    private const int MostNamed = 1000;

    public static void Map(RouteGroupBuilder api) => api.MapGet("/export/{format}", Export).Demands(Role.Reader).WithTags("Matters").WithName("export").WithSummary("Matters in a format of another program.")
        .WithDescription("The formats are csv, jsonld, stix, ftm, misp and dossier. ?matter=m1 takes only that one and may be given several times; ?all=true takes also what only one report tells.")
        .Produces<string>(StatusCodes.Status200OK, "application/json", "text/csv", "application/ld+json", "text/markdown").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status400BadRequest);

    public static ExportSource SourceOf(LedgerStore ledger, IReadOnlyList<Matter> matters, TimeProvider clock) => new()
    {
        Matters = matters,
        ReadingOf = ledger.Reports.ReadingOf,
        Copies = ledger.Copies.All(),
        Grades = ledger.Judgements.Reliabilities(),
        MadeAt = clock.GetUtcNow(),
        Tool = $"Hearsay {HearsayEngine.Version}",
    };

    private static async Task<IResult> Export(string format, LedgerStore ledger, TimeProvider clock, Audit audit, ClaimsPrincipal person, HttpContext context, string[]? matter = null, bool all = false)
    {
        if (Exporters.Find(format) is not { } exporter)
        {
            return Problems.Absent($"There is no format of that name; there are {string.Join(", ", Exporters.All.Select(one => one.Name))}.");
        }

        var wanted = (matter ?? []).Distinct().ToList();
        if (wanted.Count > MostNamed || (wanted.Count == 0 && exporter.Name == "dossier"))
        {
            return Problems.Bad(wanted.Count == 0 ? "A dossier is of a matter: say which, such as ?matter=m1." : $"Up to {MostNamed} matters are named; ask for several exports.");
        }

        var matters = wanted.Count > 0 ? [.. wanted.Select(ledger.Matters.Find).OfType<Matter>().DistinctBy(one => one.Id)] : (all ? ledger.Matters.All() : ledger.Matters.Shown()).ToList();
        if (matters.Count < wanted.Count && wanted.FirstOrDefault(id => ledger.Matters.Find(id) is null) is { } absent)
        {
            return Problems.Absent($"There is no matter '{(absent.Length > 40 ? "…" : absent)}'; /api/v1/matters?all=true lists those that are there.");
        }

        // All of it before the first byte leaves: half an export looks like a whole one.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
        try
        {
            await Task.Run(() => exporter.Write(SourceOf(ledger, matters, clock), file, context.RequestAborted), context.RequestAborted).ConfigureAwait(false);
            audit.Note(person.Who(), "export", $"{exporter.Name}, {matters.Count} matters", context);
            file.Position = 0;
            return TypedResults.Stream(file, exporter.MediaType, $"hearsay-{exporter.Name}{EndingOf(exporter.Name)}");
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static string EndingOf(string format) => format switch
    {
        "csv" => ".csv",
        "jsonld" => ".jsonld",
        "dossier" => ".md",
        _ => ".json",
    };
}
