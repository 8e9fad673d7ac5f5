using System.CommandLine;
using Hearsay.Beats;
using Hearsay.Engine.Models;
using Hearsay.Models;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay beats check DIR…</c>: all that is wrong with a beat, a line each.</summary>
internal static class BeatsCheckCommand
{
    private static readonly Argument<string[]> Folders = new("DIR")
    {
        Description = "Folders with a beat.yaml in them, or names of beats that came with the program.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("check", "Say what is wrong with a beat, a line for each mistake, or what is in it.") { Folders };
        command.SetAction(parsed => Check(parsed.GetValue(Folders)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Check(string[] folders, TextWriter output, TextWriter errors)
    {
        try
        {
            using var models = ModelFolder.OpenEnglish();
            var areSound = true;
            foreach (var folder in folders)
            {
                var path = BeatFolder.Shipped.Contains(folder) && !Directory.Exists(folder) ? BeatFolder.FolderOf(folder) : folder;
                areSound &= Check(path, models.Pack, output);
            }

            return areSound ? ExitCode.Done : ExitCode.SomeFailed;
        }
        catch (ModelException exception)
        {
            errors.WriteLine($"hearsay: {SafeText.Line(exception.Message)} Install hearsay again.");
            return ExitCode.SomeFailed;
        }
    }

    private static bool Check(string folder, ModelPack models, TextWriter output)
    {
        var check = BeatFolder.CheckAll(folder, models);
        foreach (var remark in check.Remarks)
        {
            output.WriteLine(SafeText.Line(remark.ToString()));
        }

        if (check.Beat is not { } beat)
        {
            return false;
        }

        output.WriteLine($"{SafeText.Line(folder)}: {beat.Name}, {BeatSummary.Size(beat)}, no mistake");
        foreach (var line in BeatSummary.Types(beat))
        {
            output.WriteLine($"  {line}");
        }

        return true;
    }
}
