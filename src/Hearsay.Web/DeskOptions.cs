using System.Net;

namespace Hearsay.Web;

/// <summary>How a desk is served.</summary>
public sealed record DeskOptions
{
    public const int UsualPort = 4777;

    /// <summary>0 takes any free port; <see cref="DeskServer.Address"/> says which.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Loopback unless somebody asked for more.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>Who judges, where nobody signs in: the person at this machine.</summary>
    public required string Who { get; init; }

    /// <summary>Larger reports are refused; bytes.</summary>
    public long MaxBytes { get; init; } = 100_000_000;

    public bool IsLoopback => IPAddress.IsLoopback(Listen);
}
