using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>
/// A number as the text gives it, with the vagueness it came with: "hundreds of" is 100 to 999, "more than 35" has no upper end.
/// </summary>
/// <param name="Tokens">The words of the number, those that bound it included ("more than 35"), its currency too.</param>
/// <param name="Min">The least it can be; null where the text sets none ("up to 30").</param>
/// <param name="Max">The most it can be; null where the text sets none ("at least 30").</param>
/// <param name="IsApproximate">Whether the text leaves it vague: a range, a bound, "about".</param>
/// <param name="Currency">ISO 4217, such as "USD"; null where it is no money.</param>
/// <param name="Unit">The token of the noun that is counted: "rounds" in "9,000 rounds of ammunition"; -1 for money and where there is none.</param>
public readonly record struct Quantity(TokenRange Tokens, double? Min, double? Max, bool IsApproximate, string? Currency, int Unit)
{
    public bool IsMoney => Currency is not null;

    /// <summary>What the unit measures; a count where there is no unit.</summary>
    public Measure Measure { get; init; } = Measure.Count;

    /// <summary>The one name of the unit: "tonne" for "tons", "round" for "cartridges", "item" where things are counted.</summary>
    public string UnitName { get; init; } = "item";

    /// <summary>The token of what there is so much of: "ammunition" in "9,000 rounds of ammunition", "rifles" in "340 rifles"; -1 where it is not said.</summary>
    public int Thing { get; init; } = Unit;

    /// <summary>Whether goods may be so many or so much: no time, share, length or speed.</summary>
    public bool IsAmount => !IsMoney && Measure is Measure.Count or Measure.Mass or Measure.Volume or Measure.Package or Measure.Round;

    /// <summary>The words up to what is counted: "9,000 rounds".</summary>
    public TokenRange WithUnit => Unit < Tokens.End ? Tokens : Tokens with { End = Unit + 1 };

    /// <summary>Whether both may be one and the same number.</summary>
    public bool IsCompatibleWith(Quantity other) =>
        (Min ?? double.NegativeInfinity) <= Loosely(other.Max ?? double.PositiveInfinity, other.IsApproximate || IsApproximate)
        && (other.Min ?? double.NegativeInfinity) <= Loosely(Max ?? double.PositiveInfinity, other.IsApproximate || IsApproximate);

    // "About 340" and 338 are one number.
    private static double Loosely(double most, bool isApproximate) => isApproximate ? most * 1.05 : most;
}
