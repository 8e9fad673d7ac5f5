using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>Says whether one of two reports copies the other, and how.</summary>
/// <remarks>
/// The thresholds were found on the development stories, on reports that reuse each other's text by measure, and on simulated ones; independent reports of one event
/// share up to a tenth of their words in passages, and quotations from one statement.
/// </remarks>
public static class CopyJudge
{
    /// <summary>So much of the shorter text in the other is a copy, whatever it is.</summary>
    private const double Contained = 0.5;

    /// <summary>So much of the shorter text in unquoted passages is too, but for an outlet's own: it may print its background again.</summary>
    private const double Passages = 0.14;
    private const int FewestWords = 5;

    /// <summary>A paragraph; a few stock phrases have less. What stands around it must be about the same as well.</summary>
    private const int FewestInPassages = 40;
    private const double FewestAround = 0.25;

    private const double FewestShared = 0.3;

    /// <summary>This and the weights tell rewrites from independent reports of the same affair best on 16,000 simulated reports.</summary>
    private const double Retold = 3.3;

    /// <summary>What of the original may be missing before the copy is a trimmed one: less than a paragraph of a short despatch.</summary>
    private const double Missing = 0.07;

    /// <summary>A line that a paper puts below everything it prints has no more words.</summary>
    private const int Line = 20;
    private const double MostInLine = 0.2;

    /// <summary>Null where neither copies the other. The order of the two makes no difference.</summary>
    public static Copy? Compare(ReportText left, ReportText right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Length < FewestWords || right.Length < FewestWords)
        {
            return null;
        }

        // Most candidates end here, before it costs anything.
        if (!Subject.IsShared(left, right))
        {
            return null;
        }

        if (IsAfter(left.Report, right.Report))
        {
            (left, right) = (right, left);
        }

        var reuse = Reuse.Of(left, right);
        return CopyDirection.IsLeftCopied(left, right, reuse) ? Judge(left, right, reuse) : Judge(right, left, reuse.Turned);
    }

    // Which passage is found of several that overlap depends on which text is gone through, so the order given must not decide that.
    private static bool IsAfter(ReportRef left, ReportRef right)
    {
        var order = left.Number.CompareTo(right.Number);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return (order != 0 ? order : string.CompareOrdinal(left.Source, right.Source)) > 0;
    }

    private static Copy? Judge(ReportText original, ReportText copy, Reuse reuse)
    {
        var isNamed = Credits.Name(copy, original) || Credits.IsMentioned(copy, original.Report);
        var isCredited = isNamed || Credits.ShareAgency(copy, original);
        Copy As(CopyKind kind, double overlap) => new(original.Report, copy.Report, kind, Math.Round(overlap, 4), isCredited);

        var isContained = Math.Max(reuse.InLeft, reuse.InRight) >= Contained;
        if (isContained && IsWhole(original, reuse))
        {
            return As(CopyKind.Verbatim, reuse.InRight);
        }

        // Without a shared quotation so much must be told again that the words alone rule most reports out, at a tenth of the cost.
        var isOneOutlet = Credits.AreOfOneOutlet(original.Report, copy.Report);
        if (!isContained && (isOneOutlet || (reuse.Quoted == 0 && SharedContent(copy, original) < FewestShared)))
        {
            return null;
        }

        var retelling = Retelling.Of(copy, original);
        return isContained || HasPassages(original, copy, reuse, retelling) ? As(IsMostlyRetold(reuse, retelling, isContained) ? CopyKind.Rewritten : CopyKind.Trimmed, reuse.InRight)
            : IsRetold(reuse, retelling, isNamed) || (!original.IsStatement && IsHeardFrom(reuse, retelling, isNamed)) ? As(CopyKind.Rewritten, Math.Max(reuse.InRight, retelling.Told))
            : null;
    }

    private static bool IsWhole(ReportText original, Reuse reuse) => reuse.MissingFromRight <= Missing
        || (reuse.MissingFromRight <= MostInLine && reuse.MissingFromRight * original.Length <= Line);

    private static bool HasPassages(ReportText original, ReportText copy, Reuse reuse, Retelling retelling) =>
        reuse.Passages >= Math.Max(FewestInPassages, Passages * Math.Min(original.Length, copy.Length)) && Math.Max(retelling.Share, retelling.ShareBack) >= FewestAround;

    // Most of what the copy has from the original is in other words. Where little was taken over, some words around it are the same by chance.
    private static bool IsMostlyRetold(Reuse reuse, Retelling retelling, bool isContained) => retelling.Told > (isContained ? 1.2 : 1.5) * reuse.InRight;

    // Whoever heard the same tells some of it, and much else in between; who rewrites tells nearly all, one thing after the other, and adds his own below. The
    // more steps, the surer, but a long report has many in any case.
    private static bool IsRetold(Reuse reuse, Retelling retelling, bool isNamed) => retelling.Steps >= 2
        && retelling.Share + retelling.ShareBack + retelling.Dense + retelling.DenseBack
            + (0.25 * Math.Min(retelling.Steps, 8)) + (isNamed ? 0.4 : 0) + (reuse.IsExclusive ? 0.2 : 0) >= Retold;

    // Without a credit a quotation from somebody unnamed says that the one report has it from the other; one that several can have heard says little by
    // itself, but much where the copy also tells what only the original was told. Who quotes a statement copies nothing.
    private static bool IsHeardFrom(Reuse reuse, Retelling retelling, bool isNamed) =>
        (reuse.IsExclusive && retelling is { Steps: >= 3, ExclusiveSteps: >= 1 } && retelling.Share + retelling.ShareBack + (0.05 * retelling.Steps) >= 0.45)
        || (reuse.Quoted > 0 && retelling.Steps >= 4 && ((isNamed && retelling.Share >= 0.22) || (retelling.ExclusiveSteps > 0 && retelling.Share >= 0.16)));

    private static double SharedContent(ReportText copy, ReportText original)
    {
        HashSet<uint> known = [];
        foreach (var stem in original.Stems.Span)
        {
            known.Add(stem);
        }

        var (shared, all) = (0, 0);
        foreach (var stem in copy.Stems.Span)
        {
            all += stem != 0 ? 1 : 0;
            shared += stem != 0 && known.Contains(stem) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)shared / all;
    }
}
