using System.CommandLine;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;

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
        command.SetAction(parsed => JudgeOptions.Judge(parsed, ledger =>
            [JudgeOptions.Draft(parsed, JudgementKind.Note, ledger.Judgements.Target(parsed.GetValue(Target)!)) with { Body = new Note(parsed.GetValue(Text)!) }]));
        return command;
    }
}
