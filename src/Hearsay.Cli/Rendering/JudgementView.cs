using Hearsay.Ledger;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Cli.Rendering;

/// <summary>A judgement for a person: a line with who did what, then the words that it is on, and why.</summary>
internal sealed class JudgementView(LedgerStore ledger)
{
    private const string Indent = "      ";

    private readonly JudgementLines _lines = new(ledger);

    public void Write(LogEntry entry, TextWriter output)
    {
        var judgement = entry.Judgement;
        output.WriteLine($"{judgement.Number,4}  {SafeText.Line($"{Time(judgement.At)}  {judgement.Who} {_lines.Deed(judgement)}")}");
        Detail(output, judgement.Undoes is null ? JudgementLines.WordsOf(judgement.Target) : null);
        Detail(output, judgement.Body is Note note ? note.Text : null);
        Detail(output, judgement.Why is { Length: > 0 } why ? $"why: {why}" : null);
        Detail(output, entry.UndoneBy is { } by ? $"undone by {by}" : null);
        Detail(output, entry.Lost is { } lost ? $"lost: {lost}" : null);
    }

    /// <summary>The source of the report that a target stands in; null of what stands in many.</summary>
    public string? SourceOf(JudgementTarget target) => _lines.SourceOf(target);

    // To the minute, UTC: "2026-03-04 09:12".
    private static string Time(string at) => at.Length >= 16 ? at[..16].Replace('T', ' ') : at;

    private static void Detail(TextWriter output, string? text)
    {
        if (text is { Length: > 0 })
        {
            output.WriteLine($"{Indent}{SafeText.Line(text)}");
        }
    }
}
