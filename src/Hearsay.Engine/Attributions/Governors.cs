using Hearsay.Engine.Sequences;

namespace Hearsay.Engine.Attributions;

/// <summary>For each token the nearest likely cue above it in the tree, and the way there.</summary>
internal sealed class Governors
{
    public Governors(Columns columns)
    {
        var (count, tree) = (columns.Count, columns.Tree);
        Above = new int[count];
        Enter = new int[count];
        Steps = new int[count];
        Path = new ulong[count];
        Before = new int[count];
        After = new int[count];
        var order = tree.LeavesFirst;
        for (var place = count - 1; place >= 0; place--)
        {
            var at = order[place];
            var head = tree.Heads[at];
            if (head < 0)
            {
                (Above[at], Enter[at]) = (-1, -1);
                continue;
            }

            var relation = columns.Document.RelationIds[at];
            if (columns.Levels[head] >= CueLexicon.Likely)
            {
                (Above[at], Enter[at], Steps[at], Path[at]) = (head, at, 1, relation);
            }
            else
            {
                (Above[at], Enter[at], Steps[at]) = (Above[head], Enter[head], Steps[head] + 1);
                Path[at] = FeatureList.Join(Path[head], relation);
            }
        }

        Neighbours(columns);
    }

    /// <summary>The nearest likely cue above, or -1.</summary>
    public int[] Above { get; }

    /// <summary>The cue's child on the way down to the token, or -1.</summary>
    public int[] Enter { get; }

    public int[] Steps { get; }

    /// <summary>The relations on the way, as one value.</summary>
    public ulong[] Path { get; }

    /// <summary>The nearest likely cue to the left and to the right in the same sentence, or -1.</summary>
    public int[] Before { get; }

    public int[] After { get; }

    private void Neighbours(Columns columns)
    {
        foreach (var sentence in columns.Document.Sentences)
        {
            var near = -1;
            for (var at = sentence.Tokens.Start; at < sentence.Tokens.End; at++)
            {
                Before[at] = near;
                near = columns.Levels[at] >= CueLexicon.Likely ? at : near;
            }

            near = -1;
            for (var at = sentence.Tokens.End - 1; at >= sentence.Tokens.Start; at--)
            {
                After[at] = near;
                near = columns.Levels[at] >= CueLexicon.Likely ? at : near;
            }
        }
    }
}
