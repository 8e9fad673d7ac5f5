using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;

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

    /// <summary>Whether who asks has to sign in; always so where others than this machine can reach the desk.</summary>
    public bool Accounts { get; init; }

    /// <summary>Where people sign in beside or instead of a password; null where only passwords are taken.</summary>
    public OpenIdConnectProvider? OpenIdConnect { get; init; }

    /// <summary>The names that a desk is reached by which listens at loopback behind a proxy; others are not answered.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>How often one person may ask, on average; ten times as often in a burst.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>Whether webhooks may go to addresses that only this network reaches.</summary>
    public bool AllowsPrivateHooks { get; init; }

    /// <summary>Whether a line a request is written to standard error, as JSON.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>What the desk proves itself with to browsers; null where it speaks plain HTTP, as behind a proxy.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>How long a webhook that was not taken waits for its second try; four times as long for each after that.</summary>
    internal TimeSpan HookRetry { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where a test looks at what is traced.</summary>
    internal Action<TracerProviderBuilder>? Traces { get; init; }

    /// <summary>Where a test looks at what is logged.</summary>
    internal Action<ILoggingBuilder>? Logs { get; init; }

    public bool DemandsAccounts => Accounts || !IsLoopback;

    public bool IsLoopback => IPAddress.IsLoopback(Listen);
}
