using System.Security.Claims;
using System.Text.Encodings.Web;
using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hearsay.Web.Access;

/// <summary>How somebody is known: by a token that is sent, else as the person at this machine, or where the desk demands accounts by a session.</summary>
internal static class DeskSchemes
{
    public const string Any = "Desk", Local = "Local", Token = "Token", Session = "Session", Elsewhere = "Elsewhere";

    private const string StampClaim = "hearsay:stamp";
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static void Add(IServiceCollection services, DeskOptions options)
    {
        var authentication = services.AddAuthentication(Any)
            .AddPolicyScheme(Any, null, scheme => scheme.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.Count > 0 ? Token : options.DemandsAccounts ? Session : Local)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(Token, null);
        if (options.DemandsAccounts)
        {
            authentication.AddCookie(Session, cookie => Set(cookie));
        }
        else
        {
            authentication.AddScheme<AuthenticationSchemeOptions, LocalHandler>(Local, null);
        }

        if (options is { DemandsAccounts: true, OpenIdConnect: { } provider })
        {
            SignInElsewhere.Add(authentication, provider);
        }

        services.AddAuthorization(Roles.Add).AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>().AddSingleton<SignIns>().AddSingleton<Audit>();
    }

    public static ClaimsPrincipal Person(string who, Role role, string scheme, string? stamp = null) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, who), new Claim(ClaimTypes.Role, role.Word()), .. stamp is null ? (Claim[])[] : [new Claim(StampClaim, stamp)]], scheme));

    public static ClaimsPrincipal Person(Account account) => Person(account.Name, account.Role, Session, account.Stamp);

    private static void Set(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "__Host-hearsay";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.Cookie.Path = "/";
        cookie.ExpireTimeSpan = Longest;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = Validate;
    }

    // An account that was ended, or has another role or password now, counts at once and not when its session runs out.
    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var person = context.Principal!;
        var account = context.HttpContext.RequestServices.GetRequiredService<LedgerStore>().Accounts.Find(person.Identity?.Name ?? "");
        if (account is null || account.Ended is not null || account.Stamp != person.FindFirstValue(StampClaim))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Session).ConfigureAwait(false);
        }
        else if (account.Role != Roles.RoleOf(person))
        {
            context.ReplacePrincipal(Person(account));
            context.ShouldRenew = true;
        }
    }

    // On loopback whoever can ask is at this machine.
    private sealed class LocalHandler(DeskOptions desk, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(Person(desk.Who, Role.Admin, Local), Local)));
    }

    private sealed class TokenHandler(LedgerStore ledger, DeskOptions desk, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        private const string Bearer = "Bearer ";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var sent = Request.Headers.Authorization.ToString();
            var token = sent.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? ledger.Tokens.Check(sent[Bearer.Length..].Trim(), desk.DemandsAccounts) : null;
            return Task.FromResult(token is null
                ? AuthenticateResult.Fail("No token of this desk that is good.")
                : AuthenticateResult.Success(new AuthenticationTicket(Person(token.Who, token.Role, Token), Token)));
        }
    }
}
