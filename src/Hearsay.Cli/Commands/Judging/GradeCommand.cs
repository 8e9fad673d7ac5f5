using System.CommandLine;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge grade TARGET GRADE</c>: the Admiralty code's two grades, by a person.</summary>
internal static class GradeCommand
{
    public const string Name = "grade";

    public const string Examples = """
        Examples:
          hearsay judge grade voice:"The Post" B --why "right in four cases of five"    A completely reliable … E unreliable, F cannot be judged
          hearsay judge grade m12 2 --why "seen the contract"                           1 confirmed … 5 improbable, 6 cannot be judged

        """;

    private static readonly Argument<string> Target = JudgeOptions.Target("A voice (its reliability) or a matter (its credibility).");

    private static readonly Argument<string> Grade = new("GRADE") { Description = "A to F for a voice, with --why; 1 to 6 for a matter, beside the grade that is proposed." };

    public static Command Create()
    {
        Grade.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && JudgementRequest.GradeOf(token.Value) is null)
            {
                result.AddError($"A grade is a letter from A to F, or a number from 1 to 6, not {token.Value}.");
            }
        });
        var command = new Command(Name, "Grade the reliability of a voice (A to F) or the credibility of a matter (1 to 6).") { Target, Grade };
        command.SetAction(parsed => JudgeOptions.Judge(
            parsed, new JudgementRequest { Kind = JudgementKind.Grade, Target = parsed.GetValue(Target)!, Grade = parsed.GetValue(Grade) }));
        return command;
    }
}
