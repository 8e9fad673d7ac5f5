namespace Hearsay.Training.Neural;

/// <summary>Puts sentences of like length together, in an order that changes with each pass.</summary>
internal static class Batches
{
    private const int Pool = 2048;

    /// <summary>Batches of the numbers of sentences, each of about so many tokens.</summary>
    public static List<int[]> Draw(IReadOnlyList<int> lengths, int tokens, Random random)
    {
        var order = Enumerable.Range(0, lengths.Count).ToArray();
        random.Shuffle(order);
        var batches = new List<int[]>();
        foreach (var pool in order.Chunk(Pool))
        {
            var batch = new List<int>();
            var size = 0;
            foreach (var number in pool.OrderBy(number => lengths[number]).ThenBy(number => number))
            {
                if (size + lengths[number] > tokens && batch.Count > 0)
                {
                    batches.Add([.. batch]);
                    batch.Clear();
                    size = 0;
                }

                batch.Add(number);
                size += lengths[number];
            }

            batches.Add([.. batch]);
        }

        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
