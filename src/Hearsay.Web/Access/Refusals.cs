using Hearsay.Web.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Access;

/// <summary>What somebody is told who may not: a program gets problem details, a person the page where they sign in.</summary>
internal sealed class Refusals(DeskOptions options) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            return next(context);
        }

        if (context.User.Identity?.IsAuthenticated == true)
        {
            return Write(context, StatusCodes.Status403Forbidden, "Your role may not do this", "Ask who administers this desk for a role that may.");
        }

        if (options.DemandsAccounts && HttpMethods.IsGet(context.Request.Method) && !Problems.IsForProgram(context) && context.Request.Headers.Authorization.Count == 0)
        {
            context.Response.Redirect($"/sign-in?to={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Write(context, StatusCodes.Status401Unauthorized, "Nobody is signed in", "Sign in, or send 'Authorization: Bearer TOKEN' with a token of this desk that is still good.");
    }

    public static Task Write(HttpContext context, int status, string title, string detail)
    {
        context.Response.StatusCode = status;
        if (Problems.IsForProgram(context))
        {
            return Problems.Of(status, title, detail).ExecuteAsync(context);
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{title}. {detail}");
    }
}
