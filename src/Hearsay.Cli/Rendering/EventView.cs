using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>One event as a card: what happened and how far it has come, who, where, what and when, and on whose word.</summary>
internal static class EventView
{
    private const int MostClaims = 6;
    private const int Turnover = 2;

    // As wide as "recipient", so that the columns of most cards stand below each other.
    private const int UsualLabel = 9;

    public static IEnumerable<Hanging> Blocks(ReportReading reading, Event told)
    {
        var id = SafeText.Line(told.Id) + "  ";
        yield return new Hanging(id, [Heading(reading, told)]);
        var rows = Rows(reading, told).ToList();
        var widest = rows.Select(row => row.Label.Length).Append(UsualLabel).Max();
        foreach (var (label, line) in rows)
        {
            yield return new Hanging(new string(' ', id.Length) + label.PadRight(widest) + "  ", [line], turnover: Turnover);
        }
    }

    private static Paragraph Heading(ReportReading reading, Event told)
    {
        var line = new Paragraph();
        line.Append(SafeText.Line(told.Status is { } status ? $"{told.Type}, {status}" : told.Type), Palette.Title);
        if (told.Certainty is { } certainty)
        {
            line.Append(" · ");
            CertaintyView.AppendTo(line, certainty, reading.Report.Text);
        }

        return line.Append($" · {SafeText.Quoted(told.Trigger.In(reading.Report.Text))}", Palette.Faint);
    }

    // A label stands at the first of its rows only.
    private static IEnumerable<(string Label, Paragraph Line)> Rows(ReportReading reading, Event told)
    {
        foreach (var slot in EventLines.Of(reading, told).GroupBy(line => line.Label))
        {
            var label = slot.Key;
            foreach (var line in SlotView.Lines(reading, [.. slot]))
            {
                yield return (label, line);
                label = "";
            }
        }

        if (told.StatusByPart.Select(part => part.Status).Distinct().Count() > 1)
        {
            yield return ("status", new Paragraph(StatusByPart(told)));
        }

        var by = "told by";
        foreach (var group in OriginGroups.Of(reading, told.Claims))
        {
            yield return (by, ToldBy(reading, group));
            by = "";
        }
    }

    private static string StatusByPart(Event told) => string.Join(", ", told.StatusByPart.GroupBy(part => part.Status).Select(group =>
    {
        var parts = group.Select(part => PartWord(part.Part)).Distinct().ToList();
        return $"{string.Join(" and ", parts)} {(parts.Count == 1 ? "says" : "say")} {SafeText.Line(group.Key)}";
    }));

    private static string PartWord(PartKind part) => part == PartKind.Title ? "headline" : part.Word();

    private static Paragraph ToldBy(ReportReading reading, OriginGroup group)
    {
        var numbers = string.Join(", ", group.Claims.Take(MostClaims).Select(claim => (claim + 1).ToString(CultureInfo.InvariantCulture)));
        return new Paragraph(VoiceWords.Vouching(reading, group.Chain), Palette.Voice)
            .Append($" ({(group.Claims.Count == 1 ? "claim" : "claims")} {numbers}{(group.Claims.Count > MostClaims ? ", …" : "")})", Palette.Faint);
    }
}
