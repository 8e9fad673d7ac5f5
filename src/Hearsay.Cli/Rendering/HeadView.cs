using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>The head of a reading: what the report is, how many voices there are in it and how many of them have a name.</summary>
internal static class HeadView
{
    public static IEnumerable<Paragraph> Lines(ReportReading reading, bool hasColor)
    {
        var report = reading.Report;
        yield return new Paragraph(SafeText.Line(report.Title ?? "(no title)"), Palette.Title);
        var facts = Facts(reading).ToList();
        if (facts.Count > 0)
        {
            yield return new Paragraph(string.Join(" · ", facts));
        }

        yield return new Paragraph(SafeText.Line(report.Source), Palette.Faint);
        yield return new Paragraph(Counts(reading) + Events(reading));
        if (!hasColor && reading.Claims.Any(claim => claim.Manner != Manner.Own))
        {
            yield return new Paragraph("Below: [source] *cue* <what is claimed>", Palette.Faint);
        }
    }

    private static IEnumerable<string> Facts(ReportReading reading)
    {
        var report = reading.Report;
        if (report.Outlet is { } outlet && (outlet.Name ?? outlet.Domain) is { } name)
        {
            yield return SafeText.Line(outlet.Domain is { } domain && domain != name ? $"{name} ({domain})" : name);
        }

        if (report.Bylines.Count > 0)
        {
            yield return SafeText.Line("by " + string.Join(", ", report.Bylines));
        }

        if (report.WireCredits.Count > 0)
        {
            yield return SafeText.Line("via " + string.Join(", ", report.WireCredits.Select(credit => credit.Agency).Distinct()));
        }

        if (report.Published is { } published)
        {
            yield return DateWords.Of(published);
        }

        if (report.Language is { } language)
        {
            yield return SafeText.Line(language);
        }
    }

    private static string Counts(ReportReading reading)
    {
        var claims = reading.Claims.Count;
        if (claims == 0)
        {
            return "No claims found.";
        }

        var own = reading.Claims.Count(claim => claim.Chain.Count < 2);
        var voices = reading.Claims.SelectMany(claim => claim.Chain).Distinct().ToList();
        var unnamed = voices.Count(voice => !VoiceWords.HasName(reading.Voices[voice], isPublisher: voice == 0));
        return $"{Number(voices.Count, "voice")}, {Named(voices.Count - unnamed, voices.Count)}. {Number(claims, "claim")}: {claims - own} on another's word, {own} on the report's own.";
    }

    private static string Events(ReportReading reading) => reading.Events.Count == 0 ? "" : $" {Number(reading.Events.Count, "event")}.";

    private static string Named(int named, int voices) =>
        named == voices ? (voices == 1 ? "named" : "all named") : named == 0 ? (voices == 1 ? "not named" : "none of them named") : $"{named} of them named";

    private static string Number(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
