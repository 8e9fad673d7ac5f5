using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>A whole reading for a person: the report's head, then claim after claim in the order of the text.</summary>
internal static class ReportView
{
    private const int MostVoicesListed = 8;

    public static void Write(IAnsiConsole console, ReportReading reading, bool hasColor)
    {
        console.Write(new Hanging("", [.. Head(reading, hasColor)]));
        var digits = Math.Max(2, Digits(reading.Claims.Count));
        for (var claim = 0; claim < reading.Claims.Count; claim++)
        {
            var label = (claim + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits) + "  ";
            console.WriteLine();
            console.Write(new Hanging(label, [.. ClaimView.Lines(reading, reading.Claims[claim], hasColor)]));
        }
    }

    private static IEnumerable<Paragraph> Head(ReportReading reading, bool hasColor)
    {
        var report = reading.Report;
        yield return new Paragraph(SafeText.Line(report.Title ?? "(no title)"), Palette.Title);
        var facts = Facts(reading).ToList();
        if (facts.Count > 0)
        {
            yield return new Paragraph(string.Join(" · ", facts));
        }

        yield return new Paragraph(SafeText.Line(report.Source), Palette.Faint);
        yield return new Paragraph(Counts(reading));
        if (Origins(reading) is { Length: > 0 } origins)
        {
            yield return new Paragraph(origins);
        }

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
        var own = reading.Claims.Count(claim => claim.Manner == Manner.Own);
        var voices = reading.Claims.SelectMany(claim => claim.Chain).Distinct().Count();
        return claims == 0
            ? "No claims found."
            : $"{Number(claims, "claim")}, {Number(voices, "voice")}; {Number(claims - own, "claim")} on another's word, {own} on the report's own.";
    }

    // Whose word it comes down to, the most often heard first.
    private static string Origins(ReportReading reading)
    {
        var heard = reading.Claims.Where(claim => claim.Chain.Count > 1)
            .CountBy(claim => VoiceWords.Of(reading.Voices[claim.Chain[^1]]))
            .OrderByDescending(voice => voice.Value)
            .Select(voice => $"{voice.Key} ({voice.Value})")
            .ToList();
        return heard.Count == 0
            ? ""
            : "On the word of: " + string.Join(", ", heard.Take(MostVoicesListed)) + (heard.Count > MostVoicesListed ? ", …" : "");
    }

    private static string Number(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;
}
