using System.Collections.Frozen;

namespace Hearsay.Ledger.Export;

/// <summary>ISO 3166-1 alpha-2 codes of states by name, from the engine's list (models/en/lexicons/states.tsv).</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> Codes = Read();

    /// <summary>"KP" for "North Korea"; null for what is no state of the list.</summary>
    public static string? CodeOf(string? name) => name is null ? null : Codes.GetValueOrDefault(name);

    private static FrozenDictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var reader = new StreamReader(typeof(Countries).Assembly.GetManifestResourceStream("Hearsay.Ledger.Origins.Words.states.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var code, _, var name, var others, ..])
            {
                foreach (var one in others.Split('|').Prepend(name))
                {
                    codes.TryAdd(one, code);
                }
            }
        }

        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
