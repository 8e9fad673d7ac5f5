using Hearsay.Beats.Yaml;

namespace Hearsay.Beats.Reading;

/// <summary>Reads the nouns that say which role somebody has: <c>broker: [broker, middleman]</c>.</summary>
internal sealed class RoleNounsReader(NameList roles, Remarks remarks)
{
    public Dictionary<string, string> Read(YamlMap? map)
    {
        var nouns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in map?.Entries ?? [])
        {
            foreach (var noun in roles.Take(entry.Key) is null ? [] : entry.AsTexts())
            {
                Add(nouns, noun, entry.Key.Value);
            }
        }

        return nouns;
    }

    private void Add(Dictionary<string, string> nouns, YamlText noun, string role)
    {
        if (!Wording.IsWords(noun.Value) || noun.Value.Contains(' ', StringComparison.Ordinal))
        {
            remarks.Mistake(noun, $"{noun} is not the lemma of one noun; write it in small letters and without blanks.");
        }
        else if (!nouns.TryAdd(noun.Value, role))
        {
            remarks.Mistake(noun, $"{noun} is a noun of the role '{nouns[noun.Value]}' already; it can tell of one only.");
        }
    }
}
