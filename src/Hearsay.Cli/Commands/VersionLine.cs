using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Hearsay.Cli.Commands;

/// <summary>"hearsay 0.1.0, contract 1": the program's version and that of its JSON.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public const string Contract = "1";

    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine($"hearsay {version.Split('+')[0]}, contract {Contract}");
        return ExitCode.Done;
    }
}
