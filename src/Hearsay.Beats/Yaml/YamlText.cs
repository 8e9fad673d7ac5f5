namespace Hearsay.Beats.Yaml;

/// <summary>A word or words of a YAML file and the line they stand in, from 1.</summary>
internal readonly record struct YamlText(string Value, int Line)
{
    private const int Longest = 40;

    /// <summary>In quotation marks and not too long, for messages.</summary>
    public override string ToString() => Value.Length <= Longest ? $"'{Value}'" : $"'{Value.AsSpan(0, Longest)}…'";
}
