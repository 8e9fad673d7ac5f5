using System.Buffers;
using System.Globalization;

namespace Hearsay.Reading.Provenance;

/// <summary>Names as they are written when nobody shouts.</summary>
internal static class Names
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    /// <summary>"NISTRU FILES" as "Nistru Files"; words of three letters, such as BBC, and names that have small letters stay.</summary>
    public static string FromCapitals(string name)
    {
        if (name.Any(char.IsLower) || !name.Contains(' '))
        {
            return name;
        }

        return string.Join(' ', name.Split(' ').Select((word, at) => word switch
        {
            "OF" or "AND" or "IN" or "FOR" or "ON" => at == 0 ? Capitalise(word) : word.ToLowerInvariant(),
            "THE" => at == 0 ? "The" : "the",
            _ when word.Length <= 2 || word.Contains('.') || !word.AsSpan().ContainsAny(Vowels) => word,
            _ => Capitalise(word),
        }));
    }

    private static string Capitalise(string word) => word[..1] + word[1..].ToLower(CultureInfo.InvariantCulture);
}
