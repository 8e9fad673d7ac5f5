namespace Hearsay.Ledger.Judgements.Targets;

/// <summary>A person, organisation, state, ship, weapon… of the ledger.</summary>
/// <param name="Key">Of its name and what kind of thing it is.</param>
/// <param name="Label">For people.</param>
public sealed record PartyTarget(string Key, string Label) : JudgementTarget;
