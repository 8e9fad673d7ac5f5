using System.Globalization;
using Hearsay.Engine.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Rendering;

/// <summary>A whole reading for a person: the report's head, then claim after claim in the order of the text.</summary>
internal static class ReportView
{
    private const int MostVoicesListed = 8;

    public static void Write(IAnsiConsole console, Document document, bool hasColor)
    {
        foreach (var line in Head(document, hasColor))
        {
            console.Write(line);
            console.WriteLine();
        }

        var gutter = Math.Max(2, Digits(document.Attributions.Count)) + 2;
        for (var claim = 0; claim < document.Attributions.Count; claim++)
        {
            console.WriteLine();
            console.Write(Numbered(claim + 1, gutter, [.. ClaimView.Lines(document, claim, hasColor)]));
        }
    }

    private static IEnumerable<Paragraph> Head(Document document, bool hasColor)
    {
        var report = document.Report;
        yield return new Paragraph(SafeText.Line(report.Title ?? "(no title)"), Palette.Title);
        var facts = Facts(document).ToList();
        if (facts.Count > 0)
        {
            yield return new Paragraph(string.Join(" · ", facts));
        }

        yield return new Paragraph(SafeText.Line(report.Source), Palette.Faint);
        yield return new Paragraph(Counts(document));
        if (Origins(document) is { Length: > 0 } origins)
        {
            yield return new Paragraph(origins);
        }

        if (!hasColor && document.Attributions.Any(claim => claim.Manner != Manner.Own))
        {
            yield return new Paragraph("Below: [source] *cue* <what is claimed>", Palette.Faint);
        }
    }

    private static IEnumerable<string> Facts(Document document)
    {
        var report = document.Report;
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

    private static string Counts(Document document)
    {
        var claims = document.Attributions.Count;
        var own = document.Attributions.Count(claim => claim.Manner == Manner.Own);
        var voices = document.Chains.SelectMany(chain => chain).Distinct().Count();
        return claims == 0
            ? "No claims found."
            : $"{Number(claims, "claim")}, {Number(voices, "voice")}; {Number(claims - own, "claim")} on another's word, {own} on the report's own.";
    }

    // Whose word it comes down to, the most often heard first.
    private static string Origins(Document document)
    {
        var heard = document.Chains.Where(chain => chain.Count > 1)
            .CountBy(chain => chain[^1])
            .OrderByDescending(voice => voice.Value).ThenBy(voice => voice.Key)
            .Select(voice => $"{VoiceWords.Of(document.Voices[voice.Key])} ({voice.Value})")
            .ToList();
        return heard.Count == 0
            ? ""
            : "On the word of: " + string.Join(", ", heard.Take(MostVoicesListed)) + (heard.Count > MostVoicesListed ? ", …" : "");
    }

    private static string Number(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static Grid Numbered(int number, int gutter, IReadOnlyList<IRenderable> lines)
    {
        var label = number.ToString(CultureInfo.InvariantCulture).PadLeft(gutter - 2);
        return new Grid { Expand = false }
            .AddColumn(new GridColumn { Width = gutter - 2, NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) })
            .AddRow(new Text(label, Palette.Faint), new Rows(lines));
    }
}
