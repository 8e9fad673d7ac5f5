using System.Globalization;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Treebanks;

/// <summary>An entity mention of GUM.</summary>
/// <param name="Type">"person", "organization", "place", "time"…</param>
/// <param name="Head">The token that it turns on.</param>
/// <param name="Group">Mentions of the same group mean the same.</param>
/// <param name="Link">How it points back: "coref", "ana", "appos", "pred", "cata", "disc", "sgl" (mentioned once).</param>
public sealed record GumEntity(TokenRange Tokens, string Type, int Head, string Group, string Link);

/// <summary>Reads the entities in the MISC column of GUM (Zeldes 2017): "(1-person-giv:act-n____-1-coref" opens, "1)" closes, "(…)" is one token.</summary>
public static class GumEntityReader
{
    private static readonly HashSet<string> Links = new(["ana", "cata", "appos", "coref", "pred", "disc", "sgl"], StringComparer.Ordinal);

    /// <summary>The mentions of a file of one document, by its words counted from its start.</summary>
    public static List<GumEntity> Read(string path)
    {
        List<GumEntity> found = [];
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
                    found.Add(Close(new TokenRange(begun.Start, token + 1), begun.Fields));
                }
            }

            token++;
        }

        return found.Where(entity => entity.Head < entity.Tokens.End).ToList();
    }

    private static GumEntity Close(TokenRange tokens, string[] fields) =>
        new(tokens, fields[1], tokens.Start + HeadOf(fields), fields[0], fields.Skip(4).FirstOrDefault(Links.Contains) ?? "sgl");

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
            if (int.TryParse(field.Split(',')[0], CultureInfo.InvariantCulture, out var place))
            {
                return place - 1;
            }
        }

        return 0;
    }
}
