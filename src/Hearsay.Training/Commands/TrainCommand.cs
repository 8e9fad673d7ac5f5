using System.CommandLine;
using System.Diagnostics;
using Hearsay.Training.Configuration;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Commands;

/// <summary><c>train [STAGE…]</c>: learns models and writes them.</summary>
internal static class TrainCommand
{
    private static readonly Argument<string[]> Stages = new("stage")
    {
        Description = "The stages to train, such as tags; all of them when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Config = new("--config")
    {
        Description = "The experiment.",
        DefaultValueFactory = _ => "training/config.json",
    };

    private static readonly Option<string?> Corpora = new("--corpora") { Description = "The folder of the corpora, instead of the configured one." };

    private static readonly Option<string?> Output = new("--output") { Description = "The folder the models go to, instead of the configured one." };

    private static readonly Option<string?> Intermediates = new("--intermediates")
    {
        Description = "The folder of what stages leave for later ones, instead of the configured one.",
    };

    private static readonly Option<int?> Seed = new("--seed") { Description = "The seed, instead of the configured one." };

    private static readonly Option<string[]> LeaveOut = new("--leave-out")
    {
        Description = "Licence groups whose corpora are not used: unlicensed, share-alike.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        var command = new Command("train", "Learn models from corpora.") { Stages, Config, Corpora, Output, Intermediates, Seed, LeaveOut };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var configuration = TrainingConfiguration.Read(arguments.GetRequiredValue(Config));
        configuration = configuration with
        {
            CorporaRoot = arguments.GetValue(Corpora) ?? configuration.CorporaRoot,
            Output = arguments.GetValue(Output) ?? configuration.Output,
            Intermediates = arguments.GetValue(Intermediates) ?? configuration.Intermediates,
            Seed = arguments.GetValue(Seed) ?? configuration.Seed,
            LeaveOut = [.. configuration.LeaveOut, .. arguments.GetValue(LeaveOut) ?? []],
        };
        var run = new TrainingRun(configuration, Console.Out);
        foreach (var training in StageSelection.Choose(StageRegistry.Trainings, training => training.Stage, arguments.GetValue(Stages)))
        {
            if (!run.HasCorporaFor(training.Stage))
            {
                Console.WriteLine($"{training.Stage}: all its corpora are left out, so that no model is written");
                continue;
            }

            var started = Stopwatch.GetTimestamp();
            training.Train(run);
            Console.WriteLine($"{training.Stage}: trained in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        }

        return 0;
    }
}
