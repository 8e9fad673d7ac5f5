using System.CommandLine;
using System.CommandLine.Invocation;
using Hearsay.Engine;
using Hearsay.Engine.Readings;

namespace Hearsay.Cli.Commands;

/// <summary>"hearsay 0.1.0, contract 1": the program's version and that of its JSON.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"hearsay {HearsayEngine.Version}, contract {ReadingJson.Version}");
        return ExitCode.Done;
    }
}
