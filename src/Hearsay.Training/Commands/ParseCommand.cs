using System.CommandLine;
using Hearsay.Engine;
using Hearsay.Engine.Conllu;
using Hearsay.Models;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Commands;

/// <summary><c>parse GOLD.conllu</c>: keeps a treebank's words and sentences and prints what the models make of them, for scoring.</summary>
internal static class ParseCommand
{
    private static readonly Argument<string> Gold = new("gold") { Description = "A CoNLL-U file whose words and sentences are kept." };

    private static readonly Option<string> Models = new("--models")
    {
        Description = "The folder of the models.",
        DefaultValueFactory = _ => "models/en",
    };

    private static readonly Option<string?> Output = new("--output") { Description = "The file to write, instead of standard output." };

    public static Command Create()
    {
        var command = new Command("parse", "Tag and parse the words of a treebank, for scoring.") { Gold, Models, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        using var models = ModelFolder.Open(arguments.GetRequiredValue(Models));
        using var output = arguments.GetValue(Output) is { } path ? new StreamWriter(path) : new StreamWriter(Console.OpenStandardOutput());
        var pipeline = EnglishPipeline.Build(models.Pack);
        var writer = new ConlluWriter(output);
        foreach (var document in TreebankReader.Read(arguments.GetRequiredValue(Gold)))
        {
            writer.Write(pipeline.Run(document.Bare()), document.Name);
        }

        return 0;
    }
}
