using System.CommandLine;
using Hearsay.Cli.Batches;
using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay read FILE…</c>: the main job.</summary>
internal static class ReadCommand
{
    public const string Name = "read";

    public const string Examples = """
        Examples:
          hearsay read report.html                        who says what in a saved page
          hearsay read reports/ --format json > all.json  a folder, one JSON object a line
          hearsay read reports/ --format csv > all.csv    their events, for a spreadsheet
          curl -s https://example.org/story | hearsay read -
          hearsay read --plain notes.txt                  all of the file is the text
          hearsay read report.html --explain --claim 4    why claim 4 has its chain and its certainty
          hearsay read report.html --beat trade-sanctions events of another beat

        """;

    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = $"Reports: files, folders ({string.Join(", ", InputList.Extensions)} in them), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<OutputFormat> Format = new("--format", "-f")
    {
        Description = "What to print: text for a person (the default), json (one object a report, a line each), csv (a row an event), conllu (sentences with tags and trees).",
    };

    private static readonly Option<bool> Explain = new("--explain", "-e")
    {
        Description = "Say for each claim which words and which rules or weights led to its chain and its certainty.",
    };

    private static readonly Option<int[]> Claim = new("--claim", "-c")
    {
        Description = "Show only the claim of this number; may be given several times. Text only.",
        HelpName = "N",
    };

    private static readonly Option<string> Output = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    private static readonly Option<ColorChoice> Color = new("--color")
    {
        Description = "Colour: auto (the default: on a terminal, unless NO_COLOR is set), always or never.",
    };

    public static Command Create()
    {
        Format.AcceptWords();
        Color.AcceptWords();
        Files.Validators.Add(ReadingOptionSet.CheckPaths);
        var set = new ReadingOptionSet();
        var command = new Command(Name, "Read reports and show who says what in them, on whose word, how sure.")
        {
            Files, Format, Explain, Claim, Output, Color,
        };
        set.AddTo(command);
        command.SetAction(parsed => ReadRun.Start(OptionsOf(parsed, set)));
        return command;
    }

    private static ReadOptions OptionsOf(ParseResult parsed, ReadingOptionSet set) => set.Of(parsed, parsed.GetValue(Files)!) with
    {
        Format = parsed.GetValue(Format),
        Explains = parsed.GetValue(Explain),
        Claims = parsed.GetValue(Claim) ?? [],
        Output = parsed.GetValue(Output),
        Color = parsed.GetValue(Color),
    };
}
