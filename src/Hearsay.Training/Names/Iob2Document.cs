using System.Text;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Names;

/// <summary>A document of an .iob2 file with its gold tokens: a number, a word and a tag a line. Keeps the file's lines, so that it can be written again.</summary>
internal sealed record Iob2Document(Document Document, IReadOnlyList<(TokenRange Tokens, string Type)> Gold, IReadOnlyList<string> Lines)
{
    /// <summary>The documents of a file; "# newdoc" begins one.</summary>
    public static IEnumerable<Iob2Document> Read(string path)
    {
        List<string> lines = [];
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && lines.Count > 0)
            {
                yield return Parse(lines);
                lines = [];
            }

            lines.Add(line);
        }

        if (lines.Count > 0)
        {
            yield return Parse(lines);
        }
    }

    /// <summary>The same lines with the tags of these names.</summary>
    public IEnumerable<string> With(IEnumerable<Name> names)
    {
        var tags = Enumerable.Repeat("O", Document.TokenCount).ToArray();
        foreach (var name in names)
        {
            var type = TypeOf(name.Kind);
            for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
            {
                tags[token] = (token == name.Tokens.Start ? "B-" : "I-") + type;
            }
        }

        var at = 0;
        foreach (var line in Lines)
        {
            var columns = line.Split('\t');
            if (line.Length == 0 || line[0] == '#' || columns.Length < 3)
            {
                yield return line;
                continue;
            }

            columns[2] = tags[at++];
            yield return string.Join('\t', columns);
        }
    }

    /// <summary>The type that the scorer counts a kind under.</summary>
    public static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.State or EntityKind.Place => "LOC",
        EntityKind.Weapon => "WEA",
        EntityKind.Vessel or EntityKind.Aircraft => "VEH",
        _ => "ORG",
    };

    private static Iob2Document Parse(List<string> lines)
    {
        var text = new StringBuilder();
        List<int> starts = [];
        List<int> ends = [];
        List<Sentence> sentences = [];
        List<string> tags = [];
        foreach (var line in lines.Append(""))
        {
            var columns = line.Split('\t');
            if (line.Length == 0)
            {
                var first = sentences.Count == 0 ? 0 : sentences[^1].Tokens.End;
                if (starts.Count > first)
                {
                    sentences.Add(new Sentence(new TokenRange(first, starts.Count), PartKind.Body, sentences.Count));
                }

                text.Append('\n');
            }
            else if (line[0] != '#' && columns.Length >= 3)
            {
                starts.Add(text.Length);
                text.Append(columns[1]);
                ends.Add(text.Length);
                text.Append(' ');
                tags.Add(columns[2]);
            }
        }

        var document = new Document(Report.Plain(text.ToString()));
        document.SetTokens([.. starts], [.. ends]);
        document.SetSentences(sentences);
        return new Iob2Document(document, Spans(tags), lines);
    }

    private static List<(TokenRange, string)> Spans(List<string> tags)
    {
        List<(TokenRange, string)> spans = [];
        for (var at = 0; at < tags.Count; at++)
        {
            if (tags[at].StartsWith("B-", StringComparison.Ordinal))
            {
                var end = at + 1;
                while (end < tags.Count && tags[end].StartsWith("I-", StringComparison.Ordinal))
                {
                    end++;
                }

                spans.Add((new TokenRange(at, end), tags[at][2..]));
            }
        }

        return spans;
    }
}
