using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Origins;

/// <summary>One claim with its chain read: who publishes it, and whom it goes back to.</summary>
internal sealed record Telling(MatterClaim Claim, string Report, int Publisher, IReadOnlyList<Step> Path)
{
    /// <summary>The report itself, or the one that it copies.</summary>
    public required string Original { get; init; }

    /// <summary>Whether its text is the original's, word for word.</summary>
    public bool IsReprint { get; init; }

    public bool IsRewritten => Original != Report && !IsReprint;

    /// <summary>The publisher of the original.</summary>
    public required int First { get; init; }

    /// <summary>The words of its content.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The outlets that its report gives as a source of anything.</summary>
    public IReadOnlyList<int> Credited { get; init; } = [];

    public string? Published => Claim.Report.Published;

    public bool IsOwn => Path.Count == 0;
}

/// <summary>One voice behind the publisher.</summary>
internal readonly record struct Step(StepKind Kind, int Party, Description? Description, string Label)
{
    public static readonly Step None = new(StepKind.Unnamed, -1, null, "");
}

internal enum StepKind : byte
{
    /// <summary>A name.</summary>
    Party,

    /// <summary>An outlet with a name.</summary>
    Outlet,

    /// <summary>Published reports that stay unnamed: "foreign media", "press reports".</summary>
    Media,

    Unnamed,

    Paper,

    /// <summary>What people believe; they have it from the news.</summary>
    Poll,
}
