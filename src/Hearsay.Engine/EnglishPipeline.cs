using Hearsay.Engine.Attributions;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Carriers;
using Hearsay.Engine.Certainties;
using Hearsay.Engine.Chains;
using Hearsay.Engine.Events;
using Hearsay.Engine.Findings;
using Hearsay.Engine.Lemmas;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Tokens;

namespace Hearsay.Engine;

/// <summary>The stages of a whole English reading, in running order.</summary>
public static class EnglishPipeline
{
    /// <exception cref="ModelException">A file of the pack is missing or broken; the message names it.</exception>
    public static Pipeline Build(ModelPack models)
    {
        ArgumentNullException.ThrowIfNull(models);
        return Join(Stages(models));
    }

    /// <summary>All stages, and the one that finds a beat's events.</summary>
    /// <exception cref="ModelException">A file of the pack or of the beat is missing or broken; the message names it.</exception>
    public static Pipeline Build(ModelPack models, Beat beat)
    {
        ArgumentNullException.ThrowIfNull(models);
        return Join(Stages(models).Append(new EventFinder(models, beat)));
    }

    /// <summary>The stages until the wanted layers are there, as training and tests need them.</summary>
    /// <exception cref="ModelException">A file of the pack is missing or broken; the message names it.</exception>
    public static Pipeline BuildUpTo(ModelPack models, Layers wanted)
    {
        ArgumentNullException.ThrowIfNull(models);
        var has = Layers.None;
        var stages = new List<IStage>();
        foreach (var stage in Stages(models))
        {
            stages.Add(stage);
            has |= stage.Adds;

            // Stopped before the next is made: it may want a file that the pack has not got yet.
            if ((has & wanted) == wanted)
            {
                break;
            }
        }

        return Join(stages);
    }

    private static Pipeline Join(IEnumerable<IStage> stages) =>
        stages.Aggregate(new PipelineBuilder(), (builder, stage) => builder.Add(stage)).Build();

    private static IEnumerable<IStage> Stages(ModelPack models)
    {
        yield return new Tokenizer(Abbreviations.Read(models));
        yield return new SentenceSplitter();
        yield return new QuotationFinder();
        yield return new SyntacticAnalyser(models);
        yield return new Lemmatizer(models);
        yield return new NameFinder(models);
        yield return new MentionFinder(models);
        yield return new CarrierFinder(models);
        yield return new AttributionFinder(models);
        yield return new ChainFinder(models);
        yield return new CertaintyJudge(models);
        yield return new FindingFinder(models);
    }
}
