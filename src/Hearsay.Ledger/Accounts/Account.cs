namespace Hearsay.Ledger.Accounts;

/// <summary>Somebody who may use a desk that others can reach.</summary>
/// <param name="Name">As it was given; judgements have it.</param>
/// <param name="Password">A hash; null where they sign in elsewhere.</param>
/// <param name="Stamp">Sessions begun under another one are over.</param>
/// <param name="Made">ISO 8601, UTC.</param>
/// <param name="Ended">When it was ended; null while it is good.</param>
public sealed record Account(string Name, Role Role, string? Password, string Stamp, string Made, string? Ended);
