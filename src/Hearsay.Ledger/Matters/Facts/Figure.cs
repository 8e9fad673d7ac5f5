namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What a figure counts.</summary>
internal enum FigureKind : byte
{
    Quantity, Money, Toll,
}

/// <summary>A number as told: "about 340 rifles", "$1.5 million", "eleven dead". An end that is open is infinite or zero.</summary>
/// <param name="Units">Stems of the words that say of what, the head last; of money the currency.</param>
/// <param name="IsNegated">"not 300".</param>
internal sealed record Figure(FigureKind Kind, double Min, double Max, bool IsApproximate, IReadOnlyList<string> Units, string Phrase, int Offset, bool IsNegated)
{
    /// <summary>Whether it is told as what an earlier figure has become: "the toll has risen to eleven".</summary>
    public bool IsUpdate { get; init; }

    public bool IsExact => Min == Max && !IsApproximate;

    /// <summary>Whether both can be right: "more than 100" and 112, "about 340" and 338.</summary>
    public bool Agrees(double min, double max, bool approximate)
    {
        var slack = IsApproximate || approximate ? 0.03 : 0.0005;
        return Min <= End(min, max) * (1 + slack) && min * (1 - slack) <= End(Min, Max);
    }

    // "More than 100" may be 112 and is not 30,000.
    private static double End(double min, double max) => double.IsInfinity(max) ? 2 * min : max;

    /// <summary>Whether they may be two answers to one question, as 96 and 112 are and 38 and 30,000 are not.</summary>
    public bool Rivals(double min, double max) =>
        Min == Max && min == max && Min > 0 && min > 0 && Math.Max(Min, min) / Math.Min(Min, min) <= 2.5;
}
