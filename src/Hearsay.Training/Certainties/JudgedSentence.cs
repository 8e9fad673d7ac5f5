using System.Text.Json;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Certainties;

/// <summary>
/// A sentence of the UDS "It Happened" data (Rudinger, White and Van Durme 2018) as a document, with the factuality that readers gave some of its words,
/// from -3 (certainly did not happen) to 3 (certainly did).
/// </summary>
internal sealed record JudgedSentence(Document Document, IReadOnlyDictionary<int, double> Factuality)
{
    public static IEnumerable<JudgedSentence> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var targets = new Dictionary<int, double>();
            foreach (var target in json.RootElement.GetProperty("targets").EnumerateArray())
            {
                targets[target.GetProperty("span1")[0].GetInt32()] = target.GetProperty("label").GetDouble();
            }

            yield return new JudgedSentence(Tokens(json.RootElement.GetProperty("text").GetString()!), targets);
        }
    }

    private static Document Tokens(string text)
    {
        var document = new Document(Report.Plain(text));
        List<int> starts = [], ends = [];
        foreach (var range in text.AsSpan().Split(' '))
        {
            starts.Add(range.Start.Value);
            ends.Add(range.End.Value);
        }

        document.SetTokens([.. starts], [.. ends]);
        document.SetSentences([new Sentence(new TokenRange(0, starts.Count), PartKind.Body, 0)]);
        return document;
    }
}
