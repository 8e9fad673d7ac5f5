using Hearsay.Beats.Yaml;

namespace Hearsay.Beats.Reading;

/// <summary>Names that may stand in a place, such as the slots of a type: whatever else stands there is a mistake that lists them.</summary>
/// <param name="what">What such a name is: "slot".</param>
internal sealed class NameList(string what, IEnumerable<string> names, Remarks remarks)
{
    private readonly string _all = string.Join(", ", names);
    private readonly HashSet<string> _names = names.ToHashSet(StringComparer.Ordinal);

    /// <summary>Null where it is none of them.</summary>
    public string? Take(YamlText? text)
    {
        if (text is not { } given || _names.Contains(given.Value))
        {
            return text?.Value;
        }

        remarks.Mistake(given, _all.Length == 0 ? $"there is no {what} {given}, nor any other here." : $"there is no {what} {given}; there is {_all}.");
        return null;
    }

    public IReadOnlyList<string> TakeAll(IReadOnlyList<YamlText>? texts) => [.. (texts ?? []).Select(text => Take(text)).OfType<string>()];
}
