namespace Hearsay.Training.Linear;

/// <summary>Rounds weights to signed bytes.</summary>
public static class Quantisation
{
    // One weight in a thousand is cut off at the largest byte: those few are so large that their class is decided anyway,
    // and the rest keeps a finer unit.
    private const double Kept = 0.999;

    /// <summary>The size of one step.</summary>
    public static float UnitOf(ReadOnlySpan<float> weights)
    {
        List<float> sizes = [];
        foreach (var weight in weights)
        {
            if (weight != 0)
            {
                sizes.Add(Math.Abs(weight));
            }
        }

        sizes.Sort();
        return sizes.Count == 0 ? 1 : sizes[(int)((sizes.Count - 1) * Kept)] / sbyte.MaxValue;
    }

    public static void Round(ReadOnlySpan<float> weights, float unit, Span<sbyte> rounded)
    {
        for (var at = 0; at < weights.Length; at++)
        {
            rounded[at] = (sbyte)Math.Clamp(MathF.Round(weights[at] / unit), -sbyte.MaxValue, sbyte.MaxValue);
        }
    }
}
