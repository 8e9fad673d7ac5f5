using System.Text.Json;
using Hearsay.Engine.Names;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;

namespace Hearsay.Training.Names;

/// <summary>Reads re3d (Dstl 2017): texts on Syria and Iraq, whose descriptions ("the local official") are left out, as they are no names.</summary>
internal static class Re3dCorpus
{
    private static readonly Dictionary<string, int> ClassOfType = new(StringComparer.Ordinal)
    {
        ["Person"] = NameLabels.Person,
        ["Organisation"] = NameLabels.Organization,
        ["Location"] = NameLabels.Place,
        ["Nationality"] = NameLabels.Other,
        ["Weapon"] = NameLabels.Other,
        ["MilitaryPlatform"] = NameLabels.Other,
        ["Vehicle"] = NameLabels.Other,
    };

    /// <param name="path">A documents.json, beside which lies an entities.json.</param>
    public static IEnumerable<NamedDocument> Read(string corpus, string path, Tokenizer tokenizer, SentenceSplitter splitter)
    {
        var names = Parse(Path.Combine(Path.GetDirectoryName(path)!, "entities.json")).ToLookup(entity => entity.GetProperty("documentId").GetString());
        foreach (var document in Parse(path))
        {
            var text = document.GetProperty("text").GetString()!;
            var points = new CodePoints(text);
            var spans = names[document.GetProperty("_id").GetString()]
                .Select(entity => (Span: points.ToUtf16(new TextSpan(entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32())),
                    Class: ClassOfType.GetValueOrDefault(entity.GetProperty("type").GetString()!, -1)))
                .Where(name => name.Class >= 0)
                .Select(name => (Span: WithoutArticle(text, name.Span), name.Class))
                .Where(name => IsName(name.Span.In(text)));
            yield return NamedText.Of(corpus, text, spans, tokenizer, splitter);
        }
    }

    private static IEnumerable<JsonElement> Parse(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static TextSpan WithoutArticle(string text, TextSpan span) =>
        span.In(text).StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? span with { Start = span.Start + 4 } : span;

    private static bool IsName(ReadOnlySpan<char> text)
    {
        var lastWord = text[(text.LastIndexOf(' ') + 1)..];
        foreach (var character in lastWord)
        {
            if (char.IsUpper(character) || char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
