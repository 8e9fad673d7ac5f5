using Hearsay.Engine.Certainties;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Builds the chains of one report: first who speaks in each attribution, in reading order, then what hangs on what.</summary>
internal sealed class ChainBuilder(Document document, VoiceBook book, VoiceNouns nouns, KnownNames known, CueLexicon cues)
{
    // A claim in a claim in a claim: more is a misreading.
    private const int Deepest = 8;

    private readonly VoiceResolver _resolver = new(document, book, nouns, known, cues);

    public int[][] Build()
    {
        var spoken = Spoken();
        var chains = new int[spoken.Length][];
        var open = new Stack<int>();
        var before = -1;
        foreach (var number in OuterFirst())
        {
            var parent = ParentOf(number, open);
            chains[number] = ChainOf(number, spoken[number], parent < 0 ? null : chains[parent], before < 0 ? null : chains[before], before);
            if (document.Attributions[number].Content.Count > 0)
            {
                open.Push(number);
            }

            before = parent < 0 && document.Attributions[number].Manner != Manner.Own ? number : before;
        }

        return chains;
    }

    /// <summary>For each attribution the voices it names, outermost first; none where its source is left out.</summary>
    private int[]?[] Spoken()
    {
        var spoken = new int[]?[document.Attributions.Count];
        var order = Enumerable.Range(0, spoken.Length).OrderBy(number => AnchorOf(document.Attributions[number]));
        foreach (var number in order)
        {
            spoken[number] = _resolver.Resolve(document.Attributions[number]);
        }

        return spoken;
    }

    private int[] ChainOf(int number, int[]? spoken, int[]? outer, int[]? previous, int before)
    {
        var attribution = document.Attributions[number];
        if (attribution.Manner == Manner.Own)
        {
            return [.. book.Publishing];
        }

        if (spoken is null)
        {
            return outer ?? (previous is not null && Continues(attribution, document.Attributions[before]) ? previous : [.. book.Publishing]);
        }

        return Joined(outer ?? [.. book.Publishing], spoken);
    }

    private static int[] Joined(int[] outer, int[] spoken)
    {
        // An agency that heard it already stands in the chain, and a publisher that names itself is there.
        var chain = new List<int>(outer);
        foreach (var voice in spoken)
        {
            if (!chain.Contains(voice))
            {
                chain.Add(voice);
            }
        }

        return [.. chain];
    }

    /// <summary>Whether words without a speaker go on with what the one before them said: the next quotation, the next paragraph of one.</summary>
    private bool Continues(Attribution attribution, Attribution previous)
    {
        if (attribution.Manner == Manner.Indirect || attribution.Content.Count == 0 || previous.Content.Count == 0)
        {
            return false;
        }

        var (here, there) = (document.SentenceAt(attribution.Content[0].Start), document.SentenceAt(AnchorEnd(previous)));
        return here >= 0 && there >= 0 && document.Sentences[here].Paragraph - document.Sentences[there].Paragraph <= 1;
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

        return open.Take(Deepest).FirstOrDefault(outer => IsInside(attribution, document.Attributions[outer]), -1);
    }

    private static bool IsInside(Attribution inner, Attribution outer) =>
        outer.Manner != Manner.Own && inner.Manner != Manner.Own && inner.Source.Count + inner.Cue.Count > 0
        && inner.Content.All(range => IsIn(range, outer)) && inner.Source.All(range => IsIn(range, outer)) && inner.Cue.All(range => IsIn(range, outer));

    private static bool IsIn(TokenRange range, Attribution outer) => outer.Content.Any(content => content.Contains(range));

    private IEnumerable<int> OuterFirst() =>
        Enumerable.Range(0, document.Attributions.Count)
            .OrderBy(number => document.Attributions[number].Content is { Count: > 0 } content ? content[0].Start : AnchorOf(document.Attributions[number]))
            .ThenByDescending(number => document.Attributions[number].Content is { Count: > 0 } content ? content[^1].End : 0);

    private static int AnchorOf(Attribution attribution) =>
        attribution.Source.Count > 0 ? attribution.Source[0].Start
        : attribution.Cue.Count > 0 ? attribution.Cue[0].Start
        : attribution.Content.Count > 0 ? attribution.Content[0].Start : 0;

    private static int AnchorEnd(Attribution attribution) =>
        Math.Max(attribution.Content[^1].End, attribution.Cue.Count > 0 ? attribution.Cue[^1].End : 0) - 1;
}
