using System.Text;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Reports;

/// <summary>A report as it was published, for a sandboxed frame: no script, no form, nothing loaded, in an origin of its own.</summary>
internal static class OriginalPage
{
    public const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/reports/{key}/original", (string key, LedgerStore ledger, HttpContext context) =>
    {
        if (ReportView.Find(ledger, key) is not { } report || ledger.Reports.OriginalOf(report) is not { } bytes || ledger.Reports.ReadingOf(report) is not { } reading)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = Policy;
        var charset = reading.Report.Charset.Name;
        var kind = LooksLikePage(bytes) ? "text/html" : "text/plain";
        return Results.Bytes(bytes, $"{kind}; charset={(charset.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_') ? charset : "utf-8")}");
    });

    private static bool LooksLikePage(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 1024)).Replace("\0", "", StringComparison.Ordinal);
        return head.Contains("<!doctype", StringComparison.OrdinalIgnoreCase) || head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<head", StringComparison.OrdinalIgnoreCase) || head.Contains("<body", StringComparison.OrdinalIgnoreCase);
    }
}
