using Hearsay.Beats.Yaml;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Reading;

/// <summary>Warns of what can be read but hardly was meant. For types without a mistake.</summary>
internal sealed class Oddities(EventType type, Remarks remarks)
{
    /// <param name="map">What the type was read from, for the lines.</param>
    public void Warn(YamlMap map)
    {
        WarnOfRoles(map.Find("roles")!.AsMap()!);
        WarnOfStatuses(map.Find("statuses")?.AsTexts() ?? []);
        WarnOfWords(map.Find("frames")!.AsMap()!);
    }

    private void WarnOfRoles(YamlMap roles)
    {
        var filled = type.Frames.SelectMany(frame => frame.Slots.Values).SelectMany(slots => slots).ToHashSet();
        foreach (var role in roles.Entries.Where(role => !filled.Contains(role.Key.Value)))
        {
            remarks.Warn(role.Key, $"no frame of '{type.Name}' fills the role {role.Key}.");
        }
    }

    private void WarnOfStatuses(IReadOnlyList<YamlText> statuses)
    {
        var reached = type.Frames.SelectMany(frame => new[] { frame.Status, frame.Planned }).Concat(type.Stages.Values).Concat(type.Ends.Values).ToHashSet();
        foreach (var status in statuses.Where(status => !reached.Contains(status.Value)))
        {
            remarks.Warn(status, $"nothing leads to the status {status}: no frame, no stage and no end of '{type.Name}'.");
        }
    }

    // Of two frames that look for the same word and the same positions, the second can find nothing that the first did not.
    private void WarnOfWords(YamlMap frames)
    {
        var owners = new Dictionary<(string Sort, string Word, string Positions), string>();
        foreach (var (frame, entry) in type.Frames.Zip(frames.Entries))
        {
            var positions = string.Join('\n', frame.Slots.Keys.Order(StringComparer.Ordinal));
            foreach (var sort in entry.AsMap()!.Entries.Where(sort => sort.Key.Value is "verbs" or "nouns" or "adjectives"))
            {
                foreach (var word in sort.AsTexts().Where(word => !owners.TryAdd((sort.Key.Value, word.Value, positions), frame.Name)))
                {
                    var owner = owners[(sort.Key.Value, word.Value, positions)];
                    remarks.Warn(word, $"{word} is among the {sort.Key.Value} of two frames with the same positions, '{owner}' and '{frame.Name}'.");
                }
            }
        }
    }
}
