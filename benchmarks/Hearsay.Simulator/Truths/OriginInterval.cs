using System.Numerics;
using Hearsay.Simulator.Affairs;

namespace Hearsay.Simulator.Truths;

/// <summary>How many origins there are at least, the most of which no two can be the same, and at most.</summary>
public static class OriginInterval
{
    public static (int Min, int Max) Of(IReadOnlyList<Voice> voices)
    {
        var best = voices.Count == 0 ? 0 : 1;
        for (var set = 1u; set < 1u << voices.Count; set++)
        {
            if (BitOperations.PopCount(set) > best && AreDistinct(voices, set))
            {
                best = BitOperations.PopCount(set);
            }
        }

        return (best, voices.Count);
    }

    private static bool AreDistinct(IReadOnlyList<Voice> voices, uint set)
    {
        for (var one = 0; one < voices.Count; one++)
        {
            for (var other = one + 1; other < voices.Count; other++)
            {
                if ((set >> one & 1) == 1 && (set >> other & 1) == 1 && voices[one].MayBe(voices[other]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
