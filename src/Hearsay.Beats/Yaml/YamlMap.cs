using YamlDotNet.RepresentationModel;

namespace Hearsay.Beats.Yaml;

/// <summary>A map whose keys are words, in the order of the file.</summary>
internal sealed class YamlMap
{
    private readonly Remarks _remarks;
    private readonly string _owner;
    private readonly int _line;

    /// <param name="owner">What the map says something about, for messages.</param>
    /// <param name="line">Where that starts.</param>
    public YamlMap(string owner, int line, YamlMappingNode node, Remarks remarks)
    {
        _remarks = remarks;
        _owner = owner;
        _line = line;
        Entries = [.. ReadEntries(node)];
    }

    public IReadOnlyList<YamlEntry> Entries { get; }

    /// <summary>Any other key is a mistake.</summary>
    public void AllowOnly(params string[] keys)
    {
        foreach (var entry in Entries.Where(entry => !keys.Contains(entry.Key.Value)))
        {
            _remarks.Mistake(entry.Key, $"there is no key {entry.Key} here; the keys are {string.Join(", ", keys)}.");
        }
    }

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);

    /// <summary>Null where it is missing, which is a mistake.</summary>
    /// <param name="purpose">What it would say: "its name".</param>
    public YamlEntry? Require(string key, string purpose)
    {
        var found = Find(key);
        if (found is null)
        {
            _remarks.Mistake(_line, $"{_owner} has no key '{key}', which gives {purpose}.");
        }

        return found;
    }

    private IEnumerable<YamlEntry> ReadEntries(YamlMappingNode node)
    {
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { Length: > 0 } name })
            {
                yield return new YamlEntry(new YamlText(name, (int)key.Start.Line), value, _remarks);
            }
            else
            {
                _remarks.Mistake((int)key.Start.Line, "has something before a colon that is no word; a key is a word.");
            }
        }
    }
}
