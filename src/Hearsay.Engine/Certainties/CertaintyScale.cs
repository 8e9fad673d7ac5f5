using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// Puts a judgement on the scale of -3 (certainly did not happen) to 3 (certainly did) that Lee et al. (2015) and the Universal Decompositional Semantics
/// data use. Each value has a stretch of the scale to itself, so that value and score never contradict each other; where in it a claim stands is a line
/// over the factuality of its words, fitted to what readers said of the predicates judged so.
/// </summary>
internal sealed class CertaintyScale
{
    /// <summary>The section of certainty.bin: offset and slope of each kind of judgement.</summary>
    public const string Section = "scale";

    public const int Kinds = 7;

    private const int Unknown = 6;

    private readonly ModelColumn<float> _lines;

    /// <exception cref="ModelException">The section is missing or has another length.</exception>
    public CertaintyScale(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _lines = file.RequireColumn<float>(Section);
        if (_lines.Length != 2 * Kinds)
        {
            throw new ModelException($"{file.Name}: the section '{Section}' has {_lines.Length} numbers, not {2 * Kinds}.");
        }
    }

    /// <summary>The number of a kind of judgement: certain, probable, possible, each positive or negative, and unknown.</summary>
    public static int KindOf(CertaintyValue value, Polarity polarity) =>
        value == CertaintyValue.Unknown || polarity == Polarity.Unknown ? Unknown : (2 * (int)value) + (polarity == Polarity.Negative ? 1 : 0);

    /// <summary>The stretch of the scale that a kind has to itself: half a step to each side of 3, 2, 1, 0.</summary>
    public static (double Least, double Most) StretchOf(int kind)
    {
        var (least, most) = (kind / 2) switch
        {
            0 => (2.5, 3.0),
            1 => (1.5, 2.5),
            2 => (0.5, 1.5),
            _ => (-0.5, 0.5),
        };
        return kind % 2 == 0 ? (least, most) : (-most, -least);
    }

    /// <summary>The middle of the stretch, for where nothing more is known.</summary>
    public static double MiddleOf(int kind) => kind == Unknown ? 0 : (kind % 2 == 0 ? 1 : -1) * (3 - (kind / 2));

    /// <param name="kind">Of the judgement.</param>
    /// <param name="factuality">Of the words alone.</param>
    public double Of(int kind, double factuality)
    {
        var (least, most) = StretchOf(kind);
        var lines = _lines.Span;
        return Math.Clamp(lines[2 * kind] + (lines[(2 * kind) + 1] * factuality), least, most);
    }
}
