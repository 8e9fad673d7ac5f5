namespace Hearsay.Ledger.Briefs;

/// <summary>A matter as a list shows it, as of its last change.</summary>
public sealed record MatterBrief
{
    /// <summary>"m1".</summary>
    public required string Id { get; init; }

    public required string Summary { get; init; }

    /// <summary>How many reports have a claim on it.</summary>
    public required int Reports { get; init; }

    public required int Tells { get; init; }

    public required int Denies { get; init; }

    /// <summary>The outlets that tell it, of many the first few; safe to show.</summary>
    public required string ToldBy { get; init; }

    public required string DeniedBy { get; init; }

    public required int OriginsMin { get; init; }

    /// <summary>Null where nothing bounds it.</summary>
    public int? OriginsMax { get; init; }

    public required bool IsCircular { get; init; }

    /// <summary>As the rule proposes it, 1 to 6.</summary>
    public required int Credibility { get; init; }

    /// <summary>As a person judged it; null where nobody did.</summary>
    public int? Judged { get; init; }

    public string? JudgedBy { get; init; }

    /// <summary>The earliest and the latest publication among its reports, as the pages have them; empty where none says.</summary>
    public required string First { get; init; }

    public required string Last { get; init; }

    /// <summary>Whether it is worth a look first: <see cref="Matters.MatterFilter"/>.</summary>
    public required bool IsShown { get; init; }

    /// <summary>Reports on each side in equal stretches from the first day to the last; empty where no report has a day.</summary>
    public required IReadOnlyList<Stretch> Times { get; init; }
}

/// <summary>How many reports of a stretch of time tell a matter, and how many deny it.</summary>
public readonly record struct Stretch(int Tells, int Denies);
