using Hearsay.Engine.Readings;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>The lines of one slot of an event. Where not all of them come from the same voices, as two figures of two officials, each says from whom.</summary>
internal static class SlotView
{
    public static IEnumerable<Paragraph> Lines(ReportReading reading, IReadOnlyList<EventLine> lines)
    {
        var merged = lines.GroupBy(line => line.Said).Select(same => (Line: same.First(), Voices: Voices(reading, same.SelectMany(line => line.Claims)))).ToList();
        var differ = merged.Select(line => line.Voices).Distinct().Count() > 1;
        foreach (var (line, voices) in merged)
        {
            var shown = new Paragraph(line.Said);
            shown.Append(line.Words.Length > 0 ? $" · {line.Words}" : "", Palette.Faint);
            yield return differ && voices.Length > 0 ? shown.Append(" — ", Palette.Faint).Append(voices, Palette.Voice) : shown;
        }
    }

    private static string Voices(ReportReading reading, IEnumerable<int> claims) =>
        string.Join(", ", claims.Distinct().Select(claim => VoiceWords.Vouching(reading, reading.Claims[claim].Chain)).Distinct().Order(StringComparer.Ordinal));
}
