using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Hearsay.Beats;
using Hearsay.Cli.Batches;
using Hearsay.Cli.Inputs;

namespace Hearsay.Cli.Commands;

/// <summary>The options of every command that reads reports: how they are read, and how much of it is told.</summary>
internal sealed class ReadingOptionSet
{
    private readonly Option<bool> _plain = new("--plain") { Description = "Take each file as it is: UTF-8 text, all of it body." };

    private readonly Option<string> _models = new("--models")
    {
        Description = "A folder of models to use instead of those that came with the program.",
        HelpName = "DIR",
    };

    private readonly Option<string> _beat = new("--beat", "-b")
    {
        Description = "The beat whose events are looked for: a name that 'hearsay beats' shows, or a folder. The default is arms.",
        HelpName = "NAME|DIR",
    };

    private readonly Option<int> _threads = new("--threads", "-j")
    {
        Description = "How many reports to read at once; the output keeps the order of the files.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    private readonly Option<int> _maxSize = new("--max-size")
    {
        Description = "Refuse larger files, in megabytes.",
        DefaultValueFactory = _ => 100,
        HelpName = "MB",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no remarks; errors are still told." };

    public ReadingOptionSet()
    {
        _beat.CompletionSources.Add(_ => BeatFolder.Shipped.Select(name => new CompletionItem(name)));
        _threads.MustBeBetween(1, 1024);
        _maxSize.MustBeBetween(1, 1024);
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_plain, _models, _beat, _threads, _maxSize, _quiet])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Of reports that are in the ledger, which says itself how they were read.</summary>
    public void AddForLedger(Command command)
    {
        foreach (Option option in (Option[])[_models, _beat, _threads, _quiet])
        {
            command.Options.Add(option);
        }
    }

    public ReadOptions OfLedger(ParseResult parsed, IReadOnlyList<string> reports) => new()
    {
        Paths = reports,
        Models = parsed.GetValue(_models),
        Beat = parsed.GetValue(_beat),
        Threads = parsed.GetValue(_threads),
        MaxBytes = int.MaxValue,
        IsQuiet = parsed.GetValue(_quiet),
    };

    public ReadOptions Of(ParseResult parsed, IReadOnlyList<string> paths) => new()
    {
        Paths = paths,
        Plain = parsed.GetValue(_plain),
        Models = parsed.GetValue(_models),
        Beat = parsed.GetValue(_beat),
        Threads = parsed.GetValue(_threads),
        MaxBytes = parsed.GetValue(_maxSize) * 1_000_000L,
        IsQuiet = parsed.GetValue(_quiet),
    };

    /// <summary>Standard input once, and no option that nobody knows.</summary>
    public static void CheckPaths(ArgumentResult paths)
    {
        if (paths.Tokens.Count(token => token.Value == InputFile.StandardInput) > 1)
        {
            paths.AddError("Standard input (-) can be read only once.");
        }

        // The library takes an option it does not know for one more file.
        foreach (var token in paths.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != InputFile.StandardInput))
        {
            paths.AddError($"There is no option {token.Value}; for a file of that name write ./{token.Value}");
        }
    }
}
