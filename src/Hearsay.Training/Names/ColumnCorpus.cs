using Hearsay.Engine.Names;
using Hearsay.Engine.Tokens;

namespace Hearsay.Training.Names;

/// <summary>Reads Wikigold (Balasuriya et al. 2009) and WNUT17 (Derczynski et al. 2017): a word and its tag a line, an empty line between sentences.</summary>
internal static class ColumnCorpus
{
    // Sports teams and bands are WNUT's groups; its products and works are what Wikigold has as miscellaneous, with peoples.
    private static readonly Dictionary<string, int> ClassOfType = new(StringComparer.Ordinal)
    {
        ["PER"] = NameLabels.Person,
        ["ORG"] = NameLabels.Organization,
        ["LOC"] = NameLabels.Place,
        ["MISC"] = NameLabels.Other,
        ["person"] = NameLabels.Person,
        ["corporation"] = NameLabels.Organization,
        ["group"] = NameLabels.Organization,
        ["location"] = NameLabels.Place,
        ["product"] = NameLabels.Other,
        ["creative-work"] = NameLabels.Other,
    };

    /// <param name="eachSentence">Whether every sentence is a text of its own, such as a tweet.</param>
    public static IEnumerable<NamedDocument> Read(string corpus, string path, Tokenizer tokenizer, bool eachSentence)
    {
        var text = new NamedText(corpus, tokenizer);
        List<(string, int, bool)> words = [];
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var opensDocument = line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if (line.Length > 0 && !opensDocument)
            {
                words.Add(Parse(line));
                continue;
            }

            if (words.Count > 0)
            {
                text.Add(words);
                words = [];
            }

            if ((eachSentence || opensDocument) && text.Finish() is { } document)
            {
                yield return document;
                text = new NamedText(corpus, tokenizer);
            }
        }

        if (text.Finish() is { } last)
        {
            yield return last;
        }
    }

    private static (string, int, bool) Parse(string line)
    {
        var columns = line.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries);
        var tag = columns[^1];
        return (columns[0], tag.Length > 2 ? ClassOfType.GetValueOrDefault(tag[2..], -1) : -1, tag.StartsWith("B-", StringComparison.Ordinal));
    }
}
