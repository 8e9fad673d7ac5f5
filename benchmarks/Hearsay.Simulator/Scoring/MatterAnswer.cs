namespace Hearsay.Simulator.Scoring;

/// <summary>A matter as the truth or a ledger has it. Reports go by their file's name, whatever folder they were read from.</summary>
public sealed record MatterAnswer(string Summary, string About, IReadOnlySet<string> ToldBy, IReadOnlySet<string> DeniedBy, int? Min, int? Max, bool IsCircular)
{
    public HashSet<string> Files => [.. ToldBy, .. DeniedBy];
}

/// <param name="Kind">verbatim, trimmed or rewritten.</param>
public sealed record CopyAnswer(string Of, string By, string Kind)
{
    /// <summary>The two, whichever way round.</summary>
    public (string, string) Pair => string.CompareOrdinal(Of, By) < 0 ? (Of, By) : (By, Of);
}
