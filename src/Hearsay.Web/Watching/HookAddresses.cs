using System.Net;
using System.Net.Sockets;

namespace Hearsay.Web.Watching;

/// <summary>
/// Where webhooks may go: a desk must not be made to ask what only its own network can reach (server-side request forgery). What a name leads to is
/// looked at when it is connected to, as it may lead elsewhere by then.
/// </summary>
internal static class HookAddresses
{
    public const string Closed = "This address is one that only the desk's own network reaches; whoever starts the desk can allow them with --private-hooks.";

    // IANA's special-purpose registries: nothing of these is somebody's public server.
    private static readonly IPNetwork[] Special =
    [
        .. ((string[])[
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"]).Select(IPNetwork.Parse),
    ];

    /// <summary>What is wrong with an address that somebody wants to be told at; null where nothing is.</summary>
    public static string? FaultOf(Uri url, DeskOptions options) =>
        !url.IsAbsoluteUri || url.Scheme is not ("https" or "http") ? "Webhooks go to https addresses."
        : url.UserInfo.Length > 0 || url.Fragment.Length > 0 ? "An address for webhooks has no user, password or fragment; deliveries are signed instead."
        : url.Scheme == "http" && !url.IsLoopback ? "Webhooks go to https addresses, and to plain http only on this machine."
        : IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && !May(address, options) ? Closed
        : url.IsLoopback && !MayLoopback(options) ? Closed
        : null;

    /// <summary>Whether a connection may be made.</summary>
    public static bool May(IPAddress address, DeskOptions options)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return options.AllowsPrivateHooks || (IPAddress.IsLoopback(plain) ? MayLoopback(options) : !Special.Any(network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain)));
    }

    /// <summary>Connects to what a name leads to now, if that may be.</summary>
    public static async ValueTask<Stream> Connect(DnsEndPoint end, DeskOptions options, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellation).ConfigureAwait(false);
        var open = addresses.Where(address => May(address, options)).ToArray();
        if (open.Length == 0)
        {
            throw new HttpRequestException(Closed);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, end.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // Whoever sits at the machine may reach what runs on it; the members of a team may not.
    private static bool MayLoopback(DeskOptions options) => !options.DemandsAccounts || options.AllowsPrivateHooks;
}
