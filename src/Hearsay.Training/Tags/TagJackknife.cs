using Hearsay.Engine.Models;
using Hearsay.Engine.Tags;
using Hearsay.Engine.Text;
using Hearsay.Training.Clusters;
using Hearsay.Training.Configuration;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>
/// Tags training documents with taggers that have not seen them, so that what learns from the tags learns from mistakes like those it will meet.
/// </summary>
internal static class TagJackknife
{
    private const int Folds = 5;
    private const int Epochs = 5;

    /// <returns>Each document's words with such tags, in the given order.</returns>
    public static Document[] Tag(IReadOnlyList<TreebankDocument> documents, TrainingRun run)
    {
        var tagged = new Document[documents.Count];
        var clusters = WrittenClusters.Read(run.Configuration.Output);
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = documents.Where((_, number) => number % Folds != fold).ToList();
            var tagger = new Tagger(PackOf(new TagLearner(run, clusters).Learn(others, Epochs, TextWriter.Null), run));
            for (var number = fold; number < documents.Count; number += Folds)
            {
                tagged[number] = documents[number].Bare();
                tagger.Annotate(tagged[number]);
            }
        }

        run.Log.WriteLine($"tagged {documents.Count} documents by taggers that have not seen them");
        return tagged;
    }

    private static ModelPack PackOf(byte[] tags, TrainingRun run)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>> { [Tagger.FileName] = tags };
        var clusters = Path.Combine(run.Configuration.Output, WordClusters.FileName);
        if (File.Exists(clusters))
        {
            files[WordClusters.FileName] = File.ReadAllBytes(clusters);
        }

        return new ModelPack("fold", files);
    }
}
