using System.Net;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Serving;

/// <summary>
/// On loopback answers only to the names of loopback: a page elsewhere whose name was made to point here (DNS rebinding) is told nothing.
/// </summary>
internal sealed class HostGuard(RequestDelegate next, DeskOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (options.IsLoopback && !IsLoopback(context.Request.Host.Host) && !options.Hosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return context.Response.WriteAsync("This desk answers to localhost only.");
        }

        return next(context);
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
