using Hearsay.Beats.Yaml;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Reading;

/// <summary>Reads an event type: its roles and statuses, and the frames with the words that tell of it.</summary>
/// <param name="types">All event types of the beat.</param>
internal sealed class EventTypeReader(NameList types, Remarks remarks)
{
    private static readonly Dictionary<string, Stage> StageNames =
        Enum.GetValues<Stage>().ToDictionary(stage => stage.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly NameList _stages = new("stage", StageNames.Keys, remarks);
    private readonly NameList _places = new("place", PlaceRoles.All, remarks);
    private readonly RolesReader _roles = new(remarks);

    /// <summary>Null where it is no map.</summary>
    public EventType? Read(YamlEntry entry)
    {
        CheckName(entry.Key, "event type");
        if (entry.AsMap() is not { } map)
        {
            return null;
        }

        map.AllowOnly("roles", "places", "statuses", "stages", "ends", "needs", "aside", "by-parties", "role-nouns", "whereabouts", "frames");
        var roles = map.Require("roles", "what may fill its roles")?.AsMap() is { } filled ? _roles.Read(filled) : [];
        var places = _places.TakeAll(map.Find("places")?.AsTexts());
        var statusTexts = map.Find("statuses")?.AsTexts() ?? [];
        foreach (var status in statusTexts)
        {
            CheckName(status, "status");
        }

        var statuses = new NameList("status", statusTexts.Select(text => text.Value), remarks);
        var slots = new NameList("slot", [.. roles.Select(role => role.Name), .. places, Positions.Goods], remarks);
        return new EventType
        {
            Name = entry.Key.Value,
            Roles = roles,
            Places = places,
            Statuses = [.. statusTexts.Select(text => text.Value)],
            Stages = ReadStages(map.Find("stages")?.AsMap(), statuses),
            RoleNouns = new RoleNounsReader(new NameList("role", [.. roles.Select(role => role.Name), .. places], remarks), remarks).Read(map.Find("role-nouns")?.AsMap()),
            Whereabouts = ReadWhereabouts(map.Find("whereabouts")?.AsMap(), new NameList("role", roles.Select(role => role.Name), remarks), new NameList("place", places, remarks)),
            Ends = ReadEnds(map.Find("ends")?.AsMap(), statuses),
            Needs = slots.TakeAll(map.Find("needs")?.AsTexts()),
            IsAside = map.Find("aside")?.AsFlag() ?? false,
            IsByParties = map.Find("by-parties")?.AsFlag() ?? false,
            Frames = ReadFrames(map, new FrameReader(slots, statuses, remarks)),
        };
    }

    private Dictionary<Stage, string> ReadStages(YamlMap? map, NameList statuses)
    {
        var stages = new Dictionary<Stage, string>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (_stages.Take(entry.Key) is { } stage && statuses.Take(entry.AsText()) is { } status)
            {
                stages[StageNames[stage]] = status;
            }
        }

        return stages;
    }

    private Dictionary<string, string> ReadEnds(YamlMap? map, NameList statuses)
    {
        var ends = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map?.Entries ?? [])
        {
            if (types.Take(entry.Key) is { } type && statuses.Take(entry.AsText()) is { } status)
            {
                ends[type] = status;
            }
        }

        return ends;
    }

    private static Dictionary<string, string> ReadWhereabouts(YamlMap? map, NameList roles, NameList places)
    {
        var whereabouts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map?.Entries ?? [])
        {
            if (roles.Take(entry.Key) is { } role && places.Take(entry.AsText()) is { } place)
            {
                whereabouts[role] = place;
            }
        }

        return whereabouts;
    }

    private Frame[] ReadFrames(YamlMap type, FrameReader reader)
    {
        if (type.Require("frames", "the words that tell of it")?.AsMap() is not { } frames)
        {
            return [];
        }

        if (frames.Entries.Count == 0)
        {
            remarks.Mistake(type.Find("frames")!.Key, "'frames' has no frame in it; without words nothing is found.");
        }

        foreach (var frame in frames.Entries)
        {
            CheckName(frame.Key, "frame");
        }

        return [.. frames.Entries.Select(reader.Read).OfType<Frame>()];
    }

    private void CheckName(YamlText text, string what)
    {
        if (!Wording.IsName(text.Value))
        {
            remarks.Mistake(text, $"the {what} {text} is no name; a name has small letters, digits and hyphens.");
        }
    }
}
