using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Terminal;
using Hearsay.Engine;
using Hearsay.Ledger;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Matters;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export</c>: matters for other programs, and dossiers for people.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public const string Examples = """
        Examples:
          hearsay export csv -o matters.csv           a row for each claim of each matter that 'hearsay matters' shows
          hearsay export stix --all -o bundle.json    what a single report tells, too
          hearsay export dossier --matter m1          everything about a matter, in Markdown

        """;

    private const string Dossier = "dossier";

    private static readonly Argument<string> Format = new("FORMAT") { Description = "csv, jsonld, stix, ftm, misp or dossier." };

    private static readonly Option<string[]> Wanted = new("--matter", "-m") { Description = "Only this matter, such as m1; can be given several times.", HelpName = "MATTER" };

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Also what only one report tells and nobody denies." };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong([.. Exporters.All.Select(exporter => exporter.Name)]);
        var command = new Command(Name, "Export matters: csv, jsonld (PROV-O), stix, ftm (FollowTheMoney), misp, or a dossier in Markdown.") { Format, Wanted, All, Output };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Format) is { Tokens: [{ Value: Dossier }] } && result.GetResult(Wanted) is null)
            {
                result.AddError("A dossier is of a matter: say which, such as --matter m1.");
            }
        });
        command.SetAction(parsed => LedgerListing.Run(parsed, ledger => Export(parsed, ledger)));
        return command;
    }

    private static int Export(ParseResult parsed, LedgerStore ledger)
    {
        var source = new ExportSource
        {
            Matters = Matters(ledger, parsed.GetValue(Wanted) ?? [], parsed.GetValue(All)),
            ReadingOf = ledger.Reports.ReadingOf,
            Copies = ledger.Copies.All(),
            Grades = ledger.Judgements.Reliabilities(),
            MadeAt = TimeProvider.System.GetUtcNow(),
            Tool = $"Hearsay {HearsayEngine.Version}",
        };
        var path = parsed.GetValue(Output);
        try
        {
            using var output = new BufferedStream(OutputStream.Open(path), 65536);
            Exporters.Find(parsed.GetValue(Format)!)!.Write(source, output, CancellationToken.None);
            return ExitCode.Done;
        }
        catch (Exception exception) when (path is not null && (exception is IOException or UnauthorizedAccessException))
        {
            throw new AbsentException($"{path} cannot be written: {exception.Message}");
        }
    }

    private static List<Matter> Matters(LedgerStore ledger, string[] wanted, bool all) => wanted.Length == 0
        ? [.. all ? ledger.Matters.All() : ledger.Matters.Shown()]
        : [.. wanted.Select(id => ledger.Matters.Find(id) ?? throw new AbsentException($"There is no matter {id}; see 'hearsay matters --all'.")).DistinctBy(matter => matter.Id)];
}
