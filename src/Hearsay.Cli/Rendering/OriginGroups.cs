using Hearsay.Engine.Readings;

namespace Hearsay.Cli.Rendering;

/// <summary>The claims that came to a report through the same voices, in the order of the text.</summary>
/// <param name="Chain">Publisher first, origin last, by their index in the reading.</param>
internal sealed record OriginGroup(IReadOnlyList<int> Chain, IReadOnlyList<int> Claims);

/// <summary>Puts together the claims that go back to one origin.</summary>
internal static class OriginGroups
{
    /// <summary>
    /// By origin in the order in which the text first goes back to them, those of one origin by the way they took; what the report says itself last.
    /// </summary>
    public static IReadOnlyList<OriginGroup> Of(ReportReading reading, IEnumerable<int> claims)
    {
        var groups = claims.GroupBy(claim => string.Join(' ', reading.Claims[claim].Chain))
            .Select(group => new OriginGroup(reading.Claims[group.First()].Chain, [.. group]))
            .ToList();
        var firstOf = groups.GroupBy(OriginOf).ToDictionary(group => group.Key, group => group.Min(way => way.Claims[0]));
        return [.. groups.OrderBy(group => group.Chain.Count < 2).ThenBy(group => firstOf[OriginOf(group)]).ThenBy(group => group.Claims[0])];
    }

    private static int OriginOf(OriginGroup group) => group.Chain.Count == 0 ? -1 : group.Chain[^1];
}
