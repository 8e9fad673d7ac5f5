using System.Text.Json;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;
using Hearsay.Training.Configuration;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Clusters;

/// <summary>A sentence of running text: the hashes of its words' normal forms, and what document it is from.</summary>
internal readonly record struct RunningSentence(string Document, ulong[] Words);

/// <summary>Reads the words of corpora in all their formats, without what annotators added.</summary>
internal sealed class RunningText(ModelPack lexicons)
{
    private readonly Pipeline _pipeline =
        new PipelineBuilder().Add(new Tokenizer(Abbreviations.Read(lexicons))).Add(new SentenceSplitter()).Build();

    public IEnumerable<RunningSentence> Read(TrainingRun run, string stage) =>
        run.FilesOf(stage).SelectMany(file => Path.GetExtension(file.Path) switch
        {
            ".conllu" => TreebankReader.Read(file.Path).SelectMany(document => SentencesOf(document.Name, document.Document)),
            ".txt" => SentencesOf(file.Path, _pipeline.Run(Report.Plain(File.ReadAllText(file.Path)))),
            ".conll" => ReadColumns(file.Path),
            _ => ReadJsonLines(file.Path),
        });

    private static IEnumerable<RunningSentence> SentencesOf(string name, Document document) =>
        document.Sentences.Select(sentence => new RunningSentence(
            name,
            [.. Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Count).Select(token => WordForm.HashOf(document.FormOf(token)))]));

    // These files do not say where a document ends, so that each counts as one and adds no document of its own to a word's three.
    private static IEnumerable<RunningSentence> ReadColumns(string path)
    {
        List<ulong> words = [];
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                words.Add(WordForm.HashOf(line.Split(' ', '\t')[0]));
            }
            else if (words.Count > 0)
            {
                yield return new RunningSentence(path, [.. words]);
                words.Clear();
            }
        }
    }

    private IEnumerable<RunningSentence> ReadJsonLines(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var document = Path.GetFileName(path) + Property(root, "document") + Property(root, "doc_id") + Property(root, "_id");
            if (root.TryGetProperty("tokens", out var tokens))
            {
                yield return new RunningSentence(document, [.. tokens.EnumerateArray().Select(token => WordForm.HashOf(token.GetString()))]);
            }
            else
            {
                foreach (var sentence in SentencesOf(document, _pipeline.Run(Report.Plain(Property(root, "text")))))
                {
                    yield return sentence;
                }
            }
        }
    }

    private static string Property(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
