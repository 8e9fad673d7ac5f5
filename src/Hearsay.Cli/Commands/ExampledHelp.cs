using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hearsay.Cli.Commands;

/// <summary>The library's help with examples at its end.</summary>
internal sealed class ExampledHelp(HelpAction help, Func<Command, string?> examplesOf) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (examplesOf(parseResult.CommandResult.Command) is { } examples)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(examples);
        }

        return ExitCode.Done;
    }
}
