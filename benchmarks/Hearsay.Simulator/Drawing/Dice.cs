namespace Hearsay.Simulator.Drawing;

/// <summary>Chance that falls alike on any machine and runtime, for a seed (SplitMix64; Steele, Lea and Flood 2014).</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for one thing among many, the same whatever was thrown before.</summary>
    public static Dice For(ulong seed, ulong number) => new(Mix(Mix(seed + 0x9E3779B97F4A7C15) ^ (number * 0xD1342543DE82EF95)));

    public ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>From 0 to below the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    public T Pick<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>One of several ways, by their weights.</summary>
    public T Weigh<T>(params ReadOnlySpan<(T What, int Weight)> ways)
    {
        var total = 0;
        foreach (var (_, weight) in ways)
        {
            total += weight;
        }

        var at = Below(total);
        foreach (var (what, weight) in ways)
        {
            if ((at -= weight) < 0)
            {
                return what;
            }
        }

        return ways[^1].What;
    }

    public void Shuffle<T>(IList<T> list)
    {
        for (var at = list.Count - 1; at > 0; at--)
        {
            var other = Below(at + 1);
            (list[at], list[other]) = (list[other], list[at]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
