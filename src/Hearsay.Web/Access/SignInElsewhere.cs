using Hearsay.Ledger;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hearsay.Web.Access;

/// <summary>Sign-in by OpenID Connect (code flow with PKCE). The provider says who somebody is; what they may do the ledger's account of that name says.</summary>
internal static class SignInElsewhere
{
    public static void Add(AuthenticationBuilder authentication, OpenIdConnectProvider provider) => authentication.AddOpenIdConnect(DeskSchemes.Elsewhere, options =>
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.SignInScheme = DeskSchemes.Session;
        options.ResponseType = OpenIdConnectResponseType.Code;

        // A form that the provider's page posts here would come from another site, which nothing of the desk takes.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.Scope.Add("email");
        options.CallbackPath = "/signed-in";
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.Always;
        options.NonceCookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Events.OnTokenValidated = context =>
        {
            var services = context.HttpContext.RequestServices;
            var name = context.Principal?.FindFirst(provider.NameClaim)?.Value;
            var account = name is null ? null : services.GetRequiredService<LedgerStore>().Accounts.Find(name);
            if (account is null || account.Ended is not null)
            {
                services.GetRequiredService<Audit>().Note(name ?? "(nobody)", "sign-in refused", "no account of that name", context.HttpContext);
                context.Response.Redirect("/sign-in?refused=account");
                context.HandleResponse();
                return Task.CompletedTask;
            }

            services.GetRequiredService<Audit>().Note(account.Name, "sign-in", "OpenID Connect", context.HttpContext);
            context.Principal = DeskSchemes.Person(account);
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect("/sign-in?refused=provider");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    });
}
