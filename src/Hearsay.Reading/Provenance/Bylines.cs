using Hearsay.Reading.Dates;

namespace Hearsay.Reading.Provenance;

/// <summary>Reads who wrote a report from a byline, such as "By Jane Doe and John Roe, Defence Editor".</summary>
internal static class Bylines
{
    private static readonly string[] Openings =
    [
        "by:", "by ", "written by", "words by", "story by", "text by", "reported by", "posted by", "published by", "author:", "authors:", "author", "von ", "por ", "par ", "autor:", "auteur:", "di ", "автор:",
        "reporting by", "article by", "from ", "compiled by", "contributed by", "about ", "posted:", "מאת",
    ];

    private static readonly string[] NotNames =
    [
        "staff", "reporter", "correspondent", "editor", "writer", "contributor", "columnist", "bureau", "published", "updated", "posted", "senior", "chief", "follow", "email", "twitter", "share", "read", "min", "view", "comments",
        "all posts", "admin", "guest", "minutes", "opinion", "analysis", "http", "www", ".com", "@", "more from", "articles", "photo", "am", "pm", "et", "est", "edt", "gmt", "contact", "author", "see all", "show",
    ];

    public static bool LooksLikeNames(ReadOnlySpan<char> text)
    {
        int words = 0, capitals = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(".,;()\"'");
            if (word.IsEmpty || word is "and" or "of" or "in" or "de" or "van" or "von" or "the" or "for" or "al" or "bin" or "ben" or "da" or "la" or "el" or "del" or "&" or "|" or "-" or "y" or "et" or "und")
            {
                continue;
            }

            words++;
            capitals += char.IsUpper(word[0]) || !char.IsLetter(word[0])
                || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter ? 1 : 0;
        }

        return words is >= 1 and <= 14 && capitals * 4 >= words * 3;
    }

    /// <summary>The names in a byline, without "By", titles, handles and dates.</summary>
    public static IReadOnlyList<string> Read(string byline)
    {
        List<string> names = [];
        var text = StripOpening(Html.Whitespace.Collapse(byline));
        foreach (var piece in SplitNames(text))
        {
            var name = Clean(piece);
            if (name.Length is >= 3 and <= 60 && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>"Emily Burack 8 January 2020" and "Jane Doe Published Monday" end where the date begins.</summary>
    private static string BeforeDate(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        var words = (digit > 0 ? text[..digit] : text).TrimEnd().Split(' ');
        var end = words.Length;
        while (end > 1 && (MonthNames.FindMonth(words[end - 1].Trim('.', ',')) > 0
            || MonthNames.FindWeekday(words[end - 1].Trim('.', ',')) is not null
            || words[end - 1].Trim(':') is "Published" or "Updated" or "Posted" or "on" or "PUBLISHED" or "UPDATED"))
        {
            end--;
        }

        return string.Join(' ', words.Take(end));
    }

    private static string StripOpening(string text)
    {
        // Spans set side by side leave no blank: "ByJane Doe".
        if (text.Length > 4 && text.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(text[2]) && char.IsLower(text[3]))
        {
            return text[2..];
        }

        text = text.Trim(' ', '(', '|', '•', '·', '-', '–', '—', ':');
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.Length > opening.Length
                && (!char.IsLetter(opening[^1]) || !char.IsLetter(text[opening.Length])))
            {
                return StripOpening(text[opening.Length..]);
            }
        }

        return text;
    }

    private static string[] SplitNames(string text) => text
        .Replace(" and ", "\n", StringComparison.OrdinalIgnoreCase).Replace(" & ", "\n", StringComparison.Ordinal).Replace(" with ", "\n", StringComparison.OrdinalIgnoreCase)
        .Replace(" y ", "\n", StringComparison.Ordinal).Replace(" et ", "\n", StringComparison.Ordinal).Replace(" und ", "\n", StringComparison.Ordinal)
        .Replace(" in ", "\nin ", StringComparison.Ordinal).Replace(" for ", "\nin ", StringComparison.Ordinal).Replace(" at ", "\nin ", StringComparison.Ordinal)
        .Split(['\n', ',', ';', '|', '•', '·', '–', '—', '\t', '('], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Clean(string piece)
    {
        var name = BeforeDate(StripOpening(piece)).Trim(' ', '.', ',', ':', '*', '"', ')', '/', '-', '–', '—', '|');
        if (piece.StartsWith("in ", StringComparison.Ordinal) || piece.StartsWith("edited ", StringComparison.OrdinalIgnoreCase) || piece.StartsWith("editing ", StringComparison.OrdinalIgnoreCase)
            || name.Length == 0 || name.Any(char.IsDigit) || name.Contains('@') || name.Contains("://", StringComparison.Ordinal)
            || DateScanner.First(name) is not null || !LooksLikeNames(name) || MonthNames.FindWeekday(name) is not null)
        {
            return "";
        }

        foreach (var word in name.Split(' '))
        {
            if (Array.IndexOf(NotNames, word.Trim('.', ',').ToLowerInvariant()) >= 0)
            {
                return "";
            }
        }

        return name;
    }
}
