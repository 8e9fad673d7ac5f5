using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hearsay.Models;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Commands;

/// <summary><c>evaluate [STAGE…]</c>: prints the scores of the models on development data.</summary>
internal static class EvaluateCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly Argument<string[]> Stages = new("stage")
    {
        Description = "The stages to score, such as tags; all of them when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Corpora = new("--corpora")
    {
        Description = "The folder of the corpora.",
        DefaultValueFactory = _ => "../shared/corpora",
    };

    private static readonly Option<string> Models = new("--models")
    {
        Description = "The folder of the models.",
        DefaultValueFactory = _ => "models/en",
    };

    private static readonly Option<string?> Json = new("--json") { Description = "A file to write the scores to as JSON." };

    public static Command Create()
    {
        var command = new Command("evaluate", "Score models on development data.") { Stages, Corpora, Models, Json };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        using var models = ModelFolder.Open(arguments.GetRequiredValue(Models));
        var scores = new Dictionary<string, double>();
        foreach (var evaluation in StageSelection.Choose(StageRegistry.Evaluations, stage => stage.Stage, arguments.GetValue(Stages)))
        {
            foreach (var score in evaluation.Evaluate(models.Pack, arguments.GetRequiredValue(Corpora)))
            {
                scores[score.Name] = Math.Round(score.Value, 2);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Name,-32} {score.Value,9:0.00}"));
            }
        }

        if (arguments.GetValue(Json) is { } path)
        {
            File.WriteAllText(path, JsonSerializer.Serialize(scores, Indented) + "\n");
        }

        return 0;
    }
}
