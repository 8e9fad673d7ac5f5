namespace Hearsay.Ledger.Matters;

/// <summary>What a report does to one matter.</summary>
/// <param name="Profile">As it is from now on; its id is empty for a new matter.</param>
/// <param name="Entries">The report's claims on it.</param>
/// <param name="Keys">What the matter must be found by from now on.</param>
public sealed record MatterChange(MatterProfile Profile, IReadOnlyList<MatterEntry> Entries, IReadOnlyList<string> Keys);
