using System.CommandLine;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge note TARGET TEXT</c>.</summary>
internal static class NoteCommand
{
    public const string Name = "note";

    private static readonly Argument<string> Target = JudgeOptions.Target($"{JudgeOptions.Targets} REPORT by itself is the whole of it.");

    private static readonly Argument<string> Text = new("TEXT") { Description = "What to remember." };

    public static Command Create()
    {
        var command = new Command(Name, "Write a note on anything in the ledger.") { Target, Text };
        command.SetAction(parsed => JudgeOptions.Judge(
            parsed, new JudgementRequest { Kind = JudgementKind.Note, Target = parsed.GetValue(Target)!, Text = parsed.GetValue(Text) }));
        return command;
    }
}
