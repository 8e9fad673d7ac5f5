using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Beats.Yaml;

/// <summary>A key of a map and what stands behind it, to be taken as what it should be; what it is not is a mistake and comes back as nothing.</summary>
internal sealed class YamlEntry(YamlText key, YamlNode value, Remarks remarks)
{
    public YamlText Key { get; } = key;

    public YamlText? AsText()
    {
        if (TextOf(value) is { } text)
        {
            return text;
        }

        remarks.Mistake(Key, $"{Key} has {Kind(value)} behind it; what is wanted is a word.");
        return null;
    }

    public bool AsFlag()
    {
        if (TextOf(value)?.Value is "true" or "false")
        {
            return ((YamlScalarNode)value).Value == "true";
        }

        remarks.Mistake(Key, $"{Key} is true or false, not {TextOf(value)?.ToString() ?? Kind(value)}.");
        return false;
    }

    /// <summary>One word or a list of them, each once.</summary>
    public IReadOnlyList<YamlText> AsTexts()
    {
        if (TextOf(value) is { } single)
        {
            return [single];
        }

        if (value is YamlSequenceNode list)
        {
            return [.. ItemsOf(list)];
        }

        remarks.Mistake(Key, $"{Key} has {Kind(value)} behind it; what is wanted is a word or a list of words.");
        return [];
    }

    /// <summary>As <see cref="AsTexts"/>, and an empty list is a mistake.</summary>
    public IReadOnlyList<YamlText> AsSomeTexts()
    {
        if (value is YamlSequenceNode { Children.Count: 0 })
        {
            remarks.Mistake(Key, $"the list of {Key} is empty; it needs at least one word.");
        }

        return AsTexts();
    }

    public YamlMap? AsMap()
    {
        if (value is YamlMappingNode map)
        {
            return new YamlMap(Key.ToString(), Key.Line, map, remarks);
        }

        remarks.Mistake(Key, $"{Key} has {Kind(value)} behind it; what is wanted is a map, one 'key: value' a line.");
        return null;
    }

    private IEnumerable<YamlText> ItemsOf(YamlSequenceNode list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Children)
        {
            if (TextOf(item) is not { } text)
            {
                remarks.Mistake((int)item.Start.Line, $"the list of {Key} has {Kind(item)} in it; what is wanted is words.");
            }
            else if (!seen.Add(text.Value))
            {
                remarks.Mistake(text, $"the list of {Key} has {text} a second time; once is enough.");
            }
            else
            {
                yield return text;
            }
        }
    }

    private static YamlText? TextOf(YamlNode node) =>
        node is YamlScalarNode { Value: { Length: > 0 } text } ? new YamlText(text, (int)node.Start.Line) : null;

    private static string Kind(YamlNode node) => node switch
    {
        YamlMappingNode => "a map",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value: { Length: > 0 } } => "a word",
        YamlScalarNode { Style: ScalarStyle.Plain } => "nothing",
        _ => "an empty text",
    };
}
