namespace Hearsay.Ledger.Copies;

/// <summary>Words that stand in both texts in the same order without a break, from a word of each.</summary>
internal readonly record struct SharedRun(int Left, int Right, int Length);
