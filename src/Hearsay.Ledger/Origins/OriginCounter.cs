namespace Hearsay.Ledger.Origins;

/// <summary>Counts the independent origins of a matter as an interval. docs/origins.md has the rules in words.</summary>
public static class OriginCounter
{
    public static OriginCount Count(OriginGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var reports = graph.Tellings.All.Select(telling => telling.Report).ToHashSet();
        if (reports.Count == 0)
        {
            return new OriginCount(0, 0, [], ["Nobody tells it."], false, []);
        }

        var counted = Counted(graph);
        var distinctness = new Distinctness(graph.Tellings.Parties, graph.Rules);
        var speaking = counted.Where(candidate => candidate.Standing is Standing.Speaks).ToList();
        var certain = new SurelyDistinct(speaking, distinctness).Find().ToHashSet();
        if (certain.Count == 0 && counted.Count > 0)
        {
            certain.Add(counted[0]);
        }

        var max = Math.Max(1, counted.Count);
        var reasons = new CountReasons(graph, counted, certain, distinctness);
        var list = counted.OrderBy(candidate => certain.Contains(candidate) ? 0 : 1)
            .Select(candidate => new Origin(candidate.Label, [.. candidate.Via], [.. candidate.Reports], certain.Contains(candidate), reasons.Of(candidate)));
        return new OriginCount(Math.Max(1, certain.Count), max, [.. list], reasons.All(), Tellers(graph, reports) > max, graph.Loops);
    }

    /// <summary>All that count at the upper end: the ones that pass on only where nobody else tells it.</summary>
    private static List<Candidate> Counted(OriginGraph graph)
    {
        var counted = graph.Candidates.Where(candidate => candidate.Standing > Standing.PassesOn).ToList();
        return counted.Count > 0 ? counted : [.. graph.Candidates.OrderBy(candidate => candidate.Via.Count > 0 ? 0 : 1).Take(1)];
    }

    /// <summary>Reports that tell it, without those that credit the text which they reprint.</summary>
    private static int Tellers(OriginGraph graph, HashSet<string> reports)
    {
        var reprints = graph.Copies.Where(copy => copy is { IsCredited: true, Kind: not Copies.CopyKind.Rewritten } && reports.Contains(Tellings.KeyOf(copy.Of)))
            .Select(copy => Tellings.KeyOf(copy.By));
        return reports.Except(reprints).Count();
    }
}
