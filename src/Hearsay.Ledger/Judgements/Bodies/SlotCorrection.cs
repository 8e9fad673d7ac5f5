using Hearsay.Ledger.Judgements.Selectors;

namespace Hearsay.Ledger.Judgements.Bodies;

/// <summary>What fills slots of an event instead of what was read; slots that it does not name stay as they are.</summary>
public sealed record SlotCorrection(IReadOnlyList<SlotFilling> Slots) : JudgementBody;

/// <param name="Role">Such as "supplier", or a place such as "origin".</param>
/// <param name="Filler">A name or other words of the report; null where nothing fills the slot.</param>
/// <param name="Words">Where they stand.</param>
public sealed record SlotFilling(string Role, string? Filler, Selector? Words);
