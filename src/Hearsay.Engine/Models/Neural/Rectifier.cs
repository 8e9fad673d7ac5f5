using System.Numerics;

namespace Hearsay.Engine.Models.Neural;

/// <summary>max(x, x / 10): a rectifier that lets a little of what is negative through.</summary>
public static class Rectifier
{
    public const float Slope = 0.1f;

    public static void Apply(Span<float> values)
    {
        var at = 0;
        for (; at + Vector<float>.Count <= values.Length; at += Vector<float>.Count)
        {
            var x = new Vector<float>(values[at..]);
            Vector.Max(x, x * Slope).CopyTo(values[at..]);
        }

        for (; at < values.Length; at++)
        {
            values[at] = MathF.Max(values[at], values[at] * Slope);
        }
    }
}
