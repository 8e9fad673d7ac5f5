using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Judgements;

/// <summary>Targets and bodies as the table keeps them.</summary>
internal static class JudgementJson
{
    /// <summary>Of what is written; whoever re-means a property raises it and reads the old ones still.</summary>
    public const int Version = 1;

    public static string Write(JudgementTarget target) => JsonSerializer.Serialize(new Versioned<JudgementTarget>(Version, target), JudgementJsonContext.Default.VersionedJudgementTarget);

    public static string Write(JudgementBody? body) => JsonSerializer.Serialize(new Versioned<JudgementBody>(Version, body), JudgementJsonContext.Default.VersionedJudgementBody);

    public static JudgementTarget Target(string json, long number) =>
        Check(JsonSerializer.Deserialize(json, JudgementJsonContext.Default.VersionedJudgementTarget), number) ?? throw new JsonException($"Judgement {number} has no target.");

    public static JudgementBody? Body(string json, long number) => Check(JsonSerializer.Deserialize(json, JudgementJsonContext.Default.VersionedJudgementBody), number);

    private static T? Check<T>(Versioned<T>? read, long number) => read is { V: Version }
        ? read.It
        : throw new JudgementException($"Judgement {number} is written in form {read?.V}, which this version does not know; use the version of hearsay that wrote it, or a later one.");
}

internal sealed record Versioned<T>(int V, T? It);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Versioned<JudgementTarget>))]
[JsonSerializable(typeof(Versioned<JudgementBody>))]
[JsonSerializable(typeof(CertaintyValue))]
internal sealed partial class JudgementJsonContext : JsonSerializerContext;
