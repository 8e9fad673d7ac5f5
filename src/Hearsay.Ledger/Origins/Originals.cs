using Hearsay.Ledger.Copies;

namespace Hearsay.Ledger.Origins;

/// <summary>Which report's text a report has in the end: a copy of a copy goes back to the first.</summary>
internal sealed class Originals
{
    private readonly Dictionary<string, Copy> _copies = [];
    private readonly HashSet<string> _reports;

    private Originals(IEnumerable<string> reports) => _reports = [.. reports];

    public static Originals Of(IReadOnlyList<Copy> copies, IEnumerable<string> reports)
    {
        var originals = new Originals(reports);
        foreach (var copy in copies.OrderBy(copy => copy.Kind).ThenByDescending(copy => copy.Overlap).ThenBy(copy => copy.Of.Source, StringComparer.Ordinal))
        {
            originals._copies.TryAdd(Tellings.KeyOf(copy.By), copy);
        }

        return originals;
    }

    /// <summary>The original among the reports that tell the matter, and whether all on the way to it is word for word.</summary>
    public (string Report, bool IsReprint) Find(string report)
    {
        var (found, isReprint, soFar) = (report, false, true);
        var seen = new HashSet<string> { report };
        for (var at = report; _copies.TryGetValue(at, out var copy);)
        {
            at = Tellings.KeyOf(copy.Of);
            soFar &= copy.Kind != CopyKind.Rewritten;
            if (!seen.Add(at))
            {
                // Each is said to copy the other: one of them has to be the first.
                found = seen.Where(_reports.Contains).Min(StringComparer.Ordinal)!;
                return (found, found != report && soFar);
            }

            if (_reports.Contains(at))
            {
                (found, isReprint) = (at, soFar);
            }
        }

        return (found, isReprint);
    }
}
