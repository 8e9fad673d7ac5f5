using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>Says whether one of two reports copies the other, and how.</summary>
/// <remarks>
/// The thresholds were found on the development stories and on reports that reuse each other's text by measure; independent reports of one event
/// share up to a tenth of their words in passages, and quotations from one statement.
/// </remarks>
public static class CopyJudge
{
    /// <summary>So much of the shorter text in the other is a copy, whatever it is.</summary>
    private const double Contained = 0.4;

    /// <summary>So much of the shorter text in unquoted passages is too, but for an outlet's own: it may print its background again.</summary>
    private const double Passages = 0.14;
    private const int FewestWords = 5;
    private const int FewestInPassages = 24;

    private const double MostlyTold = 0.4;
    private const double FewestShared = 0.3;

    /// <summary>What of the original may be missing before the copy is a trimmed one: less than a paragraph of a short despatch.</summary>
    private const double Missing = 0.07;

    /// <summary>Null where neither copies the other. The order of the two makes no difference.</summary>
    public static Copy? Compare(ReportText left, ReportText right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Length < FewestWords || right.Length < FewestWords)
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

        var isOneOutlet = Credits.AreOfOneOutlet(original.Report, copy.Report);
        var isReused = IsReused(original, copy, reuse, isOneOutlet);
        if (isReused && reuse.MissingFromRight <= Missing)
        {
            return As(CopyKind.Verbatim, reuse.InRight);
        }

        // Who quotes a statement copies nothing. Without a shared quotation so much must be told again that the words alone rule most reports out, at a tenth of
        // the cost.
        if (!isReused && (isOneOutlet || original.IsStatement || (reuse.Quoted == 0 && SharedContent(copy, original) < FewestShared)))
        {
            return null;
        }

        var retelling = Retelling.Of(copy, original);
        return isReused ? As(IsMostlyRetold(reuse, retelling) ? CopyKind.Rewritten : CopyKind.Trimmed, reuse.InRight)
            : IsRetold(reuse, retelling, isNamed) ? As(CopyKind.Rewritten, Math.Max(reuse.InRight, retelling.Told))
            : null;
    }

    private static bool IsReused(ReportText original, ReportText copy, Reuse reuse, bool isOneOutlet)
    {
        var shorter = Math.Min(original.Length, copy.Length);
        return Math.Max(reuse.InLeft, reuse.InRight) >= Contained
            || (!isOneOutlet && reuse.Passages >= Math.Max(FewestInPassages, Passages * shorter));
    }

    // Most of what the copy has from the original is in other words.
    private static bool IsMostlyRetold(Reuse reuse, Retelling retelling) => retelling.Told > 2 * reuse.InRight;

    // A report that names its source tells the reader where it has things from, so that only one that is hardly anything else is a copy. Without a credit a
    // quotation from somebody unnamed says that the one report has it from the other; a quotation that several can have heard says little by itself, but
    // much where the copy also tells what only the original was told. Facts in the same order may come from one statement, so they must be nearly everything.
    private static bool IsRetold(Reuse reuse, Retelling retelling, bool isNamed) =>
        retelling is { Steps: >= 6, Share: >= MostlyTold, ShareBack: >= 0.3 }
        || (isNamed ? retelling is { Steps: >= 4, Share: >= 0.22 }
            : reuse.IsExclusive ? retelling.Steps >= 3
            : retelling.ExclusiveSteps == 0 ? reuse.Quoted > 0 && retelling is { Steps: >= 6, Share: >= 0.3 }
            : reuse.Quoted > 0 ? retelling is { Steps: >= 4, Share: >= 0.16 }
            : retelling is { Steps: >= 4, ExclusiveSteps: >= 2, Share: >= 0.25 });

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
