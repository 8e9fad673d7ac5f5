using Hearsay.Engine.Sequences;

namespace Hearsay.Engine.Attributions;

/// <summary>What the first look made of a document: the best labels, how likely each was, and the runs of one role they form.</summary>
internal sealed class Look
{
    private const int Width = SequenceModel.LabelWidth;

    /// <param name="probabilities">[token, label].</param>
    public Look(byte[] labels, float[] probabilities)
    {
        Labels = labels;
        Probabilities = probabilities;
        RunOf = new int[labels.Length];
        List<Run> runs = [];
        for (var at = 0; at < labels.Length; at++)
        {
            var role = SpanLabel.RoleOf(labels[at]);
            if (role == 0)
            {
                RunOf[at] = -1;
                continue;
            }

            var goesOn = at > 0 && RunOf[at - 1] >= 0 && runs[^1].Role == role && !SpanLabel.IsStart(labels[at]);
            if (goesOn)
            {
                runs[^1] = runs[^1] with { End = at + 1 };
            }
            else
            {
                runs.Add(new Run(role, at, at + 1));
            }

            RunOf[at] = runs.Count - 1;
        }

        Runs = runs;
    }

    public byte[] Labels { get; }

    public float[] Probabilities { get; }

    public IReadOnlyList<Run> Runs { get; }

    /// <summary>The number of the run a token stands in, or -1.</summary>
    public int[] RunOf { get; }

    public float CueProbability(int token) =>
        Probabilities[(token * Width) + SpanLabel.CueStart] + Probabilities[(token * Width) + SpanLabel.Cue];

    /// <summary>How likely a token is of a role (1 source, 2 cue, 3 content), in six steps.</summary>
    public ulong Likely(int token, int role)
    {
        var place = (token * Width) + (2 * role) - 1;
        return (Probabilities[place] + Probabilities[place + 1]) switch
        {
            < 0.03f => 0,
            < 0.15f => 1,
            < 0.4f => 2,
            < 0.7f => 3,
            < 0.93f => 4,
            _ => 5,
        };
    }
}

/// <summary>Tokens [Start, End) of one role, as one span.</summary>
internal readonly record struct Run(int Role, int Start, int End);
