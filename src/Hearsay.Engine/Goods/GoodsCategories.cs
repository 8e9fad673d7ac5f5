using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Goods;

/// <summary>The categories of goods that the contract knows.</summary>
internal static class GoodsCategories
{
    public const string None = "-";
    public const string Parts = "parts-and-machinery";

    /// <summary>"Arms", "weapons": goods of whatever category.</summary>
    public const string Other = "other";

    private static readonly FrozenSet<string> All = new[]
    {
        "battle-tanks", "armoured-combat-vehicles", "large-calibre-artillery", "combat-aircraft", "attack-helicopters", "warships",
        "missiles-and-launchers", "small-arms", "light-weapons", "ammunition-and-explosives", "drones", "communications-equipment",
        Parts, "dual-use", Other,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether goods of a category may also be who acts: warships seize, warplanes strike.</summary>
    public static bool IsCraft(string category) => category is "warships" or "combat-aircraft" or "attack-helicopters";

    /// <summary>The category in a column; null where it holds "-" and that is allowed.</summary>
    /// <exception cref="ModelException">It is no category.</exception>
    public static string? Read(LexiconRow row, int column, bool mayBeNone) =>
        All.TryGetValue(row[column], out var category) ? category
        : mayBeNone && row[column] == None ? null
        : throw row.Wrong($"has '{row[column]}', which is no category of goods");
}
