using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Builds the chains of one report: first who speaks in each attribution, in reading order, then what hangs on what.</summary>
internal sealed class ChainBuilder(Document document, VoiceBook book, VoiceLexicons lexicons)
{
    // A claim in a claim in a claim: more is a misreading.
    private const int Deepest = 8;

    private readonly VoiceResolver _resolver = new(document, book, lexicons);
    private readonly ChainsInForce _inForce = new(document, book, lexicons.Relays);

    public IReadOnlyList<Link>[] Build()
    {
        var order = OuterFirst().ToArray();
        var parents = Parents(order);
        var spoken = Spoken(parents);
        var chains = new IReadOnlyList<Link>[spoken.Length];
        foreach (var number in order)
        {
            var parent = parents[number];
            chains[number] = ChainOf(number, spoken[number], parent, parent < 0 ? null : chains[parent]);
            if (document.Attributions[number].Manner != Manner.Own)
            {
                _inForce.Remember(number, chains[number], isInner: parent >= 0);
            }
        }

        return chains;
    }

    /// <summary>For each attribution the one in whose content it stands, or -1.</summary>
    private int[] Parents(int[] order)
    {
        var (parents, open) = (new int[order.Length], new Stack<int>());
        foreach (var number in order)
        {
            parents[number] = ParentOf(number, open);
            if (document.Attributions[number].Content.Count > 0)
            {
                open.Push(number);
            }
        }

        return parents;
    }

    /// <summary>For each attribution the voices it names, outermost first; none where its source is left out.</summary>
    private Spoken?[] Spoken(int[] parents)
    {
        var spoken = new Spoken?[document.Attributions.Count];
        var order = Enumerable.Range(0, spoken.Length).OrderBy(number => AnchorOf(document.Attributions[number]));
        foreach (var number in order)
        {
            spoken[number] = _resolver.Resolve(document.Attributions[number], isInner: parents[number] >= 0);
        }

        return spoken;
    }

    private IReadOnlyList<Link> ChainOf(int number, Spoken? spoken, int parent, IReadOnlyList<Link>? outer)
    {
        var attribution = document.Attributions[number];
        if (attribution.Manner == Manner.Own)
        {
            return book.Publishing;
        }

        if (spoken is null or { IsSelf: true })
        {
            return outer is not null ? Inside(outer, parent) : _inForce.FindBefore(attribution) ?? book.Publishing;
        }

        return outer is not null && spoken.IsOpen ? Inside(outer, parent)
            : outer is not null ? Joined(Inside(outer, parent), spoken.Links)
            : spoken.Links.Count == 1 && _inForce.FindOf(spoken.Links[0], attribution) is { } going ? going
            : Joined(book.Publishing, spoken.Links);
    }

    private Link[] Inside(IReadOnlyList<Link> outer, int parent)
    {
        var shown = document.Attributions[parent];
        var words = shown.Cue.Concat(shown.Source).Where(range => !range.IsEmpty).Take(1).Select(document.SpanOf);
        return [.. outer.SkipLast(1), outer[^1].Also(new Why("inside a claim of", [.. words]))];
    }

    private static List<Link> Joined(IReadOnlyList<Link> outer, IReadOnlyList<Link> spoken)
    {
        // An agency that heard it already stands in the chain, and a publisher that names itself is there.
        var chain = new List<Link>(outer);
        foreach (var link in spoken)
        {
            if (!chain.Exists(before => before.Voice == link.Voice))
            {
                chain.Add(link);
            }
        }

        return chain;
    }

    private int ParentOf(int number, Stack<int> open)
    {
        var attribution = document.Attributions[number];
        if (attribution.Content.Count == 0)
        {
            return -1;
        }

        while (open.Count > 0 && document.Attributions[open.Peek()].Content[^1].End <= attribution.Content[0].Start)
        {
            open.Pop();
        }

        return open.Take(Deepest).FirstOrDefault(outer => IsToldInside(attribution, document.Attributions[outer]), -1);
    }

    private static bool IsToldInside(Attribution inner, Attribution outer) =>
        outer.Manner != Manner.Own && inner.Manner != Manner.Own && inner.IsInside(outer);

    private IEnumerable<int> OuterFirst() =>
        Enumerable.Range(0, document.Attributions.Count)
            .OrderBy(number => document.Attributions[number].Content is { Count: > 0 } content ? content[0].Start : AnchorOf(document.Attributions[number]))
            .ThenByDescending(number => document.Attributions[number].Content is { Count: > 0 } content ? content[^1].End : 0);

    private static int AnchorOf(Attribution attribution) =>
        attribution.Source.Count > 0 ? attribution.Source[0].Start
        : attribution.Cue.Count > 0 ? attribution.Cue[0].Start
        : attribution.Content.Count > 0 ? attribution.Content[0].Start : 0;
}
