using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Hearsay.Beats;
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

    private static readonly Option<bool> Plain = new("--plain") { Description = "Take each file as it is: UTF-8 text, all of it body." };

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

    private static readonly Option<string> Models = new("--models")
    {
        Description = "A folder of models to use instead of those that came with the program.",
        HelpName = "DIR",
    };

    private static readonly Option<string> Beat = new("--beat", "-b")
    {
        Description = "The beat whose events are looked for: a name that 'hearsay beats' shows, or a folder. The default is arms.",
        HelpName = "NAME|DIR",
    };

    private static readonly Option<int> Threads = new("--threads", "-j")
    {
        Description = "How many reports to read at once; the output keeps the order of the files.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    private static readonly Option<int> MaxSize = new("--max-size")
    {
        Description = "Refuse larger files, in megabytes.",
        DefaultValueFactory = _ => 100,
        HelpName = "MB",
    };

    private static readonly Option<ColorChoice> Color = new("--color")
    {
        Description = "Colour: auto (the default: on a terminal, unless NO_COLOR is set), always or never.",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress and no remarks; errors are still told." };

    public static Command Create()
    {
        Format.AcceptWords();
        Color.AcceptWords();
        Files.Validators.Add(CheckFiles);
        Beat.CompletionSources.Add(_ => BeatFolder.Shipped.Select(name => new CompletionItem(name)));
        Threads.MustBeBetween(1, 1024);
        MaxSize.MustBeBetween(1, 1024);
        var command = new Command(Name, "Read reports and show who says what in them, on whose word, how sure.")
        {
            Files, Format, Explain, Claim, Plain, Output, Models, Beat, Threads, MaxSize, Color, Quiet,
        };
        command.SetAction(parsed => ReadRun.Start(OptionsOf(parsed)));
        return command;
    }

    private static void CheckFiles(ArgumentResult files)
    {
        if (files.Tokens.Count(token => token.Value == InputFile.StandardInput) > 1)
        {
            files.AddError("Standard input (-) can be read only once.");
        }

        // The library takes an option it does not know for one more file.
        foreach (var token in files.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != InputFile.StandardInput))
        {
            files.AddError($"There is no option {token.Value}; for a file of that name write ./{token.Value}");
        }
    }

    private static ReadOptions OptionsOf(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(Files)!,
        Format = parsed.GetValue(Format),
        Explains = parsed.GetValue(Explain),
        Claims = parsed.GetValue(Claim) ?? [],
        Plain = parsed.GetValue(Plain),
        Output = parsed.GetValue(Output),
        Models = parsed.GetValue(Models),
        Beat = parsed.GetValue(Beat),
        Threads = parsed.GetValue(Threads),
        MaxBytes = parsed.GetValue(MaxSize) * 1_000_000L,
        Color = parsed.GetValue(Color),
        IsQuiet = parsed.GetValue(Quiet),
    };
}
