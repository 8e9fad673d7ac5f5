namespace Hearsay.Ledger.Origins;

/// <summary>The way of a matter from each origin through go-betweens to the reports, as lines for a terminal or boxes for a page.</summary>
/// <param name="Reports">Those that tell it on this voice's word and go no further, with their dates.</param>
public sealed record OriginTree(string Label, string Kind, IReadOnlyList<OriginTree.Report> Reports, IReadOnlyList<OriginTree> PassedOnBy)
{
    /// <summary>No tree is deeper: a longer chain is cut there.</summary>
    private const int Deepest = 12;

    /// <summary>Nor larger: where many have it from many, the ways of it are more than anybody could look at.</summary>
    private const int Largest = 2000;

    /// <param name="Source">As in <see cref="Hearsay.Ledger.Reports.ReportRef.Source"/>.</param>
    /// <param name="Published">As the page has it; null where it does not say.</param>
    public sealed record Report(string Source, string? Published);

    /// <summary>One tree an origin: those whom nobody in the graph is said to have told it. Loops are cut where they begin again.</summary>
    public static IReadOnlyList<OriginTree> Of(OriginGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var nodes = graph.Nodes.ToDictionary(node => node.Id);
        var heard = graph.Edges.ToLookup(edge => edge.To);
        var passing = graph.Edges.Select(edge => edge.From).ToHashSet();
        var dates = graph.Tellings.All.GroupBy(telling => telling.Claim.Report.Source).ToDictionary(telling => telling.Key, telling => telling.First().Published);
        var roots = graph.Nodes.Where(node => !passing.Contains(node.Id)).ToList();

        var grown = 0;

        // Where all have it from each other there is no root: the first to tell it stands for one.
        return [.. (roots.Count > 0 ? roots : [.. graph.Nodes.Take(1)]).Select(root => Grow(root, [], []))];

        OriginTree Grow(OriginNode node, HashSet<string> above, IReadOnlyList<string> through)
        {
            var below = above.Count + 1 < Deepest && grown++ < Largest ? heard[node.Id].Where(edge => edge.From != node.Id && !above.Contains(edge.From)).ToList() : [];
            HashSet<string> seen = [.. above, node.Id];
            var children = below.GroupBy(edge => edge.From)
                .Select(edges => Grow(nodes[edges.Key], seen, [.. edges.SelectMany(edge => edge.Reports).Distinct()]));
            var reports = node.Kind is "publisher" ? through.Select(source => new Report(source, dates.GetValueOrDefault(source))) : [];
            return new OriginTree(node.Label, node.Kind, [.. reports], [.. children]);
        }
    }
}
