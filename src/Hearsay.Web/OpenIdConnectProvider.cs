namespace Hearsay.Web;

/// <summary>Where people of a team sign in.</summary>
/// <param name="Authority">Such as https://login.example.org/realms/desk.</param>
/// <param name="ClientId">What the provider knows the desk by.</param>
/// <param name="ClientSecret">Null for a public client.</param>
/// <param name="NameClaim">What in the provider's token is the account's name.</param>
public sealed record OpenIdConnectProvider(Uri Authority, string ClientId, string? ClientSecret, string NameClaim = "preferred_username");
