using Hearsay.Engine.Names;
using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Names;

/// <summary>
/// Reads the names in GUM (Zeldes 2017). Its entities are whole noun phrases, nested; a name is one whose head is a proper noun, cut down to the run of
/// proper nouns around the head.
/// </summary>
internal static class GumNames
{
    private static readonly HashSet<string> Joining = new(["of", "the", "for", "and", "&", "-", "'s", "’s", "de", "al"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> JoiningPersons = new(["-", "de", "al", "van", "von", "bin"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<NamedDocument> Read(string corpus, string path)
    {
        var entities = EntitiesOf(path);
        foreach (var treebank in TreebankReader.Read(path))
        {
            var labels = new byte[treebank.Document.TokenCount];
            foreach (var (tokens, type, head) in entities.OrderByDescending(entity => entity.Tokens.Count))
            {
                var @class = type switch
                {
                    "person" => NameLabels.Person,
                    "organization" => NameLabels.Organization,
                    "place" => NameLabels.Place,
                    _ => NameLabels.Other,
                };
                if (treebank.Tags[head] == UniversalTag.Propn && labels[head] == NameLabels.Outside)
                {
                    NameLabels.Write(labels, Narrow(treebank, tokens, head, labels, @class == NameLabels.Person ? JoiningPersons : Joining), @class);
                }
            }

            yield return new NamedDocument(corpus, treebank.Document, labels);
        }
    }

    private static TokenRange Narrow(TreebankDocument treebank, TokenRange tokens, int head, byte[] labels, HashSet<string> joining)
    {
        var (start, end) = (head, head + 1);
        while (Reach(start, -1) is var step and > 0)
        {
            start -= step;
        }

        while (Reach(end - 1, 1) is var step and > 0)
        {
            end += step;
        }

        return new TokenRange(start, end);

        // How far the next proper noun is in that direction, over at most two joining words.
        int Reach(int from, int direction)
        {
            for (var step = 1; step <= 3; step++)
            {
                var at = from + (step * direction);
                if (!tokens.Contains(at) || labels[at] != NameLabels.Outside)
                {
                    return 0;
                }

                if (treebank.Tags[at] == UniversalTag.Propn)
                {
                    return step;
                }

                if (!joining.Contains(treebank.Document.FormOf(at).ToString()))
                {
                    return 0;
                }
            }

            return 0;
        }
    }

    // The bracket notation of the MISC column: "(1-person-giv:act-n____-1-coref" opens, "1)" closes, "(…)" is one token.
    private static List<(TokenRange Tokens, string Type, int Head)> EntitiesOf(string path)
    {
        List<(TokenRange, string, int)> found = [];
        Dictionary<string, Stack<(int Start, string[] Fields)>> open = [];
        var token = 0;
        foreach (var line in File.ReadLines(path))
        {
            var columns = line.Split('\t');
            if (columns.Length < 10 || columns[0].Contains('-', StringComparison.Ordinal) || columns[0].Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            var entity = columns[9].Split('|').FirstOrDefault(field => field.StartsWith("Entity=", StringComparison.Ordinal));
            foreach (var (opens, body, closes) in Brackets(entity?["Entity=".Length..] ?? ""))
            {
                var fields = body.Split('-');
                if (opens)
                {
                    var stack = open.TryGetValue(fields[0], out var known) ? known : open[fields[0]] = new Stack<(int, string[])>();
                    stack.Push((token, fields));
                }

                if (closes && open.TryGetValue(fields[0], out var waiting) && waiting.TryPop(out var begun))
                {
                    found.Add((new TokenRange(begun.Start, token + 1), begun.Fields[1], begun.Start + HeadOf(begun.Fields)));
                }
            }

            token++;
        }

        return found.Where(entity => entity.Item3 < entity.Item1.End).ToList();
    }

    private static IEnumerable<(bool Opens, string Body, bool Closes)> Brackets(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var opens = text[at] == '(';
            var start = opens ? at + 1 : at;
            var end = start;
            while (end < text.Length && text[end] is not '(' and not ')')
            {
                end++;
            }

            var closes = end < text.Length && text[end] == ')';
            yield return (opens, text[start..end], closes);
            at = closes ? end + 1 : end;
        }
    }

    // The head's place in the entity, from 1, is the first field that is nothing but digits and commas after the centring.
    private static int HeadOf(string[] fields)
    {
        foreach (var field in fields.Skip(4))
        {
            var first = field.Split(',')[0];
            if (int.TryParse(first, out var place))
            {
                return place - 1;
            }
        }

        return 0;
    }
}
