using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger;
using Hearsay.Ledger.Judgements;

namespace Hearsay.Cli.Commands.Judging;

/// <summary>What all judgements have: who and why; and how one is written down and shown.</summary>
internal static class JudgeOptions
{
    public const string Targets = "REPORT#c3 is a claim, REPORT#e1 an event, REPORT#e1.supplier a slot, REPORT#v2 a voice of a report; m12 a matter; voice:NAME and party:NAME are known in many reports. "
        + "REPORT is the path as it was added, the beginning of the id, or the number.";

    public static readonly Option<string> Who = new("--who") { Description = "Who judges (the default is $HEARSAY_WHO, else the name of your account).", HelpName = "NAME", Recursive = true };

    public static readonly Option<string> Why = new("--why") { Description = "The reason; it is kept with the judgement.", HelpName = "TEXT", Recursive = true };

    public static Argument<string> Target(string description) => new("TARGET") { Description = description };

    /// <summary>Writes down judgements and prints them; all are made out before the first is written.</summary>
    public static int Judge(ParseResult parsed, params IReadOnlyList<JudgementRequest> requests)
    {
        var (who, why) = (Analyst.Of(parsed.GetValue(Who)), parsed.GetValue(Why));
        return Write(parsed, ledger => requests.Select(request => ledger.Judgements.Draft(request with { Why = why }, who)).ToList().Select(ledger.Judgements.Add).ToList());
    }

    public static int Write(ParseResult parsed, Func<LedgerStore, IReadOnlyList<Judgement>> write) => LedgerListing.Run(parsed, (ledger, output) =>
    {
        try
        {
            var written = write(ledger);
            using var text = new StreamWriter(output, leaveOpen: true);
            var view = new JudgementView(ledger);
            foreach (var judgement in written)
            {
                view.Write(new LogEntry(judgement, null, null), text);
            }

            return ExitCode.Done;
        }
        catch (JudgementException exception)
        {
            Console.Error.WriteLine($"hearsay: {SafeText.Line(exception.Message)}");
            return ExitCode.SomeFailed;
        }
    });
}
