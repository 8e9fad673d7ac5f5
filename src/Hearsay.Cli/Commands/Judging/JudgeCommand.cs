using System.CommandLine;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge</c>: what a person decides about what was read.</summary>
internal static class JudgeCommand
{
    public const string Name = "judge";

    public const string Examples = """
        Examples:
          hearsay judge accept deal.html#c3
          hearsay judge reject deal.html#c4 --why "the court's press office says it never spoke"
          hearsay judge correct deal.html#c5 --certainty possible
          hearsay judge merge voice:"The Post" voice:"Washington Post"
          hearsay judge grade voice:"The Post" B --why "right in four cases of five"
          hearsay judge note m12 "ask the port authority on Monday"
          hearsay judge undo 7

        What is judged is never overwritten: 'hearsay log' has it all, and undoing is another judgement.

        """;

    public static Command Create()
    {
        var command = new Command(Name, "Judge what was read: accept, reject, correct, merge, split, grade, note, undo.")
        {
            VerdictCommand.Create(JudgementKind.Accept, "Accept claims, events or slots: the report does say so."),
            VerdictCommand.Create(JudgementKind.Reject, "Reject claims, events or slots: the report does not say so. A rejected claim no longer counts in its matters."),
            CorrectCommand.Create(),
            MergeCommand.Create(),
            SplitCommand.Create(),
            GradeCommand.Create(),
            NoteCommand.Create(),
            UndoCommand.Create(),
        };
        command.Options.Add(JudgeOptions.Who);
        command.Options.Add(JudgeOptions.Why);
        return command;
    }

    /// <summary>Of the commands below it, by their name.</summary>
    public static string? ExamplesOf(string name) => name switch
    {
        Name => Examples,
        CorrectCommand.Name => CorrectCommand.Examples,
        MergeCommand.Name => MergeCommand.Examples,
        SplitCommand.Name => SplitCommand.Examples,
        GradeCommand.Name => GradeCommand.Examples,
        _ => null,
    };
}
