using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>What the ledger keeps of a matter to link by. It stays small however many claims the matter has.</summary>
public sealed record MatterProfile
{
    /// <summary>Empty while the matter is new.</summary>
    public string Id { get; init; } = "";

    public string Summary { get; init; } = "";

    public FactKind Kind { get; init; }

    /// <summary>Of happenings the event's type, of parties the role, of figures what they count.</summary>
    public string Aspect { get; init; } = "";

    public string Label { get; init; } = "";

    /// <summary>Names of a party, units of a figure, roles and names of a happening.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];

    /// <summary>What else is told around it, with weights.</summary>
    public IReadOnlyDictionary<string, double> Context { get; init; } = new Dictionary<string, double>();

    /// <summary>The stems of its claims' words, with the number of reports that use them.</summary>
    public IReadOnlyDictionary<string, double> Stems { get; init; } = new Dictionary<string, double>();

    /// <summary>Of parties: the roles that they have in events, with how many give it to them.</summary>
    public IReadOnlyDictionary<string, double> Roles { get; init; } = new Dictionary<string, double>();

    /// <summary>The first and the last day on which a report on it was published.</summary>
    public int? FirstPublished { get; init; }

    public int? LastPublished { get; init; }

    /// <summary>Of happenings: whether reports recall it from years before.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>Of parties: how many reports let them speak.</summary>
    public int VoiceReports { get; init; }

    /// <summary>Of parties: what kind of thing it is, "state".</summary>
    public string Sort { get; init; } = "";

    /// <summary>How many of its reports have events of the beat around it.</summary>
    public int BeatReports { get; init; }

    /// <summary>How much of the fact the summary says.</summary>
    public double Clarity { get; init; }

    /// <summary>Of figures: the number told; null for an open end.</summary>
    public double? Min { get; init; }

    public double? Max { get; init; }

    public bool IsApproximate { get; init; }

    /// <summary>Of happenings: the first and the last day, as <see cref="DateOnly.DayNumber"/>.</summary>
    public int? FromDay { get; init; }

    public int? ToDay { get; init; }

    /// <summary>How many reports have a claim on it.</summary>
    public int Reports { get; init; }

    /// <summary>Whether an analyst joined or split it: the linker then adds to it and never re-means it.</summary>
    public bool IsPinned { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, MatterProfileJson.Default.MatterProfile);

    public static MatterProfile FromJson(string json) => JsonSerializer.Deserialize(json, MatterProfileJson.Default.MatterProfile) ?? throw new JsonException("A matter's profile is null.");
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(MatterProfile))]
internal sealed partial class MatterProfileJson : JsonSerializerContext;
