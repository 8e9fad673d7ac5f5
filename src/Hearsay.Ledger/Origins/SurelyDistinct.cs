namespace Hearsay.Ledger.Origins;

/// <summary>
/// Finds many origins of which any two are surely two. Among a few the most there are; among many by taking those first whom the fewest
/// may be, which can miss one but never counts one too many.
/// </summary>
internal sealed class SurelyDistinct(IReadOnlyList<Candidate> candidates, Distinctness distinctness)
{
    private const int FewEnough = 24;

    /// <summary>Beyond this the lower end is only "at least", which no reader will miss.</summary>
    private const int MostChosen = 1000;

    public IReadOnlyList<Candidate> Find() => candidates.Count <= FewEnough ? Best() : Greedy();

    /// <summary>Every set is tried, the promising half first; sets are bits, so nothing is allocated and depth is bounded by <see cref="FewEnough"/>.</summary>
    private List<Candidate> Best()
    {
        var apart = new int[candidates.Count];
        for (var i = 0; i < apart.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (distinctness.AreTwo(candidates[i], candidates[j]))
                {
                    apart[i] |= 1 << j;
                    apart[j] |= 1 << i;
                }
            }
        }

        var best = 0;
        Extend(0, (1 << apart.Length) - 1, apart, ref best);
        return [.. candidates.Where((_, i) => (best & (1 << i)) != 0)];
    }

    private static void Extend(int chosen, int open, int[] apart, ref int best)
    {
        while (open != 0)
        {
            if (int.PopCount(chosen) + int.PopCount(open) <= int.PopCount(best))
            {
                return;
            }

            var next = int.TrailingZeroCount(open);
            open &= open - 1;
            Extend(chosen | (1 << next), open & apart[next], apart, ref best);
        }

        best = int.PopCount(chosen) > int.PopCount(best) ? chosen : best;
    }

    private List<Candidate> Greedy()
    {
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.OrderBy(candidate => candidate.IsEyewitness ? 0 : candidate.Kind is StepKind.Party ? 1 : 2))
        {
            if (chosen.Count < MostChosen && chosen.TrueForAll(other => distinctness.AreTwo(candidate, other)))
            {
                chosen.Add(candidate);
            }
        }

        return chosen;
    }
}
