using System.Text.Json;

namespace Hearsay.Simulator.Scoring;

/// <summary>What there is to say of a folder of reports: its matters and its copies.</summary>
public sealed record Answers(IReadOnlyList<MatterAnswer> Matters, IReadOnlyList<CopyAnswer> Copies)
{
    public static Answers ReadTruth(string path)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(path));
        return new([.. truth.RootElement.GetProperty("matters").EnumerateArray().Select(Matter)], [.. truth.RootElement.GetProperty("copies").EnumerateArray().Select(Copy)]);
    }

    /// <summary>A line an object, as hearsay prints them.</summary>
    public static Answers Read(string matters, string copies) => new([.. Lines(matters).Select(Matter)], [.. Lines(copies).Select(Copy)]);

    private static IEnumerable<JsonElement> Lines(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return ParseLine(line, path, number);
            }
        }
    }

    private static JsonElement ParseLine(string line, string path, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} line {number} is no JSON object: {error.Message}");
        }
    }

    private static MatterAnswer Matter(JsonElement matter)
    {
        var origins = matter.TryGetProperty("origins", out var found) ? found : default;
        return new MatterAnswer(Text(matter, "matter") is { } text && matter.TryGetProperty("about", out _) ? text : Text(matter, "summary") ?? "", Text(matter, "about") ?? "",
            Files(matter, "told_by"), Files(matter, "denied_by"), Number(origins, "min"), Number(origins, "max"),
            matter.TryGetProperty("circular", out var circular) && circular.ValueKind is JsonValueKind.True);
    }

    private static CopyAnswer Copy(JsonElement copy) => new(Path.GetFileName(Text(copy, "of") ?? ""), Path.GetFileName(Text(copy, "by") ?? ""), Text(copy, "kind") ?? "");

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement of, string name) =>
        of.ValueKind is JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number ? value.GetInt32() : null;

    private static HashSet<string> Files(JsonElement of, string name) =>
        of.TryGetProperty(name, out var files) && files.ValueKind is JsonValueKind.Array ? [.. files.EnumerateArray().Select(file => Path.GetFileName(file.GetString() ?? ""))] : [];
}
