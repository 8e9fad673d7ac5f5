using Hearsay.Training.Configuration;

namespace Hearsay.Training.Stages;

/// <summary>Learns the model of one stage and writes it.</summary>
public interface IStageTraining
{
    /// <summary>Its name on the command line and in the configuration, such as "tags".</summary>
    string Stage { get; }

    void Train(TrainingRun run);
}
