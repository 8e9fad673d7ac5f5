using System.Text.Json.Serialization;

namespace Hearsay.Web.Api;

/// <summary>One claimed fact, followed across reports.</summary>
internal sealed record MatterShape
{
    /// <summary>"m12".</summary>
    public required string Matter { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<MatterClaimShape> Claims { get; init; }

    /// <summary>The reports that tell it, by their source.</summary>
    [JsonPropertyName("told_by")]
    public required IReadOnlyList<string> ToldBy { get; init; }

    [JsonPropertyName("denied_by")]
    public required IReadOnlyList<string> DeniedBy { get; init; }

    public required OriginsShape Origins { get; init; }

    /// <summary>Whether voices have it from each other in a loop.</summary>
    public required bool Circular { get; init; }

    /// <summary>1 (confirmed) to 6 (cannot be judged), as proposed.</summary>
    public required int Credibility { get; init; }

    /// <summary>Of the proposed grade.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    [JsonPropertyName("judged_credibility")]
    public CredibilityShape? JudgedCredibility { get; init; }

    public required string? First { get; init; }

    public required string? Last { get; init; }
}

/// <param name="Report">By its source.</param>
/// <param name="Claim">Such as "c3".</param>
/// <param name="Side">tells or denies.</param>
internal sealed record MatterClaimShape(string Report, string Claim, string Side);

/// <summary>A grade by a person.</summary>
internal sealed record CredibilityShape(int Grade, string By, string At, string? Reason);

/// <summary>How many independent origins there are: an interval, with the reasons.</summary>
/// <param name="Max">Null where nothing bounds it.</param>
internal sealed record OriginsShape(int Min, int? Max, IReadOnlyList<OriginShape> List, IReadOnlyList<string> Reasons, IReadOnlyList<IReadOnlyList<string>> Loops);

/// <param name="Certain">Whether it counts for the lower end.</param>
internal sealed record OriginShape(string Name, IReadOnlyList<string> Via, IReadOnlyList<string> Reports, bool Certain, string? Reason);

/// <summary>Who had a matter from whom.</summary>
internal sealed record TraceShape
{
    public required string Matter { get; init; }

    public required string Summary { get; init; }

    public required string? First { get; init; }

    public required string? Last { get; init; }

    public required OriginsShape Origins { get; init; }

    public required bool Circular { get; init; }

    public required int Credibility { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<TraceVoiceShape> Voices { get; init; }

    public required IReadOnlyList<TraceLinkShape> Links { get; init; }

    public required IReadOnlyList<DenialShape> Denials { get; init; }
}

internal sealed record TraceVoiceShape(string Id, string Label, string Kind, string? First);

/// <param name="From">Who passes it on.</param>
/// <param name="To">Whom they have it from.</param>
/// <param name="Reason">says, cites or copies.</param>
internal sealed record TraceLinkShape(string From, string To, string Reason, IReadOnlyList<string> Reports);

internal sealed record DenialShape(string Report, string Claim, string? Published, string Words, IReadOnlyList<string> Chain);

/// <summary>A report that has text of another.</summary>
/// <param name="Kind">verbatim, trimmed or rewritten.</param>
/// <param name="Overlap">How much of the shorter one, 0 to 1.</param>
internal sealed record CopyShape(string Of, string By, string Kind, double Overlap, bool Credited);

/// <summary>A voice across reports.</summary>
internal sealed record VoiceShape
{
    public required string Voice { get; init; }

    public required string Kind { get; init; }

    /// <summary>How many it is heard in.</summary>
    public required long Reports { get; init; }

    /// <summary>How many it is the origin of.</summary>
    public required long Claims { get; init; }

    /// <summary>As a person judged it; null where nobody did.</summary>
    public required ReliabilityShape? Reliability { get; init; }

    /// <summary>Of one voice that was asked for.</summary>
    public RecordShape? Record { get; init; }
}

/// <param name="Grade">A to F.</param>
internal sealed record ReliabilityShape(string Grade, string By, string At, string? Reason);

/// <summary>How it went with what a voice told, in matters.</summary>
internal sealed record RecordShape(long Told, long Confirmed, long Denied);

/// <summary>A person, organisation, state, ship… across reports.</summary>
internal sealed record PartyShape(string Party, string Kind, long Reports, long Mentions, IReadOnlyList<PartShape> Parts);

/// <summary>A part in events of one type, in so many reports.</summary>
internal sealed record PartShape(string Type, string Role, long Reports);

/// <summary>What a search found.</summary>
internal sealed record HitShape
{
    /// <summary>report, claim or voice.</summary>
    public required string Found { get; init; }

    public required string Text { get; init; }

    public string? Report { get; init; }

    public string? Id { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }

    public string? Claim { get; init; }

    public string? Kind { get; init; }

    public long? Reports { get; init; }

    public long? Claims { get; init; }
}
