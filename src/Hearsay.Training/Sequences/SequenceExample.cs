namespace Hearsay.Training.Sequences;

/// <summary>One sequence to learn from: the features of each token, by number, and its gold labels.</summary>
/// <param name="Starts">Where each token's features start, and where the last one's end.</param>
public sealed record SequenceExample(int[] Features, int[] Starts, byte[] Gold)
{
    public int Count => Gold.Length;

    public ReadOnlySpan<int> Of(int token) => Features.AsSpan(Starts[token], Starts[token + 1] - Starts[token]);
}
