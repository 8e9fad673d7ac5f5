using System.Collections.Frozen;

namespace Hearsay.Simulator.Wording;

/// <summary>The small lists of lists.tsv, and word swaps.</summary>
public static class Lists
{
    private static readonly FrozenDictionary<string, string[]> ByName =
        TableFile.Rows("lists.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split('|'));

    public static IReadOnlyList<(string From, string To)> Swaps { get; } = [.. TableFile.Rows("swaps.tsv").Select(row => (row[0], row[1]))];

    public static IReadOnlyList<string> Of(string name) => ByName[name];
}
