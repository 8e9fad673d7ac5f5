using Hearsay.Engine.Reports;
using Hearsay.Reading;

namespace Hearsay.Cli.Batches;

/// <summary>What the user ought to know about a report that was read without fault.</summary>
internal static class Remarks
{
    public static string? On(Report report, bool plain)
    {
        if (!plain && report.Text.Length >= ReadingOptions.Default.MaxTextLength * 0.98)
        {
            return "this is very long for a report: only about the first million characters were read (--plain reads all of a text).";
        }

        if (!report.Parts.Any(part => part.Kind.CanClaim()))
        {
            return "there is no text of a report in it.";
        }

        return report.Language is { } language && language != "en" && !language.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
            ? $"this report is in another language ({language}); hearsay reads English, so expect little of it."
            : null;
    }
}
