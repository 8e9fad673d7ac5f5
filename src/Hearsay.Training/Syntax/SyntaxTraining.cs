using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;
using Hearsay.Engine.Text;
using Hearsay.Training.Configuration;
using Hearsay.Training.Language;
using Hearsay.Training.Neural;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>Learns tags and trees from treebanks, on top of what the language stage knows of words.</summary>
internal sealed class SyntaxTraining : IStageTraining
{
    private const int TokensABatch = 600;

    public string Stage => "syntax";

    public void Train(TrainingRun run)
    {
        var stage = run.Configuration.Stage(Stage);
        var language = LanguageTraining.Learned(run);
        var treebank = run.FilesOf(Stage).SelectMany(file => TreebankReader.Read(file.Path)).ToList();
        var vocabulary = new WordVocabulary(ParameterFile.ReadFeatures(language), treebank.Select(document => document.Document));
        var tags = new TagPairs(treebank);
        var examples = treebank.SelectMany(document => Examples(document, vocabulary, tags)).ToList();
        var random = run.RandomFor(Stage);
        var sizes = new SyntaxSizes(
            (int)stage.Setting("embedding", 128), (int)stage.Setting("width", 128), Arc: 96, Label: 64, tags.Count, Relations.Count);
        var network = new SyntaxNetwork(vocabulary.Features.Count, sizes, (float)stage.Setting("dropout", 0.33), random);
        ParameterFile.Read(language, network.FromLanguage);

        var optimiser = new Adam(network.Parameters);
        var average = new WeightAverage(network.Parameters);
        var rate = new LearningRate((float)stage.Setting("rate", 0.002), stage.Epochs);
        for (var epoch = 0; epoch < stage.Epochs; epoch++)
        {
            var loss = 0.0;
            var batches = Batches.Draw([.. examples.Select(example => example.Count)], TokensABatch, random);
            for (var number = 0; number < batches.Count; number++)
            {
                var batch = batches[number].Select(index => examples[index]);
                loss += network.Learn([.. batch.Select(example => example with { Features = vocabulary.Thinned(example.Features, random) })]);
                optimiser.Step(rate.At(epoch, number, batches.Count));
                average.Add(epoch);
            }

            run.Log.WriteLine($"{Stage}: pass {epoch + 1}, {loss / batches.Count:0.0000} nats a token");
        }

        average.Apply();
        run.Save("syntax.bin", Write(network, vocabulary, tags));
    }

    private static IEnumerable<SyntaxExample> Examples(TreebankDocument gold, WordVocabulary vocabulary, TagPairs tags)
    {
        foreach (var (tokens, _, _) in gold.Document.Sentences)
        {
            var range = Enumerable.Range(tokens.Start, tokens.Count).ToArray();
            yield return new SyntaxExample(
                vocabulary.Of(gold.Document, tokens),
                [.. range.Select(token => tags.NumberOf(gold.Tags[token], gold.PennTags[token]))],
                [.. range.Select(token => gold.Heads[token] < 0 ? -1 : gold.Heads[token] - tokens.Start)],
                [.. range.Select(token => gold.Relations[token])]);
        }
    }

    private static byte[] Write(SyntaxNetwork network, WordVocabulary vocabulary, TagPairs tags)
    {
        var file = new ModelFileBuilder().AddLines("tagNames", tags.Names).AddLines("relationNames", RelationNames());
        EmbeddingTable.Write(file, "embedding", [.. vocabulary.Features.Hashes], network.Parameters[0].Value, network.Parameters[0].Columns);
        foreach (var parameter in network.Parameters.Skip(1))
        {
            Matrix.Write(file, parameter.Name, parameter.Rows, parameter.Columns, parameter.Value);
        }

        return file.Build();
    }

    private static IEnumerable<string> RelationNames() => Enumerable.Range(0, Relations.Count).Select(number => Relations.NameOf((byte)number));
}
