using System.Security.Claims;
using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary><c>/tokens</c>: what programs sign in with.</summary>
internal static class TokensApi
{
    private const int UsualDays = 90;

    public static void Map(RouteGroupBuilder api)
    {
        var tokens = api.MapGroup("/tokens").WithTags("Access");
        tokens.MapGet("", (LedgerStore ledger, ClaimsPrincipal person) => TypedResults.Ok(new Page<Token>([.. ledger.Tokens.All().Where(token => MaySee(token, person))], null)))
            .Demands(Role.Reader).WithName("listTokens").WithSummary("Your tokens, the latest first; an admin's list has everybody's.").Produces<Page<Token>>();
        tokens.MapPost("", Make).Demands(Role.Reader).WithName("makeToken").WithSummary("Make a token that acts in your name.")
            .WithDescription("The answer has the token itself, which is never shown again. Its role is at most yours; it is good for 90 days unless days says otherwise.")
            .Produces<MadeToken>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        tokens.MapPost("/{number:long}/revoke", Revoke).Demands(Role.Reader).WithName("revokeToken").WithSummary("End a token, at once.")
            .Produces<Token>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Make(TokenRequest request, LedgerStore ledger, Audit audit, ClaimsPrincipal person, HttpContext context)
    {
        var own = Roles.RoleOf(person)!.Value;
        var role = request.Role ?? own;
        if (role > own)
        {
            return Problems.Senseless($"A token has at most your own role, which is {own.Word()}.");
        }

        // Else whoever finds a token for an hour has one for ten years.
        if (person.Identity!.AuthenticationType == DeskSchemes.Token)
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "A token makes no tokens", "Sign in at the desk, or run 'hearsay serve tokens add', to make one.");
        }

        try
        {
            var (secret, token) = ledger.Tokens.Make(person.Who(), request.Label ?? "", role, request.Days ?? UsualDays);
            audit.Note(person.Who(), "token made", $"{token.Number}, {role.Word()}", context);
            return TypedResults.Json(new MadeToken(secret, token), statusCode: StatusCodes.Status201Created);
        }
        catch (AccountException exception)
        {
            return Problems.Senseless(exception.Message);
        }
    }

    private static IResult Revoke(long number, LedgerStore ledger, Audit audit, ClaimsPrincipal person, HttpContext context)
    {
        if (ledger.Tokens.All().FirstOrDefault(token => token.Number == number) is not { } known || !MaySee(known, person))
        {
            return Problems.Absent("There is no such token of yours; /api/v1/tokens lists them.");
        }

        audit.Note(person.Who(), "token revoked", $"{number}", context);
        return TypedResults.Ok(ledger.Tokens.Revoke(number));
    }

    private static bool MaySee(Token token, ClaimsPrincipal person) => person.Is(Role.Admin) || token.Who == person.Who();
}

/// <param name="Label">What it is for.</param>
/// <param name="Role">At most your own, which it has unless said otherwise.</param>
/// <param name="Days">How long it is good.</param>
internal sealed record TokenRequest(string? Label, Role? Role, int? Days);

/// <param name="Secret">The token itself, shown this once.</param>
internal sealed record MadeToken(string Secret, Token Token);
