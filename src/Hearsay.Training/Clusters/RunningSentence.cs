using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Tokens;
using Hearsay.Training.Configuration;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Clusters;

/// <summary>A sentence of running text: the hashes of its words' normal forms, and the number of the document it is from.</summary>
internal readonly record struct RunningSentence(int Document, ulong[] Words)
{
    /// <summary>All sentences that a stage learns from, those of a document one after the other.</summary>
    public static IEnumerable<RunningSentence> ReadAll(TrainingRun run, string stage, ModelPack lexicons)
    {
        var texts = new CorpusTexts(
            new PipelineBuilder().Add(new Tokenizer(Abbreviations.Read(lexicons))).Add(new SentenceSplitter()).Build());
        return run.FilesOf(stage).SelectMany(file => texts.Read(file.Path)).SelectMany((document, number) => document.Sentences.Select(
            sentence => new RunningSentence(
                number,
                [.. Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Count).Select(token => WordForm.HashOf(document.FormOf(token)))])));
    }
}
