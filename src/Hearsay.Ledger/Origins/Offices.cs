using System.Text.RegularExpressions;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Origins.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>Finds what a report says beside a person's name: whom they speak for.</summary>
public static partial class Offices
{
    // No pattern here sees more text than this, so none needs a time limit, which a busy machine could run into.
    private const int Reach = 140;
    private const int MostMentions = 50;

    /// <summary>"military spokesman of the Kataib Hezbollah"; null where the report has nothing beside the name.</summary>
    public static string? Find(ReportReading reading, Voice voice)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(voice);
        var names = voice.Name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (voice.Kind is not VoiceKind.Person || names.Length == 0)
        {
            return null;
        }

        var text = reading.Report.Text;
        string? found = null;
        foreach (var mention in voice.Mentions.Take(MostMentions))
        {
            var at = text.IndexOf(names[^1], mention.Start, Math.Min(mention.Length, text.Length - mention.Start), StringComparison.Ordinal);
            if (at >= 0 && Beside(text, StartOf(text, at, names), at + names[^1].Length) is { } office)
            {
                if (SaysWhose(office))
                {
                    return office;
                }

                found ??= office;
            }
        }

        return found;
    }

    private static bool SaysWhose(string office) => OriginRules.Default is var rules
        && SpokenWords.Of(office).Exists(word => rules.Is("speaks", word) || rules.Is("former", word) || rules.Is("independent", word));

    /// <summary>Where the first of the names stands, as far as they stand together before the last.</summary>
    private static int StartOf(string text, int last, string[] names)
    {
        var start = last;
        for (var i = names.Length - 2; i >= 0; i--)
        {
            var end = start;
            while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (!text.AsSpan(0, end).EndsWith(names[i], StringComparison.Ordinal))
            {
                break;
            }

            start = end - names[i].Length;
        }

        return start;
    }

    private static string? Beside(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        while (from > 0 && from < start && char.IsLetterOrDigit(text[from - 1]))
        {
            from++;
        }

        var before = BeforeName().Match(OnOneLine(text[from..start])).Value;
        var after = AfterName().Match(OnOneLine(text[end..Math.Min(text.Length, end + Reach)])).Groups[1].Value;
        if (before.LastIndexOf(',') is >= 0 and var comma && (end >= text.Length || text[end] != ','))
        {
            // "It was empty, Omar Seck said": a name beside what it explains has a comma on either side.
            before = before[(comma + 1)..];
        }

        var found = Spaces().Replace($"{before} {after}", " ").Trim(' ', ',');
        return found.Length > 0 ? found : null;
    }

    /// <summary>Lines of one paragraph joined, and without what stands in brackets: "the National Front (NF)".</summary>
    private static string OnOneLine(string text) => Bracketed().Replace(Paragraphs().Replace(text, ". "), "");

    /// <summary>Back to the mark, quotation or word of saying that ends it; a comma and a rank may stand right before the name.</summary>
    [GeneratedRegex("""(?<![\p{L}])(?:(?!\b(?:said|says|told|tells|quoting|citing|by|according|declared|added|that|which|who|when|but|and|quoted|from)\b)[^.,;:!?"“”()–])*(?:,\s*)?(?:\b(?:Vice|Rear|Gen|Lt|Col|Brig|Adm|Maj|Capt|Mr|Mrs|Ms|Dr|Prof|General|Colonel|Brigadier|Admiral|Major|Captain|Lieutenant)\b\.?\s*)*$""", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeName();

    [GeneratedRegex("""^,\s+((?:(?!\b(?:said|says|told|tells|declared|added|denied|denies|confirmed|who|which|that|whose|in (?:reaction|response|reply)|on \w+day)\b)(?:[^,.;:!?"“”()]|(?<=\b\p{Lu})\.))+)""", RegexOptions.IgnoreCase)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"\([^()]{0,40}\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
