using System.Collections.Frozen;

namespace Hearsay.Reading.Provenance;

/// <summary>The news agencies of agencies.tsv, by every way their names are written.</summary>
internal static class Agencies
{
    // Picture agencies are credited in captions and write no reports.
    private static readonly FrozenSet<string> PictureAgencies = FrozenSet.ToFrozenSet(["Getty Images", "European Pressphoto Agency"]);

    private static readonly FrozenDictionary<string, string> Names = Load();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Count => Names.Values.Distinct().Count();

    /// <summary>The agency that writes under this name, such as "Agence France-Presse" for "AFP"; null for a name that is no agency's. Case counts.</summary>
    public static string? Find(ReadOnlySpan<char> name)
    {
        name = name.Trim(" .,;:()[]");
        return Spans.TryGetValue(name, out var agency) || (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            && Spans.TryGetValue(name[4..], out agency))
            ? agency
            : null;
    }

    public static bool WritesReports(string agency) => !PictureAgencies.Contains(agency);

    private static FrozenDictionary<string, string> Load()
    {
        using var table = new StreamReader(typeof(Agencies).Assembly.GetManifestResourceStream("agencies.tsv")!);
        Dictionary<string, string> names = [];
        while (table.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var agency, var others])
            {
                continue;
            }

            names.TryAdd(agency, agency);
            names.TryAdd(agency.ToUpperInvariant(), agency);
            foreach (var other in others.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                names.TryAdd(other, agency);
            }
        }

        return names.ToFrozenDictionary();
    }
}
