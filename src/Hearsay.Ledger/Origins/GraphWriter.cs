namespace Hearsay.Ledger.Origins;

/// <summary>Makes nodes and edges of the tellings' chains.</summary>
internal sealed class GraphWriter
{
    private readonly Tellings _tellings;
    private readonly MediaResolver _media;
    private readonly Dictionary<string, int> _nodeOf = [];
    private readonly List<OriginNode> _nodes = [];
    private readonly Dictionary<(int From, int To, string Reason), SortedSet<string>> _edges = [];

    private GraphWriter(Tellings tellings, OriginRules rules)
    {
        _tellings = tellings;
        _media = new MediaResolver(tellings, rules);
    }

    public static OriginGraph.Parts Write(Tellings tellings, OriginRules rules)
    {
        var writer = new GraphWriter(tellings, rules);
        foreach (var telling in tellings.All)
        {
            writer.Add(telling);
        }

        var order = writer._edges.OrderBy(edge => edge.Key.From).ThenBy(edge => edge.Key.To).ThenBy(edge => edge.Key.Reason, StringComparer.Ordinal).ToList();
        var loops = LoopFinder.Find(writer._nodes.Count, [.. order.Select(edge => (edge.Key.From, edge.Key.To))]);
        return new OriginGraph.Parts(
            writer._nodes,
            [.. order.Select(edge => new OriginEdge(Id(edge.Key.From), Id(edge.Key.To), [.. edge.Value], edge.Key.Reason))],
            [.. loops.Select(loop => (IReadOnlyList<string>)[.. loop.Select(node => writer._nodes[node].Label)])]);
    }

    private void Add(Telling telling)
    {
        var from = OfParty(telling.Publisher, "publisher", telling);
        if (telling.Publisher != telling.First)
        {
            Link(from, OfParty(telling.First, "publisher", telling), "copies", telling);
            from = telling.IsReprint ? OfParty(telling.First, "publisher", telling) : from;
        }

        var teller = telling.First;
        foreach (var step in telling.Path)
        {
            var to = NodeOf(step, from, teller, telling);
            Link(from, to, step.Kind is StepKind.Outlet or StepKind.Media || (step.Party >= 0 && _tellings.Parties[step.Party].IsPublisher) ? "cites" : "says", telling);
            (from, teller) = (to, step.Party);
        }
    }

    private int NodeOf(Step step, int from, int teller, Telling telling)
    {
        if (step.Party >= 0)
        {
            return OfParty(step.Party, step.Kind is StepKind.Outlet ? "outlet" : "named", telling);
        }

        if (step.Kind is StepKind.Media && _media.Find(step, teller, telling) is { } party)
        {
            return OfParty(party, "outlet", telling);
        }

        // The unnamed are the same node only behind the same voice: two papers' "officials" are not known to be the same.
        var kind = step.Kind switch { StepKind.Paper => "document", StepKind.Media => "media", StepKind.Poll => "poll", _ => "unnamed" };
        return Node($"{from} {step.Description?.Key} {kind}", step.Label, kind, telling);
    }

    private int OfParty(int party, string kind, Telling telling) =>
        Node($"party {party}", _tellings.Parties[party].Label, _tellings.Parties[party].IsPublisher ? "publisher" : kind, telling);

    private int Node(string key, string label, string kind, Telling telling)
    {
        if (!_nodeOf.TryGetValue(key, out var node))
        {
            node = _nodes.Count;
            _nodeOf.Add(key, node);
            _nodes.Add(new OriginNode(Id(node), label, kind, telling.Published));
        }

        return node;
    }

    private void Link(int from, int to, string reason, Telling telling)
    {
        if (from == to)
        {
            return;
        }

        if (!_edges.TryGetValue((from, to, reason), out var reports))
        {
            _edges.Add((from, to, reason), reports = new SortedSet<string>(StringComparer.Ordinal));
        }

        reports.Add(telling.Claim.Report.Source);
    }

    private static string Id(int node) => $"v{node + 1}";
}
