namespace Hearsay.Ledger.Matters;

/// <summary>What analysts decided about the claims of a report that is read again: where each must stand, and where it may never stand.</summary>
/// <remarks>Joins and splits of whole matters need no ruling here: the linker adds to matters, it never joins them or takes them apart.</remarks>
public sealed class MatterRulings
{
    public static readonly MatterRulings None = new();

    /// <summary>By the claim's index, the ids of the matters that it was taken out of.</summary>
    public IReadOnlyDictionary<int, IReadOnlySet<string>> Barred { get; init; } = new Dictionary<int, IReadOnlySet<string>>();

    /// <summary>By the claim's index, the matters that it was put into.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<MatterProfile>> Joined { get; init; } = new Dictionary<int, IReadOnlyList<MatterProfile>>();

    internal bool Bars(int claim, string matter) => Barred.TryGetValue(claim, out var matters) && matters.Contains(matter);
}
