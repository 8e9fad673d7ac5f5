using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Access;

/// <summary>
/// Refuses what a page of another site makes a browser ask (request forgery). A browser says where a request comes from (Origin, Sec-Fetch-Site) and sends no
/// header of ours to another site unasked; a program with a token is no browser with somebody's cookie.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    /// <summary>Our scripts send it with whatever changes something.</summary>
    public const string Header = "X-Hearsay";

    public Task InvokeAsync(HttpContext context)
    {
        if (IsForeign(context.Request))
        {
            return Refusals.Write(context, StatusCodes.Status403Forbidden, "This request comes from another site", "Open the desk itself and do it there; other sites may not call it.");
        }

        if (IsUnsafe(context.Request.Method) && context.User.Identity?.AuthenticationType != DeskSchemes.Token && !IsForm(context) && context.Request.Headers[Header] != "1")
        {
            return Refusals.Write(
                context, StatusCodes.Status403Forbidden, $"The header {Header} is missing", $"Send '{Header}: 1' with what changes something, or call with an API token.");
        }

        return next(context);
    }

    private static bool IsUnsafe(string method) => !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method));

    // A form that works without script cannot send a header; it has a token of its own, which antiforgery checks.
    private static bool IsForm(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation == true;

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers.Origin.Count > 0 && !IsOwn(request.Headers.Origin.ToString(), request.Host))
        {
            return true;
        }

        // Somebody may follow a link to a page from anywhere: that only looks.
        var isLink = HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate";
        return request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && !isLink;
    }

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Scheme is "http" or "https" && from.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase);
}
