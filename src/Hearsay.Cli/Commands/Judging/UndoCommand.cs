using System.CommandLine;
using Hearsay.Cli.Ledgers;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge undo NUMBER</c>.</summary>
internal static class UndoCommand
{
    public const string Name = "undo";

    private static readonly Argument<long> Number = new("NUMBER") { Description = "Of the judgement, as 'hearsay log' shows it. An undoing can be undone." };

    public static Command Create()
    {
        var command = new Command(Name, "Take back a judgement, by another one.") { Number };
        command.SetAction(parsed => JudgeOptions.Write(
            parsed, ledger => [ledger.Judgements.Undo(parsed.GetValue(Number), Analyst.Of(parsed.GetValue(JudgeOptions.Who)), parsed.GetValue(JudgeOptions.Why))]));
        return command;
    }
}
