namespace Hearsay.Ledger.Matters;

/// <summary>A matter with what is needed to decide whether it is shown.</summary>
public sealed record MatterSketch(MatterProfile Profile, IReadOnlyList<SketchEntry> Entries);

/// <param name="Report">The ledger's number of the report.</param>
/// <param name="Claim">Its id in the report's reading, such as "c3".</param>
/// <param name="Content">The words of the content, by which a reprint is known.</param>
public readonly record struct SketchEntry(long Report, string Claim, Side Side, string Content);
