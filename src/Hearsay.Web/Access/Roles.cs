using System.Security.Claims;
using Hearsay.Ledger.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Access;

/// <summary>
/// The one mechanism that says who may what: every endpoint declares the role that it demands, or that it is for anybody, and one that declares
/// neither is refused to all.
/// </summary>
internal static class Roles
{
    /// <summary>Says which role an endpoint demands at least.</summary>
    public static TBuilder Demands<TBuilder>(this TBuilder builder, Role role)
        where TBuilder : IEndpointConventionBuilder => builder.RequireAuthorization(role.Word());

    /// <summary>Null of somebody who did not sign in.</summary>
    public static Role? RoleOf(ClaimsPrincipal person) => person.Identity?.IsAuthenticated == true ? RoleWords.Of(person.FindFirstValue(ClaimTypes.Role)) : null;

    public static bool Is(this ClaimsPrincipal person, Role role) => RoleOf(person) >= role;

    /// <summary>The name that judgements and the audit have.</summary>
    public static string Who(this ClaimsPrincipal person) => person.Identity?.Name ?? throw new InvalidOperationException("An endpoint that asks who it is demands a role.");

    public static void Add(AuthorizationOptions options)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            options.AddPolicy(role.Word(), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => context.User.Is(role)));
        }

        // An address of nothing, or a method that it does not have, is told so; an endpoint that somebody forgot to guard is not answered.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint).Build();
        options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }
}
