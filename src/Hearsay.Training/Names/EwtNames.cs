using System.Globalization;
using Hearsay.Engine.Names;
using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Names;

/// <summary>
/// Names in the English Web Treebank's training part, kept beside it and without its words: training/ewt-names.tsv says for a document and a sentence
/// of it, from 0, which tokens are names ("P3-5" is a person from the third token to before the fifth), or with "?" that the sentence is not sure.
/// </summary>
internal static class EwtNames
{
    public static IEnumerable<NamedDocument> Read(string corpus, string path, string namesPath)
    {
        var names = File.ReadLines(namesPath).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToLookup(columns => columns[0], columns => (Sentence: int.Parse(columns[1], CultureInfo.InvariantCulture), Marks: columns[2].Split(' ')));
        foreach (var treebank in TreebankReader.Read(path))
        {
            var labels = new byte[treebank.Document.TokenCount];
            HashSet<int> skipped = [];
            foreach (var (sentence, marks) in names[treebank.Name])
            {
                foreach (var mark in marks)
                {
                    if (mark == "?")
                    {
                        skipped.Add(sentence);
                        continue;
                    }

                    var start = treebank.Document.Sentences[sentence].Tokens.Start;
                    var ends = mark[1..].Split('-').Select(number => start + int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
                    NameLabels.Write(labels, new TokenRange(ends[0], ends[1]), "POLM".IndexOf(mark[0], StringComparison.Ordinal));
                }
            }

            yield return new NamedDocument(corpus, treebank.Document, labels, skipped);
        }
    }
}
