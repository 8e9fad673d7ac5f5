using System.Text;
using Hearsay.Engine;
using Hearsay.Ledger;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Matters;
using Markdig;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Pages.Matters;

/// <summary>The dossier of a matter: as it is exported, and made into a page.</summary>
internal static class Dossiers
{
    // What a report brings with it is escaped in the Markdown already; that no HTML comes through holds even if that should fail one day.
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/matters/{id}/dossier.md", (string id, LedgerStore ledger, HttpContext context) =>
    {
        if (ledger.Matters.Find(id) is not { } matter)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{matter.Id}.md\"";
        return Results.Bytes(Bytes(ledger, matter), "text/markdown; charset=utf-8");
    });

    public static string Html(LedgerStore ledger, Matter matter) => Markdown.ToHtml(Encoding.UTF8.GetString(Bytes(ledger, matter)), Plain);

    private static byte[] Bytes(LedgerStore ledger, Matter matter)
    {
        using var bytes = new MemoryStream();
        Exporters.Find("dossier")!.Write(
            new ExportSource
            {
                Matters = [matter],
                ReadingOf = ledger.Reports.ReadingOf,
                Copies = ledger.Copies.Among(matter.Claims.Select(claim => claim.Report)),
                Grades = ledger.Judgements.Reliabilities(),
                MadeAt = TimeProvider.System.GetUtcNow(),
                Tool = $"Hearsay {HearsayEngine.Version}",
            },
            bytes, CancellationToken.None);
        return bytes.ToArray();
    }
}
