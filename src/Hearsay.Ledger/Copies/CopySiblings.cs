using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>Leaves out the pairs of reports that share text only because both have it from a third, or the one from the other by way of it.</summary>
public static class CopySiblings
{
    // What a report must share more of with its sibling than with what both copy, before it has something from the sibling itself.
    private const double More = 0.15;

    public static IReadOnlyList<Copy> WithoutSiblings(IEnumerable<Copy> copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        var all = copies.ToList();
        var originalsOf = all.GroupBy(copy => copy.By).ToDictionary(group => group.Key, group => group.ToList());
        return [.. all.Where(copy => !originalsOf[copy.By].Any(other => other.Of != copy.Of && Explains(other, copy, originalsOf)))];
    }

    // Of two originals of one copy, one of which copies the other, the copy has its text from the first, unless it shares clearly more with the second
    // or all of it word for word, or credits that one alone.
    private static bool Explains(Copy other, Copy copy, Dictionary<ReportRef, List<Copy>> originalsOf)
    {
        bool Copies(ReportRef by, ReportRef of) => originalsOf.TryGetValue(by, out var list) && list.Any(one => one.Of == of);
        return (Copies(copy.Of, other.Of) && !IsFromSecond(copy, other)) || (Copies(other.Of, copy.Of) && IsFromSecond(other, copy));
    }

    private static bool IsFromSecond(Copy second, Copy first) =>
        second.IsCredited != first.IsCredited ? second.IsCredited
            : (second.Kind == CopyKind.Verbatim && first.Kind == CopyKind.Rewritten) || second.Overlap > first.Overlap + More;
}
