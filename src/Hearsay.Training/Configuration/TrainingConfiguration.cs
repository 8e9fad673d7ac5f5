using System.Text.Json;

namespace Hearsay.Training.Configuration;

/// <summary>One experiment: the corpora with their licences, what each stage learns from, and the numbers that decide the outcome.</summary>
public sealed record TrainingConfiguration
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The folder of the corpora, relative to the working folder.</summary>
    public required string CorporaRoot { get; init; }

    /// <summary>The folder of the models that are written.</summary>
    public required string Output { get; init; }

    /// <summary>The folder of what stages leave for later ones and do not ship.</summary>
    public string Intermediates { get; init; } = "artifacts/training";

    public required int Seed { get; init; }

    /// <summary>Features seen in fewer documents are dropped.</summary>
    public required int MinDocuments { get; init; }

    /// <summary>Licence groups whose corpora are not used.</summary>
    public IReadOnlyList<string> LeaveOut { get; init; } = [];

    public required IReadOnlyDictionary<string, CorpusConfiguration> Corpora { get; init; }

    public required IReadOnlyDictionary<string, StageConfiguration> Stages { get; init; }

    /// <exception cref="TrainingException">The file is not there or says something that cannot be; the message names it.</exception>
    public static TrainingConfiguration Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<TrainingConfiguration>(File.ReadAllText(path), Options)
                ?? throw new TrainingException($"{path}: the configuration is empty.");
        }
        catch (Exception failure) when (failure is JsonException or IOException)
        {
            throw new TrainingException($"{path}: {failure.Message}", failure);
        }
    }

    /// <exception cref="TrainingException">The stage is not configured.</exception>
    public StageConfiguration Stage(string name) =>
        Stages.GetValueOrDefault(name) ?? throw new TrainingException($"The configuration has no stage '{name}'.");
}

/// <summary>Files of one licence group: "attribution", "share-alike" or "unlicensed".</summary>
public sealed record CorpusConfiguration(string Licence, IReadOnlyList<string> Files);

/// <summary>What a stage learns from and how long. <see cref="Settings"/> holds what only that stage knows, such as a number of classes.</summary>
public sealed record StageConfiguration(IReadOnlyList<string> Corpora, int Epochs)
{
    public IReadOnlyDictionary<string, double> Settings { get; init; } = new Dictionary<string, double>();

    public double Setting(string name, double otherwise) => Settings.GetValueOrDefault(name, otherwise);
}
