using Hearsay.Beats.Yaml;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;

namespace Hearsay.Beats.Reading;

/// <summary>Makes a beat of its beat.yaml. What is wrong goes to the remarks, and the rest is read on, so that every mistake is found.</summary>
internal sealed class BeatReader(Remarks remarks)
{
    public Beat Read(YamlMap root, ModelPack lists)
    {
        root.AllowOnly("beat", "about", "needs-goods", "events");
        return new Beat
        {
            Name = NameOf(root),
            About = root.Find("about")?.AsText()?.Value ?? "",
            NeedsGoods = root.Find("needs-goods")?.AsFlag() ?? false,
            Events = ReadEvents(root),
            Lists = lists,
        };
    }

    private string NameOf(YamlMap root)
    {
        if (root.Require("beat", "its name")?.AsText() is not { } name)
        {
            return "";
        }

        if (!Wording.IsName(name.Value))
        {
            remarks.Mistake(name, $"{name} is no name of a beat; a name has small letters, digits and hyphens.");
        }

        return name.Value;
    }

    private EventType[] ReadEvents(YamlMap root)
    {
        if (root.Require("events", "its event types")?.AsMap() is not { } events)
        {
            return [];
        }

        if (events.Entries.Count == 0)
        {
            remarks.Mistake(root.Find("events")!.Key, "'events' has no event type in it; a beat has at least one.");
        }

        var reader = new EventTypeReader(new NameList("event type", events.Entries.Select(entry => entry.Key.Value), remarks), remarks);
        var types = events.Entries.Select(reader.Read).OfType<EventType>().ToArray();
        if (!remarks.HasMistake)
        {
            foreach (var (type, entry) in types.Zip(events.Entries))
            {
                new Oddities(type, remarks).Warn(entry.AsMap()!);
            }
        }

        return types;
    }
}
