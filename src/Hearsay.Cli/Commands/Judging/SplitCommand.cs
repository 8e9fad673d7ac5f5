using System.CommandLine;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge split TARGET [CLAIM…]</c>: two things that were taken for one.</summary>
internal static class SplitCommand
{
    public const string Name = "split";

    public const string Examples = """
        Examples:
          hearsay judge split m12 late.html#c4 late.html#c5    these claims become a matter of their own, and stay apart
          hearsay judge split m15                              leaves the matter that it was merged with
          hearsay judge split voice:"Washington Post"          leaves the voice that it was merged with

        """;

    private static readonly Argument<string> Target = JudgeOptions.Target("A matter, or a voice, party or matter that was merged with another.");

    private static readonly Argument<string[]> Claims = new("CLAIM") { Description = "Claims that leave the matter, such as REPORT#c4.", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create()
    {
        var command = new Command(Name, "Split claims off a matter, or take a voice, party or matter out of what it was merged with.") { Target, Claims };
        command.SetAction(parsed => JudgeOptions.Judge(
            parsed, new JudgementRequest { Kind = JudgementKind.Split, Target = parsed.GetValue(Target)!, Claims = parsed.GetValue(Claims) }));
        return command;
    }
}
