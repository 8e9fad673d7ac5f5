using Hearsay.Engine.Text;

namespace Hearsay.Engine.Lemmas;

/// <summary>How the treebanks spell lemmas: what keeps its capitals, marks as a typewriter has them, numbers without thousands separators.</summary>
internal static class LemmaSpelling
{
    private const int LongestAcronym = 5;

    private static readonly byte Name = PennTags.NumberOf("NNP");
    private static readonly byte Noun = PennTags.NumberOf("NN");
    private static readonly byte Adjective = PennTags.NumberOf("JJ");
    private static readonly byte Number = PennTags.NumberOf("CD");
    private static readonly byte Address = PennTags.NumberOf("ADD");

    /// <summary>Names, addresses, acronyms, Roman numbers and adjectives of origin ("Lebanese") stay as they are.</summary>
    public static bool KeepsForm(ReadOnlySpan<char> form, byte tag) =>
        tag == Name
        || tag == Address
        || ((tag == Noun || tag == Number) && form.Length <= LongestAcronym && IsUpper(form))
        || (tag == Adjective && char.IsUpper(form[0]) && IsOfOrigin(form));

    /// <summary>The mark that stands for a typographic one, or null.</summary>
    public static string? Typewritten(ReadOnlySpan<char> form) => form switch
    {
        "“" or "”" or "„" or "«" or "»" or "``" => "\"",
        "‘" or "’" => "'",
        "’’" or "‘’" => "''",
        "—" or "–" or "--" => "-",
        "..." => "…",
        _ => null,
    };

    public static string WithoutSeparators(ReadOnlySpan<char> number) =>
        char.IsDigit(number[0]) ? number.ToString().Replace(",", "", StringComparison.Ordinal) : number.ToString();

    private static bool IsUpper(ReadOnlySpan<char> form) => form.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsOfOrigin(ReadOnlySpan<char> form) =>
        form.EndsWith("nian") || form.EndsWith("rian") || form.EndsWith("lian") || form.EndsWith("sian") || form.EndsWith("tian") || form.EndsWith("adian")
        || form.EndsWith("ese") || form.EndsWith("ean") || form.EndsWith("ican") || form.EndsWith("edish") || form.EndsWith("kish") || form.EndsWith("tish")
        || form.EndsWith("raqi") || form.EndsWith("aeli") || form.EndsWith("meni") || form.EndsWith("audi") || form.EndsWith("mali") || form.EndsWith("stani");
}
