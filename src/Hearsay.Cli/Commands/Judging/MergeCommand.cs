using System.CommandLine;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge merge TARGET OTHER…</c>: two names for one thing.</summary>
internal static class MergeCommand
{
    public const string Name = "merge";

    public const string Examples = """
        Examples:
          hearsay judge merge voice:"The Post" voice:"Washington Post"     two names for one voice: one origin
          hearsay judge merge deal.html#v3 later.html#v2                   the same unnamed officials
          hearsay judge merge party:"Halden Shipping" party:"Halden Ltd"
          hearsay judge merge m12 m15                                      one matter from now on, for later reports too

        """;

    private static readonly Argument<string> Target = JudgeOptions.Target("A voice, a party or a matter; what is merged is shown under its name.");

    private static readonly Argument<string[]> Others = new("OTHER") { Description = "What is the same as that.", Arity = ArgumentArity.OneOrMore };

    public static Command Create()
    {
        var command = new Command(Name, "Say that voices, parties or matters are the same.") { Target, Others };
        command.SetAction(parsed => JudgeOptions.Judge(
            parsed, new JudgementRequest { Kind = JudgementKind.Merge, Target = parsed.GetValue(Target)!, Others = parsed.GetValue(Others) }));
        return command;
    }
}
