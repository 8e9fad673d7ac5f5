using Hearsay.Cli.Commands;

namespace Hearsay.Cli;

internal static class Program
{
    private static int Main(string[] arguments) => HearsayCommand.Run(arguments);
}
