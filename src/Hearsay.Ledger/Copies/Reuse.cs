namespace Hearsay.Ledger.Copies;

/// <summary>What two texts share word for word.</summary>
/// <param name="InLeft">The share, 0 to 1, of the left's words that stand in the right.</param>
/// <param name="InRight">The same of the right's.</param>
/// <param name="Passages">The left's words in shared passages of at least <see cref="Passage"/> words, without what is quoted.</param>
/// <param name="Quoted">The left's words in shared quotations of at least <see cref="Quotation"/> words.</param>
/// <param name="IsExclusive">Whether both have one of those from a speaker who stays unnamed.</param>
internal readonly record struct Reuse(double InLeft, double InRight, int Passages, int Quoted, bool IsExclusive)
{
    public const int Passage = 8;
    public const int Quotation = 7;

    /// <summary>The share of the left's and the right's words that are missing from the other in stretches of at least a passage.</summary>
    public double MissingFromRight { get; private init; }

    public double MissingFromLeft { get; private init; }

    /// <summary>The same, seen from the other side.</summary>
    public Reuse Turned => this with { InLeft = InRight, InRight = InLeft, MissingFromLeft = MissingFromRight, MissingFromRight = MissingFromLeft };

    public static Reuse Of(ReportText left, ReportText right)
    {
        var runs = SharedRuns.Find(left.Words.Span, right.Words.Span);
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        var (passages, quoted, isExclusive) = (0, 0, false);
        foreach (var run in runs)
        {
            inLeft.AsSpan(run.Left, run.Length).Fill(true);
            inRight.AsSpan(run.Right, run.Length).Fill(true);
            var traits = left.Traits.Span.Slice(run.Left, run.Length);
            var others = right.Traits.Span.Slice(run.Right, run.Length);
            var words = CountQuoted(traits, others);
            passages += run.Length >= Passage ? run.Length - words : 0;
            if (words >= Quotation)
            {
                quoted += words;
                isExclusive |= Holds(traits, WordTraits.Exclusive) && Holds(others, WordTraits.Exclusive);
            }
        }

        return new Reuse(ShareOf(inLeft), ShareOf(inRight), passages, quoted, isExclusive)
        {
            MissingFromRight = MissingOf(inLeft),
            MissingFromLeft = MissingOf(inRight),
        };
    }

    private static int CountQuoted(ReadOnlySpan<WordTraits> left, ReadOnlySpan<WordTraits> right)
    {
        var count = 0;
        for (var word = 0; word < left.Length; word++)
        {
            count += (left[word] & right[word] & WordTraits.Quoted) != 0 ? 1 : 0;
        }

        return count;
    }

    private static bool Holds(ReadOnlySpan<WordTraits> words, WordTraits trait)
    {
        foreach (var word in words)
        {
            if ((word & trait) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static double ShareOf(bool[] covered) => covered.Length == 0 ? 0 : (double)covered.AsSpan().Count(true) / covered.Length;

    private static double MissingOf(bool[] covered)
    {
        var missing = 0;
        for (var start = 0; start < covered.Length;)
        {
            var length = covered.AsSpan(start).IndexOf(!covered[start]);
            length = length < 0 ? covered.Length - start : length;
            missing += !covered[start] && length >= Passage ? length : 0;
            start += length;
        }

        return covered.Length == 0 ? 0 : (double)missing / covered.Length;
    }
}
