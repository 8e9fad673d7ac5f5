using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay log</c>: what was judged, by whom, when and why.</summary>
internal static class LogCommand
{
    public const string Name = "log";

    public const string Examples = """
        Examples:
          hearsay log                        every judgement, the newest last
          hearsay log --report deal.html     those on one report
          hearsay log --lost                 those that no longer find their text since their report was read again
          hearsay log --format json          an object a line, with the selectors

        """;

    private static readonly Option<LedgerFormat> Format = new("--format", "-f") { Description = "What to print: text (the default) or json (an object a line)." };

    private static readonly Option<string> Report = new("--report", "-r") { Description = "Only judgements on what stands in this report: its path as added, the beginning of its id, or its number.", HelpName = "REPORT" };

    private static readonly Option<bool> Lost = new("--lost") { Description = "Only judgements in force that no longer find what they were on." };

    public static Command Create()
    {
        Format.AcceptWords();
        var command = new Command(Name, "Show what was judged, by whom, when and why; the newest last.") { Report, Lost, Format };
        command.SetAction(Print);
        return command;
    }

    private static int Print(ParseResult parsed) => LedgerListing.Run(parsed, (ledger, output) =>
    {
        try
        {
            var view = new JudgementView(ledger);
            var entries = Entries(ledger, parsed.GetValue(Report)).Where(entry => !parsed.GetValue(Lost) || entry.Lost is not null);
            if (parsed.GetValue(Format) == LedgerFormat.Json)
            {
                foreach (var entry in entries)
                {
                    LogJson.Write(entry, view.SourceOf(entry.Judgement.Target), output);
                    output.WriteByte((byte)'\n');
                }

                return ExitCode.Done;
            }

            using var text = new StreamWriter(output, leaveOpen: true);
            foreach (var entry in entries)
            {
                view.Write(entry, text);
            }

            return ExitCode.Done;
        }
        catch (JudgementException exception)
        {
            Console.Error.WriteLine($"hearsay: {SafeText.Line(exception.Message)}");
            return ExitCode.SomeFailed;
        }
    });

    private static IReadOnlyList<LogEntry> Entries(LedgerStore ledger, string? report) =>
        report is null ? ledger.Judgements.Log() : ledger.Judgements.Log(ledger.Judgements.Report(report));
}
