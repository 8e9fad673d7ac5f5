using Hearsay.Engine.Readings;
using Hearsay.Ledger.Export;

namespace Hearsay.Ledger.Wording;

/// <summary>How many or how much of some goods, in words: "up to 4,200 rounds"; things that are only counted have no unit.</summary>
public static class QuantityWords
{
    private const string Counted = "item";

    public static string Of(GoodQuantity quantity)
    {
        var unit = SafeText.Line(quantity.Unit);
        var after = unit.Length == 0 || unit == Counted ? "" : " " + (quantity.Min == 1 && quantity.Max == 1 ? unit : Plural(unit));
        return RangeWords.Of(quantity.Min, quantity.Max, quantity.IsApproximate, after: after);
    }

    private static string Plural(string unit) => unit[^1] switch
    {
        's' or 'x' or 'z' => unit + "es",
        'h' when unit.EndsWith("ch", StringComparison.Ordinal) || unit.EndsWith("sh", StringComparison.Ordinal) => unit + "es",
        'y' when unit.Length > 1 && !"aeiou".Contains(unit[^2]) => unit[..^1] + "ies",
        _ => unit + "s",
    };
}
