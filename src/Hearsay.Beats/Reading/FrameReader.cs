using Hearsay.Beats.Yaml;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Reading;

/// <summary>Reads a frame: words, and which positions around them fill which slots.</summary>
internal sealed class FrameReader(NameList slots, NameList statuses, Remarks remarks)
{
    // "Subjct" would pass for a preposition otherwise; no preposition is this near to a position's name.
    private const int NearMiss = 2;

    /// <summary>Null where it is no map.</summary>
    public Frame? Read(YamlEntry entry)
    {
        if (entry.AsMap() is not { } map)
        {
            return null;
        }

        map.AllowOnly("verbs", "nouns", "adjectives", "slots", "status", "planned", "ongoing", "needs", "goods-tell");
        var frame = new Frame
        {
            Name = entry.Key.Value,
            Verbs = ReadWords(map.Find("verbs")),
            Nouns = ReadWords(map.Find("nouns")),
            Adjectives = ReadWords(map.Find("adjectives")),
            Slots = ReadSlots(map.Require("slots", "who and what stands where around its words")?.AsMap()),
            Status = statuses.Take(map.Find("status")?.AsText()),
            Planned = statuses.Take(map.Find("planned")?.AsText()),
            Ongoing = statuses.Take(map.Find("ongoing")?.AsText()),
            Needs = slots.TakeAll(map.Find("needs")?.AsTexts()),
            GoodsTell = map.Find("goods-tell")?.AsFlag() ?? false,
        };
        if (frame.Verbs.Count + frame.Nouns.Count + frame.Adjectives.Count == 0 && !frame.GoodsTell)
        {
            remarks.Mistake(entry.Key, $"the frame {entry.Key} has no words; give it verbs, nouns or adjectives.");
        }

        return frame;
    }

    private IReadOnlyList<string> ReadWords(YamlEntry? entry)
    {
        var words = entry?.AsTexts() ?? [];
        foreach (var word in words.Where(word => !Wording.IsWords(word.Value)))
        {
            remarks.Mistake(word, $"{word} is no lemma; write it in small letters with one blank between words, as in 'hand over'.");
        }

        return [.. words.Select(word => word.Value)];
    }

    private Dictionary<string, IReadOnlyList<string>> ReadSlots(YamlMap? map)
    {
        var positions = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var entry in map?.Entries ?? [])
        {
            CheckPosition(entry.Key);
            positions[entry.Key.Value] = slots.TakeAll(entry.AsSomeTexts());
        }

        return positions;
    }

    private void CheckPosition(YamlText text)
    {
        if (Positions.All.Contains(text.Value))
        {
            return;
        }

        if (text.Value.Length < 20 && Positions.All.FirstOrDefault(position => Wording.Distance(position, text.Value) <= NearMiss) is { } meant)
        {
            remarks.Mistake(text, $"there is no position {text}; '{meant}' is one.");
        }
        else if (!Wording.IsPreposition(text.Value))
        {
            remarks.Mistake(text, $"there is no position {text}; there is {string.Join(", ", Positions.All)}, or a preposition in small letters.");
        }
    }
}
