using System.CommandLine;
using Hearsay.Engine.Names;
using Hearsay.Models;
using Hearsay.Training.Names;

namespace Hearsay.Training.Commands;

/// <summary><c>names GOLD.iob2</c>: finds the names in a file of gold tokens and prints it with our tags, for scoring.</summary>
internal static class NamesCommand
{
    private static readonly Argument<string> Gold = new("gold") { Description = "An .iob2 file: number, word and tag a line." };

    private static readonly Option<string> Models = new("--models")
    {
        Description = "The folder of the models.",
        DefaultValueFactory = _ => "models/en",
    };

    public static Command Create()
    {
        var command = new Command("names", "Print an .iob2 file with the names that we find in its tokens.") { Gold, Models };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        using var models = ModelFolder.Open(arguments.GetRequiredValue(Models));
        var finder = new NameFinder(models.Pack);
        foreach (var gold in Iob2Document.Read(arguments.GetRequiredValue(Gold)))
        {
            finder.Annotate(gold.Document);
            foreach (var line in gold.With(gold.Document.Names))
            {
                Console.WriteLine(line);
            }
        }

        return 0;
    }
}
