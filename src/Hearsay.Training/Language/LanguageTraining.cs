using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;
using Hearsay.Training.Configuration;
using Hearsay.Training.Corpora;
using Hearsay.Training.Neural;
using Hearsay.Training.Stages;
using Hearsay.Training.Syntax;

namespace Hearsay.Training.Language;

/// <summary>Learns words from running text, for the syntactic network to start from. Writes no model that ships.</summary>
internal sealed class LanguageTraining : IStageTraining
{
    private const string FileName = "language.bin";

    public string Stage => "language";

    public void Train(TrainingRun run)
    {
        var stage = run.Configuration.Stage(Stage);
        var documents = ReadDocuments(run);
        var features = FeatureTable.Collect(documents.Select(WordVocabulary.FeaturesOf), run.Configuration.MinDocuments);
        var vocabulary = new WordVocabulary(features, documents);
        var random = run.RandomFor(Stage);
        var width = (int)stage.Setting("width", 128);
        var bag = new EmbeddingBag("embedding", vocabulary.Features.Count, (int)stage.Setting("embedding", 128), random);
        var layer = new BiLstm("lower", bag.Width, width, random);
        var words = GuessedWords(documents, vocabulary, (int)stage.Setting("words", 4000));
        var network = new LanguageNetwork(bag, layer, words.Count, 0.2f, random);
        run.Log.WriteLine($"{Stage}: {documents.Sum(document => document.TokenCount):N0} tokens, {vocabulary.Features.Count:N0} features");

        var sentences = documents.SelectMany(document => document.Sentences.Select(sentence => (document, sentence.Tokens)))
            .Where(pair => pair.Tokens.Count > 1).ToList();
        var optimiser = new Adam(network.Parameters);
        var schedule = new LearningRate(0.002f, stage.Epochs);
        for (var epoch = 0; epoch < stage.Epochs; epoch++)
        {
            var loss = 0.0;
            var batches = Batches.Draw([.. sentences.Select(sentence => sentence.Tokens.Count)], 800, random);
            for (var number = 0; number < batches.Count; number++)
            {
                var chosen = batches[number].Select(index => sentences[index]).ToList();
                var known = chosen.Select(pair => vocabulary.Of(pair.document, pair.Tokens)).ToList();
                var targets = chosen.Select(pair => Numbers(pair.document, pair.Tokens, words)).ToList();
                loss += network.Learn([.. known.Select(sentence => vocabulary.Thinned(sentence, random))], targets);
                optimiser.Step(schedule.At(epoch, number, batches.Count));
            }

            run.Log.WriteLine($"{Stage}: pass {epoch + 1}, {loss / batches.Count:0.000} nats a guess");
        }

        Directory.CreateDirectory(run.Configuration.Intermediates);
        File.WriteAllBytes(PathIn(run), ParameterFile.Write([bag.Table, .. layer.Parameters], vocabulary.Features.Hashes));
    }

    /// <summary>What an earlier run learned.</summary>
    /// <exception cref="TrainingException">The stage was not trained before.</exception>
    public static ModelFile Learned(TrainingRun run) => File.Exists(PathIn(run))
        ? new ModelFile(PathIn(run), File.ReadAllBytes(PathIn(run)))
        : throw new TrainingException($"{PathIn(run)} is missing: train the stage 'language' first.");

    private static string PathIn(TrainingRun run) => Path.Combine(run.Configuration.Intermediates, FileName);

    private static List<Document> ReadDocuments(TrainingRun run)
    {
        using var models = run.OpenModels();
        var cutting = new PipelineBuilder().Add(new Tokenizer(Abbreviations.Read(models.Pack))).Add(new SentenceSplitter()).Build();
        var texts = new CorpusTexts(cutting);
        return [.. run.FilesOf("language").SelectMany(file => texts.Read(file.Path))];
    }

    private static Dictionary<ulong, int> GuessedWords(List<Document> documents, WordVocabulary vocabulary, int count)
    {
        var frequencies = new Dictionary<ulong, int>();
        foreach (var document in documents)
        {
            for (var token = 0; token < document.TokenCount; token++)
            {
                var word = WordFeatures.OfWord(document.FormOf(token));
                frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
            }
        }

        return frequencies.Where(pair => vocabulary.Features.Find(pair.Key) >= 0)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(count / 16 * 16)
            .Select((pair, number) => (pair.Key, number)).ToDictionary(pair => pair.Key, pair => pair.number);
    }

    private static int[] Numbers(Document document, TokenRange sentence, Dictionary<ulong, int> words) =>
        [.. Enumerable.Range(sentence.Start, sentence.Count).Select(token => words.GetValueOrDefault(WordFeatures.OfWord(document.FormOf(token)), -1))];
}
