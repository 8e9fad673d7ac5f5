using Hearsay.Engine;
using Hearsay.Engine.Certainties;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;
using Hearsay.Training.Configuration;
using Hearsay.Training.Neural;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Certainties;

/// <summary>Learns from readers' judgements whether what a predicate tells of happened.</summary>
internal sealed class CertaintyTraining : IStageTraining
{
    private const int ExamplesABatch = 64;

    public string Stage => "certainty";

    public void Train(TrainingRun run)
    {
        var stage = run.Configuration.Stage(Stage);
        using var models = run.OpenModels();
        var described = run.FilesOf(Stage).SelectMany(file => Describe(models.Pack, file.Path)).ToList();
        var features = FeatureTable.Collect(described.Select(sentence => sentence.SelectMany(predicate => predicate.Features)), run.Configuration.MinDocuments);
        var examples = described.SelectMany(sentence => sentence)
            .Select(predicate => new FactualityExample(predicate.States, [.. predicate.Features.Select(features.Find).Where(row => row >= 0)], predicate.Wanted)).ToArray();
        run.Log.WriteLine($"{Stage}: {examples.Length} predicates, {features.Count} features");

        var random = run.RandomFor(Stage);
        var network = new FactualityNetwork(features.Count, examples[0].States.Length, (int)stage.Setting("hidden", 64), stage.Setting("dropout", 0.4), random);
        var optimiser = new Adam(network.Parameters);
        var average = new WeightAverage(network.Parameters);
        var rate = new LearningRate((float)stage.Setting("rate", 0.002), stage.Epochs);
        for (var epoch = 0; epoch < stage.Epochs; epoch++)
        {
            random.Shuffle(examples);
            var batches = examples.Chunk(ExamplesABatch).ToArray();
            var loss = 0.0;
            for (var number = 0; number < batches.Length; number++)
            {
                loss += network.Learn(batches[number]);
                optimiser.Step(rate.At(epoch, number, batches.Length));
                average.Add(epoch);
            }

            run.Log.WriteLine($"{Stage}: pass {epoch + 1}, mean squared error {loss / batches.Length:0.0000}");
        }

        average.Apply();
        var builder = new ModelFileBuilder();
        network.AddTo(builder, features);
        builder.Add<float>(CertaintyScale.Section, FitScale(run, models.Pack, new FactualityModel(new ModelFile(Stage, builder.Build()))));
        run.Save(FactualityModel.FileName, builder.Build());
    }

    /// <summary>What the rules judge of the main predicates of statements, beside what readers said of them.</summary>
    private float[] FitScale(TrainingRun run, ModelPack models, FactualityModel model)
    {
        var (cues, hedges) = (new CueLexicon(models), new HedgeLexicon(models));
        var scorer = new FactualityScorer(model, new FactualityFeatures(cues, hedges, new ImplicationLexicon(models)));
        var reader = new VerdictReader(cues, hedges);
        var pipeline = EnglishPipeline.BuildUpTo(models, Layers.Lemmas | Layers.SyntaxStates);
        var fit = new ScaleFit();
        foreach (var sentence in run.FilesOf(Stage).SelectMany(file => JudgedSentence.Read(file.Path)))
        {
            var document = pipeline.Run(sentence.Document);
            var verdict = reader.Read(document, new Attribution([], [], [document.Sentences[0].Tokens], Manner.Own));
            if (verdict.Predicate >= 0 && sentence.Factuality.TryGetValue(verdict.Predicate, out var wanted))
            {
                fit.Add(CertaintyScale.KindOf(verdict.Value, verdict.Polarity), scorer.Score(document, verdict.Predicate), wanted);
            }
        }

        var lines = fit.Lines();
        run.Log.WriteLine($"{Stage}: {fit.Summary()} predicates of each kind; lines {string.Join(' ', lines.Select(number => $"{number:0.00}"))}");
        return lines;
    }

    private static IEnumerable<List<Described>> Describe(ModelPack models, string path)
    {
        var pipeline = EnglishPipeline.BuildUpTo(models, Layers.Lemmas | Layers.SyntaxStates);
        var describer = new FactualityFeatures(new CueLexicon(models), new HedgeLexicon(models), new ImplicationLexicon(models));
        var sink = new FeatureSink();
        var above = new int[FactualityFeatures.Depth];
        foreach (var sentence in JudgedSentence.Read(path))
        {
            var document = pipeline.Run(sentence.Document);
            var predicates = new List<Described>();
            foreach (var (predicate, wanted) in sentence.Factuality)
            {
                sink.Clear();
                FactualityFeatures.Climb(document, predicate, above);
                describer.Describe(document, predicate, above, sink);
                var states = new float[FactualityFeatures.StatesRead * document.SyntaxStates.Width];
                FactualityFeatures.ReadStates(document, above, states);
                predicates.Add(new Described(states, sink.Features.ToArray(), (float)wanted / FactualityScorer.Largest));
            }

            yield return predicates;
        }
    }

    private sealed record Described(float[] States, ulong[] Features, float Wanted);
}
