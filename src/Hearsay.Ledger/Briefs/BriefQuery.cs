namespace Hearsay.Ledger.Briefs;

/// <summary>In which order matters come.</summary>
public enum MatterOrder : byte
{
    /// <summary>The weightiest first: what many texts tell in words of their own.</summary>
    Weight,

    /// <summary>Last told first.</summary>
    Last,

    /// <summary>By the number of their reports.</summary>
    Reports,
}

/// <summary>Which matters of a ledger are asked for, and which page of them.</summary>
public sealed record MatterQuery
{
    /// <summary>Whether those come, too, that are not worth a look first.</summary>
    public bool All { get; init; }

    public bool DeniedOnly { get; init; }

    public bool CircularOnly { get; init; }

    /// <summary>Words of the summary; the last may be the beginning of one.</summary>
    public string? Words { get; init; }

    /// <summary>Told or denied on this day or later, such as "2009-03-04".</summary>
    public string? Since { get; init; }

    public MatterOrder Order { get; init; }

    public PageAsked Page { get; init; } = new();
}

/// <summary>A page of a list: behind one place, or before one.</summary>
/// <param name="After">As <see cref="BriefPage{T}.After"/> gave it; null for the first page.</param>
/// <param name="Before">As <see cref="BriefPage{T}.Before"/> gave it.</param>
public sealed record PageAsked(string? After = null, string? Before = null, int Limit = 50);

/// <summary>Some of a list.</summary>
/// <param name="Count">Of all that were asked for; of a list that leaves some away no more than <see cref="BriefPage.MostCounted"/> are counted.</param>
/// <param name="Before">What to ask for to have the page before; null on the first.</param>
/// <param name="After">What to ask for to have the page behind; null on the last.</param>
public sealed record BriefPage<T>(IReadOnlyList<T> Items, long Count, string? Before, string? After);

/// <summary>What holds for pages of any kind.</summary>
public static class BriefPage
{
    /// <summary>To count all that a filter leaves takes as long as there are many; beyond this nobody reads the number.</summary>
    public const int MostCounted = 5000;
}
