namespace Hearsay.Ledger.Credibilities;

/// <summary>The Admiralty code's credibility of information, 1 (confirmed) to 6 (cannot be judged), as proposed, with the reasons.</summary>
public sealed record Credibility(int Grade, IReadOnlyList<string> Reasons);
