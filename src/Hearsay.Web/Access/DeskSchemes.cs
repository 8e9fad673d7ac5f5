using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hearsay.Web.Access;

/// <summary>How somebody is known: the person at this machine, a session, a token.</summary>
internal static class DeskSchemes
{
    public const string Any = "Desk", Local = "Local", Token = "Token";

    public static void Add(IServiceCollection services, DeskOptions options)
    {
        _ = options;
        services.AddAuthentication(Any).AddPolicyScheme(Any, null, scheme => scheme.ForwardDefaultSelector = _ => Local)
            .AddScheme<AuthenticationSchemeOptions, LocalHandler>(Local, null);
        services.AddAuthorization(Roles.Add);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
    }

    public static ClaimsPrincipal Person(string who, Role role, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, who), new Claim(ClaimTypes.Role, role.Word())], scheme));

    // On loopback whoever can ask is at this machine.
    private sealed class LocalHandler(DeskOptions desk, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(Person(desk.Who, Role.Admin, Local), Local)));
    }
}
