using System.Text.Json;

namespace Hearsay.Training.Pages;

/// <summary>A web page of trafilatura's evaluation set: text that must be read from it, text that must not, and what annotators found on it: a text, several, or null.</summary>
internal sealed record AnnotatedPage(
    string File, string Html, IReadOnlyList<string>? With, IReadOnlyList<string>? Without, JsonElement Title, JsonElement Author, JsonElement Date)
{
    public static List<AnnotatedPage> ReadAll(string corporaRoot)
    {
        using var stream = System.IO.File.OpenRead(Path.Combine(corporaRoot, "trafilatura-pages", "pages.json"));
        return JsonSerializer.Deserialize<List<AnnotatedPage>>(stream, JsonSerializerOptions.Web)!;
    }
}
