namespace Hearsay.Ledger.Adding;

/// <summary>By what a report was read: reading it again with the same changes nothing.</summary>
/// <param name="Engine">The engine's version, such as "0.1.0".</param>
/// <param name="Models">The hash of the models' files.</param>
/// <param name="Beat">Such as "arms".</param>
public readonly record struct ReadingVersion(string Engine, string Models, string Beat);
