using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Origins;

/// <summary>Who had a matter from whom, across its reports. Only those who tell it; who denies it adds no origin.</summary>
public sealed class OriginGraph
{
    private OriginGraph(Tellings tellings, IReadOnlyList<Candidate> candidates, Parts parts, IReadOnlyList<Copy> copies, OriginRules rules)
    {
        Rules = rules;
        Tellings = tellings;
        Candidates = candidates;
        Nodes = parts.Nodes;
        Edges = parts.Edges;
        Loops = parts.Loops;
        Copies = copies;
    }

    public IReadOnlyList<OriginNode> Nodes { get; }

    /// <summary>From those who pass it on to those whom they have it from.</summary>
    public IReadOnlyList<OriginEdge> Edges { get; }

    /// <summary>Each loop of voices that have it from each other, by their labels, the first repeated at the end.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Loops { get; }

    internal OriginRules Rules { get; }

    internal Tellings Tellings { get; }

    internal IReadOnlyList<Candidate> Candidates { get; }

    internal IReadOnlyList<Copy> Copies { get; }

    /// <param name="claims">Of the matter, on both sides.</param>
    /// <param name="copies">Among the reports of the matter.</param>
    public static OriginGraph Of(IReadOnlyList<MatterClaim> claims, IReadOnlyList<Copy> copies, OriginRules? rules = null) => Of(claims, copies, Side.Tells, rules);

    internal static OriginGraph Of(IReadOnlyList<MatterClaim> claims, IReadOnlyList<Copy> copies, Side side, OriginRules? rules)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(copies);
        rules ??= OriginRules.Default;
        var tellings = Tellings.Read(claims, side, copies, rules);
        return new OriginGraph(tellings, CandidateFinder.Find(tellings, rules), GraphWriter.Write(tellings, rules), copies, rules);
    }

    internal sealed record Parts(IReadOnlyList<OriginNode> Nodes, IReadOnlyList<OriginEdge> Edges, IReadOnlyList<IReadOnlyList<string>> Loops);
}

/// <summary>A voice of the graph.</summary>
/// <param name="Id">"v1", in the order in which the matter was told.</param>
/// <param name="Kind">"publisher", "outlet", "named", "unnamed", "document", "poll", or "media" for published reports that nobody names.</param>
/// <param name="First">When it, or who cites it, first told the matter, as the page has it; null where unknown.</param>
public sealed record OriginNode(string Id, string Label, string Kind, string? First);

/// <summary>That one voice has the matter from another.</summary>
/// <param name="From">The <see cref="OriginNode.Id"/> of the one that passes it on.</param>
/// <param name="Reports">By their source, those that show it.</param>
/// <param name="Reason">"says": the other speaks; "cites": the other is published; "copies": the text is the other's.</param>
public sealed record OriginEdge(string From, string To, IReadOnlyList<string> Reports, string Reason);
