using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hearsay.Ledger.Store;
using Hearsay.Web;

namespace Hearsay.Cli.Commands.Serving;

/// <summary>How a desk is served to others than whoever is at this machine, and watched.</summary>
internal static class TeamOptions
{
    private const string Secret = "HEARSAY_OIDC_SECRET";

    private static readonly Option<string?> Listen = new("--listen") { Description = "The address to listen at, such as 0.0.0.0, for others than this machine: then who asks has to sign in.", HelpName = "ADDRESS" };

    private static readonly Option<string?> Certificate = new("--certificate") { Description = "What the desk proves itself with: a PEM file with certificate and key, or PKCS #12. Without it, put a proxy in front that speaks HTTPS.", HelpName = "FILE" };

    private static readonly Option<string[]> Hosts = new("--host") { Description = "A name by which a proxy on this machine is reached; may be given several times.", HelpName = "NAME" };

    private static readonly Option<string?> Provider = new("--oidc") { Description = $"Let people sign in by OpenID Connect with this provider, with --oidc-client; {Secret} has the client's secret.", HelpName = "URL" };

    private static readonly Option<string?> Client = new("--oidc-client") { Description = "What the provider knows the desk by.", HelpName = "ID" };

    private static readonly Option<string> NameClaim = new("--oidc-name") { Description = "What in the provider's token is the account's name (the default is preferred_username).", HelpName = "CLAIM", DefaultValueFactory = _ => "preferred_username" };

    private static readonly Option<bool> PrivateHooks = new("--private-hooks") { Description = "Let webhooks go to addresses that only this network reaches." };

    private static readonly Option<bool> JsonLogs = new("--log-json") { Description = "Write a line a request to standard error, as JSON; never what reports or queries say." };

    private static readonly Option[] All = [Listen, Certificate, Hosts, Provider, Client, NameClaim, PrivateHooks, JsonLogs];

    public static void AddTo(Command command)
    {
        Listen.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IPAddress.TryParse(token.Value, out _))
            {
                result.AddError($"--listen takes an address such as 0.0.0.0 or ::, not {token.Value}.");
            }
        });
        Provider.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var url) && (url.Scheme == "https" || url.IsLoopback)))
            {
                result.AddError("--oidc takes an https address.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(Provider) is not null && result.GetResult(Client) is null)
            {
                result.AddError("--oidc needs --oidc-client.");
            }
        });
        Array.ForEach(All, command.Options.Add);
        command.Subcommands.Add(AccountsCommand.Create());
        command.Subcommands.Add(TokensCommand.Create());
    }

    public static DeskOptions Of(ParseResult parsed, DeskOptions options)
    {
        var listen = parsed.GetValue(Listen);
        return options with
        {
            Listen = listen is null ? IPAddress.Loopback : IPAddress.Parse(listen),
            Accounts = listen is not null,
            Certificate = parsed.GetValue(Certificate) is { } file ? CertificateIn(file) : null,
            Hosts = parsed.GetValue(Hosts) ?? [],
            OpenIdConnect = parsed.GetValue(Provider) is { } authority
                ? new OpenIdConnectProvider(new Uri(authority), parsed.GetValue(Client)!, Environment.GetEnvironmentVariable(Secret), parsed.GetValue(NameClaim)!)
                : null,
            AllowsPrivateHooks = parsed.GetValue(PrivateHooks),
            JsonLogs = parsed.GetValue(JsonLogs),
        };
    }

    private static X509Certificate2 CertificateIn(string file)
    {
        try
        {
            return Path.GetExtension(file) is ".pem" or ".crt" ? X509Certificate2.CreateFromPemFile(file) : X509CertificateLoader.LoadPkcs12FromFile(file, null);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new LedgerException($"{file}: no certificate with its key can be read from it ({exception.Message}).");
        }
    }
}
