using Hearsay.Engine.Readings;
using Hearsay.Ledger.Parties;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>One party: its name, in how many reports, and the parts that it is said to play.</summary>
internal static class PartyView
{
    public static void Write(IAnsiConsole console, LedgerParty party)
    {
        List<Paragraph> lines =
        [
            new Paragraph(SafeText.Line(party.Name), Palette.Voice).Append($" · {party.Kind.Word()} · {MatterWords.Number(party.Reports, "report")}", Palette.Faint),
        ];
        if (party.Parts.Count > 0)
        {
            lines.Add(new Paragraph("  " + SafeText.Line(string.Join(", ", party.Parts.Select(part => $"{part.Role} of a {part.Type} ({part.Reports})")))));
        }

        console.Write(new Hanging("", lines, turnover: 2));
    }
}
