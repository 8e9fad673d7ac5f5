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
/// <param name="Unit">The token of the noun that is counted; -1 for money and where there is none.</param>
public readonly record struct Quantity(TokenRange Tokens, double? Min, double? Max, bool IsApproximate, string? Currency, int Unit)
{
    public bool IsMoney => Currency is not null;

    /// <summary>Whether both may be one and the same number.</summary>
    public bool IsCompatibleWith(Quantity other) =>
        (Min ?? double.NegativeInfinity) <= Loosely(other.Max ?? double.PositiveInfinity, other.IsApproximate || IsApproximate)
        && (other.Min ?? double.NegativeInfinity) <= Loosely(Max ?? double.PositiveInfinity, other.IsApproximate || IsApproximate);

    // "About 340" and 338 are one number.
    private static double Loosely(double most, bool isApproximate) => isApproximate ? most * 1.05 : most;
}
