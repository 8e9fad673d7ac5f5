using System.CommandLine;
using Hearsay.Engine.Models;
using Hearsay.Training;
using Hearsay.Training.Commands;

var root = new RootCommand("Learns and scores the models of Hearsay.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    ParseCommand.Create(),
    NamesCommand.Create(),
    LexiconsCommand.Create(),
};

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception failure) when (failure is TrainingException or ModelException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
