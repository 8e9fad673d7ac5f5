using System.Globalization;

namespace Hearsay.Ledger.Wording;

/// <summary>A number that may have come with a range, as a person would write it: "100–999", "at least 35 tonnes", "about 340", "up to USD 2,000".</summary>
public static class RangeWords
{
    private const double MostWithoutExponent = 1e15;

    /// <param name="before">What stands before a number, such as "USD ".</param>
    /// <param name="after">What stands behind one, such as " tonnes".</param>
    /// <returns>Empty where both ends are open.</returns>
    public static string Of(double? min, double? max, bool isApproximate, string before = "", string after = "") => (Finite(min), Finite(max)) switch
    {
        ({ } least, { } most) when least == most => $"{(isApproximate ? "about " : "")}{before}{Number(least)}{after}",
        ({ } least, { } most) => $"{before}{Number(least)}–{Number(most)}{after}",
        ({ } least, null) => $"at least {before}{Number(least)}{after}",
        (null, { } most) => $"up to {before}{Number(most)}{after}",
        _ => "",
    };

    private static string Number(double number) =>
        number.ToString(Math.Abs(number) < MostWithoutExponent ? "#,0.######" : "0.###E+0", CultureInfo.InvariantCulture);

    private static double? Finite(double? number) => number is { } value && double.IsFinite(value) ? value : null;
}
