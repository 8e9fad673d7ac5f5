using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>A sentence for a matter: "The number of rifles is 112"; where nothing better is known, the clearest claim's words, shortened.</summary>
internal static class MatterSummary
{
    private const int LongestClaim = 160;

    public static string OfFigure(Figure figure) => figure.Phrase;

    public static string OfClaim(ReportReading reading, int claim)
    {
        var text = reading.Report.Text;
        var words = string.Join(' ', string.Join(" ", reading.Claims[claim].Content.Select(span => span.In(text).ToString()))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', ',', ' ');
        words = words.StartsWith("that ", StringComparison.Ordinal) ? words[5..] : words;
        if (words.Length > LongestClaim)
        {
            var cut = words.LastIndexOf(' ', LongestClaim);
            words = words[..(cut > 0 ? cut : LongestClaim)] + "…";
        }

        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string OfParty(ReportMaterial material, IReadOnlyList<int> claims) =>
        OfClaim(material.Reading, claims.OrderBy(claim => Math.Abs(material.Claims[claim].Words.Count - 12)).First());

    public static string OfEvent(ReportReading reading, Event told) =>
        OfClaim(reading, told.Claims.OrderBy(claim => Math.Abs(reading.Claims[claim].Content.Sum(span => span.Length) - 80)).First());
}
