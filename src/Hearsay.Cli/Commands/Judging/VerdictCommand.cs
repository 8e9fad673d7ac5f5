using System.CommandLine;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary><c>hearsay judge accept TARGET…</c> and <c>reject</c>.</summary>
internal static class VerdictCommand
{
    public static Command Create(JudgementKind kind, string description)
    {
        var targets = new Argument<string[]>("TARGET") { Description = JudgeOptions.Targets, Arity = ArgumentArity.OneOrMore };
        var command = new Command(kind.Word(), description) { targets };
        command.SetAction(parsed => JudgeOptions.Judge(parsed, [.. parsed.GetValue(targets)!.Select(words => new JudgementRequest { Kind = kind, Target = words })]));
        return command;
    }
}
