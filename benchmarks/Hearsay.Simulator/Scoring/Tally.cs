namespace Hearsay.Simulator.Scoring;

/// <summary>Found and true, found and not true, true and not found.</summary>
public readonly record struct Tally(int Right, int Wrong, int Missed)
{
    public double Precision => Share(Right, Right + Wrong);

    public double Recall => Share(Right, Right + Missed);

    /// <summary>NaN where there was nothing to find and nothing was found.</summary>
    public double F1 => Share(2 * Right, (2 * Right) + Wrong + Missed);

    public static Tally operator +(Tally one, Tally other) => new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);

    public static Tally Of<T>(IReadOnlySet<T> truth, IReadOnlySet<T> found)
    {
        var right = truth.Count(found.Contains);
        return new(right, found.Count - right, truth.Count - right);
    }

    internal static double Share(int part, int whole) => whole == 0 ? double.NaN : part / (double)whole;
}

/// <summary>So many of so many.</summary>
public readonly record struct Rate(int Right, int All)
{
    public double Share => Tally.Share(Right, All);

    public Rate Add(bool isRight) => new(Right + (isRight ? 1 : 0), All + 1);
}
