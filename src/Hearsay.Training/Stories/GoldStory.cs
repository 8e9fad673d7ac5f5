using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Training.Stories;

/// <summary>A gold story: invented reports with what is to be read in them, from one gold.json. Only what is scored here is read.</summary>
internal sealed record GoldStory
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public IReadOnlyList<GoldReport> Reports { get; init; } = [];

    [JsonIgnore]
    public string Folder { get; init; } = "";

    /// <summary>Whether none of its reports tells of an event.</summary>
    [JsonIgnore]
    public bool IsQuiet => Reports.All(report => report.Events.Count == 0);

    /// <summary>The stories of a folder, by name; none where there is no such folder.</summary>
    public static IReadOnlyList<GoldStory> ReadAll(string root) =>
        !Directory.Exists(root) ? []
        : [.. Directory.GetDirectories(root).Order(StringComparer.Ordinal).Where(folder => File.Exists(Path.Combine(folder, "gold.json"))).Select(Read)];

    private static GoldStory Read(string folder)
    {
        var story = JsonSerializer.Deserialize<GoldStory>(File.ReadAllText(Path.Combine(folder, "gold.json")), Options)!;
        return story with { Folder = folder };
    }
}

/// <summary>One report of a story.</summary>
internal sealed record GoldReport
{
    public required string File { get; init; }

    public IReadOnlyList<GoldClaim> Claims { get; init; } = [];

    /// <summary>By canonical name the forms it goes by.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parties { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<GoldEvent> Events { get; init; } = [];

    public bool HeadlineOverstates { get; init; }
}

/// <summary>One claim of a report; texts are quotations of the report.</summary>
internal sealed record GoldClaim
{
    public required string Content { get; init; }

    public IReadOnlyList<string> ContentMore { get; init; } = [];

    /// <summary>Which occurrence of the content, from 1; 0 where any is right.</summary>
    public int Nth { get; init; }

    public string? Source { get; init; }

    public required IReadOnlyList<string> Chain { get; init; }

    public string? OriginKind { get; init; }

    public string? Manner { get; init; }

    public string? Stance { get; init; }

    public string? Certainty { get; init; }

    public string? Polarity { get; init; }

    /// <summary>0 for a claim of one voice, 1 for two, 2 for three and more.</summary>
    public int Depth => Math.Clamp(Chain.Count, 1, 3) - 1;
}
