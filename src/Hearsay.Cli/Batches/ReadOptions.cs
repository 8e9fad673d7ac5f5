using Hearsay.Cli.Formats;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Batches;

/// <summary>What was asked for on the command line of <c>hearsay read</c>.</summary>
internal sealed record ReadOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>Whether each claim says what led to its chain and its certainty.</summary>
    public bool Explains { get; init; }

    /// <summary>The numbers of the claims to show, from 1; empty for all.</summary>
    public IReadOnlyList<int> Claims { get; init; } = [];

    public bool Plain { get; init; }

    public string? Output { get; init; }

    public string? Models { get; init; }

    /// <summary>The name or folder of the beat whose events are looked for; null for arms.</summary>
    public string? Beat { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>Larger files are refused.</summary>
    public long MaxBytes { get; init; } = 100_000_000;

    public ColorChoice Color { get; init; }

    public bool IsQuiet { get; init; }
}
