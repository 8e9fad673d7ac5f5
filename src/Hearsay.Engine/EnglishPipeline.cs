using Hearsay.Engine.Lemmas;
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
        return new PipelineBuilder()
            .Add(new Tokenizer(Abbreviations.Read(models)))
            .Add(new SentenceSplitter())
            .Add(new QuotationFinder())
            .Add(new SyntacticAnalyser(models))
            .Add(new Lemmatizer(models))
            .Add(new NameFinder(models))
            .Build();
    }
}
