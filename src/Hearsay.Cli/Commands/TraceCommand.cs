using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay trace</c>: where a matter, or a claim, comes from.</summary>
internal static class TraceCommand
{
    public const string Name = "trace";

    public const string Examples = """
        Examples:
          hearsay trace m12                 from each origin of a matter, through whom, to which reports
          hearsay trace deal.html#c3        whom a claim came through, and the matters that it tells or denies
          hearsay trace m12 --format json   the graph: an object a line

        """;

    private static readonly Argument<string> Target = new("CLAIM|MATTER") { Description = "REPORT#c3 is a claim, m12 a matter. REPORT is the path as it was added, the beginning of the id, or the number." };

    private static readonly Option<LedgerFormat> Format = new("--format", "-f") { Description = "What to print: text (the default) or json (an object a line)." };

    public static Command Create()
    {
        Format.AcceptWords();
        var command = new Command(Name, "Show where a matter or a claim comes from: its origins, who passed it on, in which reports, who denies it.") { Target, Format };
        command.SetAction(parsed => LedgerListing.Run(parsed, (ledger, output) => Trace(ledger, parsed.GetValue(Target)!, parsed.GetValue(Format), output)));
        return command;
    }

    private static int Trace(LedgerStore ledger, string words, LedgerFormat format, Stream output)
    {
        var claim = ClaimOf(ledger, words);
        var matters = claim?.Matters ?? [MatterOf(ledger, words)];
        if (format == LedgerFormat.Json)
        {
            WriteJson(ledger, claim, matters, output);
            return ExitCode.Done;
        }

        LedgerListing.WriteText(output, console =>
        {
            if (claim is not null)
            {
                ClaimTraceView.Write(console, claim);
            }

            foreach (var (matter, at) in matters.Select((matter, at) => (matter, at)))
            {
                if (at > 0 || claim is not null)
                {
                    console.WriteLine();
                }

                TraceView.Write(console, matter, ledger.Matters.GraphOf(matter));
            }
        });
        return ExitCode.Done;
    }

    private static void WriteJson(LedgerStore ledger, TracedClaim? claim, IReadOnlyList<Matter> matters, Stream output)
    {
        if (claim is not null)
        {
            TraceJson.Write(claim.Report.Source, claim.Claim.Id, claim.Words, claim.Chain, matters, output);
            output.WriteByte((byte)'\n');
        }

        foreach (var matter in matters)
        {
            TraceJson.Write(matter, ledger.Matters.GraphOf(matter), output);
            output.WriteByte((byte)'\n');
        }
    }

    // Null where the words mean something else than a claim.
    private static TracedClaim? ClaimOf(LedgerStore ledger, string words)
    {
        if (MatterId.TryParse(words, out _) || ledger.Judgements.Target(words) is not ClaimTarget target)
        {
            return null;
        }

        var report = ledger.Reports.Find(target.Report)!;
        var reading = ledger.Judgements.Corrected(report)!.Reading;
        var place = reading.Claims.ToList().FindIndex(claim => claim.Id == target.Id);
        return new TracedClaim(report, reading, reading.Claims[place], ledger.Matters.Of(report, place));
    }

    private static Matter MatterOf(LedgerStore ledger, string words)
    {
        if (!MatterId.TryParse(words, out _))
        {
            throw new AbsentException($"'{words}' is neither a matter, such as m12, nor a claim, such as REPORT#c3.");
        }

        // Says it in words where there is none of that number.
        ledger.Judgements.Target(words);
        return ledger.Matters.Find(words) ?? throw new AbsentException($"All that told {words} was rejected; see 'hearsay log'.");
    }
}
