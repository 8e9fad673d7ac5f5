using Hearsay.Training.Attributions;
using Hearsay.Training.Certainties;
using Hearsay.Training.Clusters;
using Hearsay.Training.Events;
using Hearsay.Training.Language;
using Hearsay.Training.Lemmas;
using Hearsay.Training.Mentions;
using Hearsay.Training.Names;
using Hearsay.Training.Pages;
using Hearsay.Training.Stories;
using Hearsay.Training.Syntax;
using Hearsay.Training.Tokens;

namespace Hearsay.Training.Stages;

/// <summary>Everything that can be trained and scored, in running order. A new stage adds a line to each list.</summary>
public static class StageRegistry
{
    public static IReadOnlyList<IStageTraining> Trainings { get; } =
    [
        new ClusterTraining(),
        new LanguageTraining(),
        new SyntaxTraining(),
        new LemmaTraining(),
        new NamesTraining(),
        new AttributionTraining(),
        new CertaintyTraining(),
    ];

    public static IReadOnlyList<IStageEvaluation> Evaluations { get; } =
    [
        new PageEvaluation(),
        new TokenEvaluation(),
        new SyntaxEvaluation(),
        new LemmaEvaluation(),
        new NamesEvaluation(),
        new MentionsEvaluation(),
        new AttributionEvaluation(),
        new CertaintyEvaluation(),
        new GenevaEvaluation(),
        new StoryEvaluation(),
    ];
}
