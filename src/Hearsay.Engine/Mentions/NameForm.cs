using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Names as they are compared: on one line, without article and possessive, in upper case.</summary>
internal static class NameForm
{
    private static readonly char[] Gaps = [' ', '\t', '\r', '\n', '\u00a0'];

    public static string OnOneLine(ReadOnlySpan<char> text) =>
        text.IndexOfAny("\t\r\n\u00a0") < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0
            ? text.ToString()
            : string.Join(' ', text.ToString().Split(Gaps, StringSplitOptions.RemoveEmptyEntries));

    public static string OnOneLine(Document document, TokenRange tokens) => OnOneLine(document.SpanOf(tokens).In(document.Text));

    public static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..]
        : name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? name[2..]
        : name.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? name[3..]
        : name;

    public static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2]
        : name.EndsWith('\'') || name.EndsWith('’') ? name[..^1]
        : name;

    /// <summary>The words to compare, in upper case.</summary>
    public static string[] Words(string name) =>
        WithoutPossessive(WithoutArticle(name)).ToUpperInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a word is written like an acronym: "KRA", "SANA".</summary>
    public static bool IsAcronym(string word) => word.Length is >= 2 and <= 8 && word.All(char.IsUpper);

    /// <summary>The first letters of the words that have a capital: "KRA" for "Kenya Revenue Authority".</summary>
    public static string Initials(string name) =>
        string.Concat(WithoutArticle(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
}
