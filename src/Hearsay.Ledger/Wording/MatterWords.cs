using Hearsay.Ledger.Export;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Wording;

/// <summary>A matter's figures in words: how many tell it, how many origins that makes, how it is graded.</summary>
public static class MatterWords
{
    private const int MostOutlets = 6;

    /// <summary>"14 reports, 1 to 2 origins, credibility 4".</summary>
    public static string Figures(Matter matter)
    {
        var judged = matter.Judged is { } grade ? SafeText.Line($", judged {grade.Grade} by {grade.By}") : "";
        return $"{Number(matter.ToldBy.Count, "report")}, {Origins(matter.Origins)}, credibility {matter.Credibility.Grade}{judged}";
    }

    /// <summary>"1 origin", "1 to 2 origins", "1 or more origins".</summary>
    public static string Origins(OriginCount origins) => Origins(origins.Min, origins.Max);

    /// <param name="least">Those that are surely distinct.</param>
    /// <param name="most">Null where nothing bounds it.</param>
    public static string Origins(int least, int? most) => most switch
    {
        null => $"{least} or more origins",
        { } max when max == least => Number(max, "origin"),
        { } max => $"{least} to {max} origins",
    };

    /// <summary>"4 March 2009 – 7 March 2009"; empty where no report says.</summary>
    public static string Days(Matter matter) => Days(matter.First, matter.Last);

    /// <param name="earliest">As a report has it; null or empty where none says.</param>
    /// <param name="latest">The same.</param>
    public static string Days(string? earliest, string? latest) => (earliest, latest) switch
    {
        (null or "", _) => "",
        ({ } first, { Length: > 0 } last) when Day(first) != Day(last) => $"{DateWords.Of(Day(first))} – {DateWords.Of(Day(last))}",
        ({ } first, _) => DateWords.Of(Day(first)),
    };

    /// <summary>The outlets on a side, each once, in the order of their reports; of many the first few.</summary>
    public static string Outlets(Matter matter, Side side)
    {
        var outlets = matter.Claims.Where(claim => claim.Side == side).Select(claim => Outlet(claim.Report)).Distinct().ToList();
        var rest = outlets.Count - MostOutlets;
        return string.Join(", ", outlets.Take(MostOutlets)) + (rest > 0 ? $" and {Number(rest, "other")}" : "");
    }

    /// <summary>Where a report names no outlet, the last part of its path stands for one.</summary>
    public static string Outlet(ReportRef report) =>
        SafeText.Line(report.Outlet ?? report.Domain ?? report.Source[(report.Source.AsSpan().TrimEnd('/').LastIndexOf('/') + 1)..]);

    public static string Number(long count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    // "2009-03-04" of "2009-03-04T18:40+01:00".
    private static string Day(string published) => published.Length > 10 ? published[..10] : published;
}
