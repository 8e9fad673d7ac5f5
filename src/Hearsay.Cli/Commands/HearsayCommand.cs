using System.CommandLine;
using System.CommandLine.Help;
using Hearsay.Cli.Commands.Judging;
using Hearsay.Cli.Ledgers;

namespace Hearsay.Cli.Commands;

/// <summary>The program itself: its commands, and what happens to a command line that makes no sense.</summary>
internal static class HearsayCommand
{
    private const string Examples = """
        Examples:
          hearsay read report.html                     who says what in a saved page
          hearsay read reports/                        every report in a folder
          hearsay beats                                which beats it looks for events of
          hearsay completion bash > ~/.hearsay.bash    completion for a shell

        """;

    public static int Run(string[] arguments)
    {
        var root = Create();
        var parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count == 0 || parsed.Action is ExampledHelp or VersionLine)
        {
            return parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
        }

        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
        {
            Console.Error.WriteLine($"hearsay: {SafeText.Line(message)}");
        }

        var command = parsed.CommandResult.Command;
        Console.Error.WriteLine($"See '{PathOf(command)} --help'.");
        return ExitCode.Usage;
    }

    // "hearsay beats check"
    private static string PathOf(Command command) =>
        command is RootCommand ? "hearsay" : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private static string? ExamplesOf(Command command) => command.Name switch
    {
        _ when command is RootCommand => Examples,
        ReadCommand.Name => ReadCommand.Examples,
        AddCommand.Name => AddCommand.Examples,
        RereadCommand.Name => RereadCommand.Examples,
        MattersCommand.Name => MattersCommand.Examples,
        CopiesCommand.Name => CopiesCommand.Examples,
        TraceCommand.Name => TraceCommand.Examples,
        SearchCommand.Name => SearchCommand.Examples,
        PartiesCommand.Name => PartiesCommand.Examples,
        VoicesCommand.Name => VoicesCommand.Examples,
        ExportCommand.Name => ExportCommand.Examples,
        ServeCommand.Name => ServeCommand.Examples,
        LogCommand.Name => LogCommand.Examples,
        BeatsCommand.Name => BeatsCommand.Examples,
        _ => JudgeCommand.ExamplesOf(command.Name),
    };

    private static RootCommand Create()
    {
        var root = new RootCommand("Reads news reports and keeps straight who said what, on whose word, and how sure they were.")
        {
            ReadCommand.Create(),
            AddCommand.Create(),
            RereadCommand.Create(),
            MattersCommand.Create(),
            CopiesCommand.Create(),
            TraceCommand.Create(),
            SearchCommand.Create(),
            PartiesCommand.Create(),
            VoicesCommand.Create(),
            JudgeCommand.Create(),
            LogCommand.Create(),
            ExportCommand.Create(),
            ServeCommand.Create(),
            BeatsCommand.Create(),
            CompletionCommand.Create(),
        };
        root.Options.Add(LedgerOption.Address);
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => new ExampledHelp((HelpAction)option.Action!, ExamplesOf),
                VersionOption => new VersionLine(),
                _ => option.Action,
            };
        }

        return root;
    }
}
