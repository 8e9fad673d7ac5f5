using System.Text.Json;

namespace Hearsay.Reading.Metadata;

/// <summary>Reads what schema.org's NewsArticle and its kin say in a page's JSON-LD, however it is nested; broken JSON is mended or left.</summary>
internal static class JsonLd
{
    private const int MostObjects = 5000;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    private static readonly string[] Articles =
        ["article", "posting", "report", "review", "newsarticle", "opinion", "liveblog", "recipe", "howto", "creativework", "question", "discussion"];

    public static void Collect(string script, EvidenceBook book)
    {
        if (Parse(script) is not { } document)
        {
            return;
        }

        using (document)
        {
            try
            {
                Walk(document.RootElement, book);
            }
            catch (InvalidOperationException)
            {
                // A property's name with half a surrogate pair in it: legal JSON, and no text.
            }
        }
    }

    /// <summary>The text of the longest articleBody in a script; null where there is none.</summary>
    public static string? FindArticleBody(string script)
    {
        if (!script.Contains("articleBody", StringComparison.OrdinalIgnoreCase) || Parse(script) is not { } document)
        {
            return null;
        }

        using (document)
        {
            string? longest = null;
            Queue<JsonElement> queue = new([document.RootElement]);
            for (var seen = 0; queue.Count > 0 && seen < MostObjects; seen++)
            {
                var element = queue.Dequeue();
                if (element.ValueKind == JsonValueKind.Object)
                {
                    var body = JsonValues.Text(element, "articleBody");
                    longest = body?.Length > (longest?.Length ?? 0) ? body : longest;
                    Enqueue(queue, element.EnumerateObject().Select(property => property.Value));
                }
                else if (element.ValueKind == JsonValueKind.Array)
                {
                    Enqueue(queue, element.EnumerateArray());
                }
            }

            return longest;
        }
    }

    private static JsonDocument? Parse(string script) => TryParse(script.Trim()) ?? TryParse(JsonMending.Mend(script));

    private static JsonDocument? TryParse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Walk(JsonElement root, EvidenceBook book)
    {
        Queue<JsonElement> queue = new([root]);
        var people = new Dictionary<string, string>();
        List<(JsonElement Element, int Weight)> found = [];
        for (var seen = 0; queue.Count > 0 && seen < MostObjects; seen++)
        {
            var element = queue.Dequeue();
            if (element.ValueKind == JsonValueKind.Object)
            {
                if (JsonValues.Text(element, "@type") is "WebSite")
                {
                    book.Add(Field.Outlet, Origin.JsonLd, 32, JsonValues.Text(element, "name"));
                }

                if (WeightOf(element) is > 0 and var weight)
                {
                    found.Add((element, weight));
                }

                if (JsonValues.Text(element, "@id") is { } id && JsonValues.Text(element, "name") is { } name)
                {
                    people.TryAdd(id, name);
                }

                Enqueue(queue, element.EnumerateObject().Select(property => property.Value));
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                Enqueue(queue, element.EnumerateArray());
            }
        }

        // The first of the best is the page's own; what equals it comes from lists of other stories.
        foreach (var (element, weight) in found.OrderByDescending(pair => pair.Weight).DistinctBy(pair => pair.Weight))
        {
            Read(element, weight, people, book);
        }
    }

    private static void Enqueue(Queue<JsonElement> queue, IEnumerable<JsonElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                queue.Enqueue(element);
            }
        }
    }

    /// <summary>An article weighs most, the page it is on less; a list of other stories, a person or a shop nothing.</summary>
    private static int WeightOf(JsonElement element)
    {
        var types = JsonValues.Texts(element, "@type").Select(type => type.ToLowerInvariant()).ToList();
        return types.Any(type => Articles.Any(article => type.Contains(article, StringComparison.Ordinal)))
            ? (JsonValues.Text(element, "datePublished") is null ? 1 : 3)
            : types.Contains("webpage") || types.Contains("itempage") ? (JsonValues.Text(element, "datePublished") is null ? 0 : 1) : 0;
    }

    private static void Read(JsonElement element, int weight, Dictionary<string, string> people, EvidenceBook book)
    {
        book.Add(Field.Title, Origin.JsonLd, 20 + weight, JsonValues.Text(element, "headline") ?? JsonValues.Text(element, "name"));
        book.Add(Field.Language, Origin.JsonLd, 5, Languages.Normalise(JsonValues.Name(element, "inLanguage", people)));
        if (weight == 3)
        {
            book.Add(Field.Outlet, Origin.JsonLd, 40, JsonValues.Name(element, "publisher", people));
        }

        DateClues.Add(book, Origin.JsonLd, 50 + weight, JsonValues.Text(element, "datePublished"));
        DateClues.Add(book, Origin.JsonLd, 12, JsonValues.Text(element, "dateCreated"));
        DateClues.Add(book, Origin.JsonLd, 3, JsonValues.Text(element, "dateModified"));
        foreach (var author in JsonValues.Names(element, "author", people).Concat(JsonValues.Names(element, "creator", people)))
        {
            NameClues.Add(book, Origin.JsonLd, 50 + weight, author);
        }
    }
}
