using System.CommandLine;
using Hearsay.Beats;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay beats</c>: which beats came with the program.</summary>
internal static class BeatsCommand
{
    public const string Name = "beats";

    public const string Examples = """
        Examples:
          hearsay beats                           which beats came with the program
          hearsay beats check my-beats/smuggling  what is wrong with a beat of your own

        """;

    public static Command Create()
    {
        var command = new Command(Name, "Show the beats that came with the program: what each looks for.") { BeatsCheckCommand.Create() };
        command.SetAction(parsed => List(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int List(TextWriter output, TextWriter errors)
    {
        var names = BeatFolder.Shipped;
        var width = names.Select(name => name.Length).DefaultIfEmpty().Max();
        var isSound = true;
        foreach (var name in names)
        {
            var check = BeatFolder.Check(BeatFolder.FolderOf(name));
            if (check.Beat is { } beat)
            {
                output.WriteLine($"{name.PadRight(width)}  {SafeText.Line(beat.About)}");
                output.WriteLine($"{new string(' ', width)}  {BeatSummary.Size(beat)}");
                continue;
            }

            isSound = false;
            foreach (var mistake in check.Mistakes)
            {
                errors.WriteLine($"hearsay: {SafeText.Line(mistake.ToString())}");
            }
        }

        return isSound ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
