using System.Text;
using System.Text.Json;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Corpora;

/// <summary>The running text of any of the corpora, cut into words and sentences: by its annotators where they did, else by the engine.</summary>
/// <param name="cutting">A pipeline that adds tokens and sentences.</param>
public sealed class CorpusTexts(Pipeline cutting)
{
    private const int SentencesADocument = 20;

    /// <exception cref="TrainingException">The file is of no known form, or a line of it cannot be read.</exception>
    public IEnumerable<Document> Read(string path) => Path.GetExtension(path) switch
    {
        ".conllu" => TreebankReader.Read(path).Select(document => document.Document),
        ".txt" => [Cut(File.ReadAllText(path), path)],
        ".json" => ReadJsonLines(path).Select(line => Cut(line.GetProperty("text").GetString()!, path)),
        ".jsonl" => Path.GetFileName(path) == "wiki.jsonl" ? ReadParagraphs(path) : ReadTokenLists(path),
        ".conll" => ReadColumns(path),
        _ => throw new TrainingException($"{path}: text is read from .conllu, .txt, .json, .jsonl and .conll files."),
    };

    private Document Cut(string text, string path) => cutting.Run(Report.Plain(text, path));

    private static IEnumerable<JsonElement> ReadJsonLines(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            number++;
            JsonElement element;
            try
            {
                using var json = JsonDocument.Parse(line);
                element = json.RootElement.Clone();
            }
            catch (JsonException failure)
            {
                throw new TrainingException($"{path}: line {number}: {failure.Message}", failure);
            }

            yield return element;
        }
    }

    // Sentences of one article follow each other.
    private IEnumerable<Document> ReadParagraphs(string path)
    {
        var text = new StringBuilder();
        string? article = null;
        foreach (var line in ReadJsonLines(path))
        {
            var name = line.GetProperty("document").GetString();
            if (name != article && text.Length > 0)
            {
                yield return Cut(text.ToString(), path);
                text.Clear();
            }

            article = name;
            text.Append(line.GetProperty("text").GetString()).Append("\n\n");
        }

        yield return Cut(text.ToString(), path);
    }

    private static IEnumerable<Document> ReadTokenLists(string path) =>
        ReadJsonLines(path).Select(line => Joined([[.. line.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!)]], path));

    private static IEnumerable<Document> ReadColumns(string path)
    {
        List<List<string>> sentences = [[]];
        foreach (var line in File.ReadLines(path))
        {
            if (line.Trim().Length > 0)
            {
                sentences[^1].Add(line.Split(' ', '\t')[0]);
            }
            else if (sentences[^1].Count > 0)
            {
                sentences.Add([]);
            }
        }

        return sentences.Where(sentence => sentence.Count > 0).Chunk(SentencesADocument).Select(chunk => Joined(chunk, path));
    }

    private static Document Joined(IReadOnlyList<List<string>> sentences, string path)
    {
        var text = new StringBuilder();
        List<int> starts = [], ends = [];
        List<Sentence> ranges = [];
        foreach (var sentence in sentences)
        {
            var first = starts.Count;
            foreach (var word in sentence)
            {
                starts.Add(text.Length);
                text.Append(word);
                ends.Add(text.Length);
                text.Append(' ');
            }

            ranges.Add(new Sentence(new TokenRange(first, starts.Count), PartKind.Body, 0));
        }

        var document = new Document(Report.Plain(text.ToString(), path));
        document.SetTokens([.. starts], [.. ends]);
        document.SetSentences(ranges);
        return document;
    }
}
