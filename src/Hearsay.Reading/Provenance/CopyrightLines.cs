namespace Hearsay.Reading.Provenance;

/// <summary>Reads who holds the rights from a line such as "© 2021 Coast Daily Ltd. All rights reserved."</summary>
internal static class CopyrightLines
{
    private static readonly string[] Companies = ["Ltd", "Ltd.", "Inc", "Inc.", "LLC", "GmbH", "AG", "S.A.", "SA", "PLC", "plc", "Limited", "Co.", "Corp.", "Corporation", "Pvt", "Pty", "Group"];

    public static string? FindHolder(string line)
    {
        var at = line.IndexOf('©', StringComparison.Ordinal);
        at = at >= 0 ? at + 1 : line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) ? 9 : -1;
        if (at < 0)
        {
            return null;
        }

        List<string> name = [];
        foreach (var word in line[at..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim(',', '.', '©', '(', ')', ':', '|', ';');
            if (name.Count == 0 && (bare.Length == 0 || bare.Any(char.IsDigit) || bare.Equals("by", StringComparison.OrdinalIgnoreCase)
                || bare is "c" or "the" or "Copyright" or "copyright" or "–" or "-"))
            {
                continue;
            }

            if (bare.Length == 0 || bare is "All" or "Alle" or "Todos" or "Tous" || Companies.Contains(word) || Companies.Contains(bare)
                || !(char.IsUpper(bare[0]) || bare is "of" or "and" or "&"))
            {
                break;
            }

            name.Add(bare);
            if (word[^1] is '.' or ',' or '|' or ';')
            {
                break;
            }
        }

        return name.Count is >= 1 and <= 6 ? string.Join(' ', name) : null;
    }
}
