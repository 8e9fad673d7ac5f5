using System.Security.Claims;
using Hearsay.Ledger.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Access;

/// <summary>The ways in and out beside the page where one signs in.</summary>
internal static class Entrance
{
    public static void Map(IEndpointRouteBuilder routes, DeskOptions options)
    {
        routes.MapPost("/sign-out", SignOut).Demands(Role.Reader).ExcludeFromDescription();
        if (options is { DemandsAccounts: true, OpenIdConnect: not null })
        {
            routes.MapGet("/sign-in/elsewhere", (string? to) => Results.Challenge(new AuthenticationProperties { RedirectUri = OwnPath(to) }, [DeskSchemes.Elsewhere])).AllowAnonymous().ExcludeFromDescription();
        }
    }

    /// <summary>A path of this desk, whatever somebody wrote into a link.</summary>
    public static string OwnPath(string? to) =>
        to is ['/', ..] && !to.StartsWith("//", StringComparison.Ordinal) && !to.Contains('\\') && !to.Any(char.IsControl) ? to : "/";

    // The form is asked for so that its token is checked: it works without script.
    private static async Task<IResult> SignOut(IFormCollection form, HttpContext context, DeskOptions options, Audit audit, ClaimsPrincipal person)
    {
        _ = form;
        if (options.DemandsAccounts)
        {
            audit.Note(person.Who(), "sign-out", null, context);
            await context.SignOutAsync(DeskSchemes.Session).ConfigureAwait(false);
        }

        return Results.LocalRedirect("/sign-in");
    }
}
