namespace Hearsay.Ledger.Wording;

/// <summary>What fills one slot of an event: "supplier", "North Korea", the words where they say it otherwise, and the claims that say so.</summary>
/// <param name="Said">What is known of it, safe to print.</param>
/// <param name="Words">The report's words, quoted; empty where they add nothing.</param>
public sealed record EventLine(string Label, string Said, string Words, IReadOnlyList<int> Claims);
