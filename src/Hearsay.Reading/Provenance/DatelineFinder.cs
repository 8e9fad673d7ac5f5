using System.Buffers;
using Hearsay.Engine.Text;
using Hearsay.Reading.Dates;

namespace Hearsay.Reading.Provenance;

/// <summary>
/// Finds a dateline at the start of a paragraph: a place, mostly in capitals, perhaps with its country and a date, perhaps an agency in brackets or
/// between slashes, and a dash (The Associated Press Stylebook, "datelines").
/// </summary>
internal static class DatelineFinder
{
    private const int Longest = 90;

    private static readonly SearchValues<char> NoPlace = SearchValues.Create("\"“”?!;");

    public static Dateline? Find(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(Longest + 20, paragraph.Length));
        var agency = FindAgency(head, out var span);
        var (dash, length) = agency is null ? FindDash(head, 0) : FindDash(head, span.End);
        if (agency is not null && (dash < 0 || dash - span.End > 30))
        {
            if (Agencies.Find(agency) is null)
            {
                return null;
            }

            // "NAIROBI (Reuters): " and "LONDON (Reuters) The" are met too.
            (dash, length) = (span.End + 1, SkipGap(head, span.End + 1));
        }

        if (dash <= 0 || dash > Longest || length >= paragraph.Length)
        {
            return null;
        }

        var placeEnd = agency is null ? dash : span.Start - 1;
        var place = head[..Math.Min(placeEnd, dash)].TrimEnd(" ,(/[");
        return LooksLikePlace(place, agency is not null
            && Agencies.Find(agency) is not null) ? new Dateline(PlaceOf(place), length, agency, span, DateOf(place)) : null;
    }

    /// <summary>Whether a line is a dateline whose report begins on the next: "WASHINGTON —", "DUBAI, UAE, 18 September 2023 /GULF WIRE/".</summary>
    public static bool IsAlone(string line) =>
        line.Length is > 3 and < Longest && line[^1] is '-' or '–' or '—' or '/' or ')'
            && Find(line.TrimEnd('-', '–', '—', ' ') + " - The") is { } dateline
            && dateline.Length == line.TrimEnd('-', '–', '—', ' ').Length + 3;

    /// <summary>"(Reuters)", "/AFP/" or "[Xinhua]" in the head, with capitals and few words.</summary>
    private static string? FindAgency(ReadOnlySpan<char> head, out TextSpan span)
    {
        span = default;
        var open = head.IndexOfAny('(', '/', '[');
        if (open is < 2 or > 60)
        {
            return null;
        }

        var close = head[(open + 1)..].IndexOf(head[open] switch { '(' => ')', '[' => ']', _ => '/' });
        if (close is < 2 or > 40)
        {
            return null;
        }

        var inner = head.Slice(open + 1, close);
        span = new TextSpan(open + 1, open + 1 + close);
        return char.IsUpper(inner[0]) || Agencies.Find(inner) is not null ? inner.ToString() : null;
    }

    private static (int Dash, int Length) FindDash(ReadOnlySpan<char> head, int from)
    {
        for (var at = from; at < head.Length; at++)
        {
            if (head[at] is '\u2013' or '\u2014' or '\u2015' || (head[at] == '-' && IsLoose(head, at)))
            {
                return (at, SkipGap(head, at));
            }
        }

        return (-1, 0);
    }

    // A hyphen within a word is none: "Deir ez-Zor".
    private static bool IsLoose(ReadOnlySpan<char> head, int at) =>
        at > 0 && (head[at - 1] is ' ' or ')' or '/' or '-' || (at + 1 < head.Length && head[at + 1] is ' ' or '-'));

    private static int SkipGap(ReadOnlySpan<char> head, int at)
    {
        while (at < head.Length && (char.IsWhiteSpace(head[at]) || head[at] is '-' or '\u2013' or '\u2014' or ':' or ')' or '/'))
        {
            at++;
        }

        return at;
    }

    private static bool LooksLikePlace(ReadOnlySpan<char> place, bool hasAgency)
    {
        if (place.IsEmpty || !char.IsUpper(place[0]) || place.Length > 70 || place.ContainsAny(NoPlace))
        {
            return false;
        }

        int capitals = 0, words = 0, lower = 0;
        foreach (var range in place.SplitAny(' ', ',', '/'))
        {
            var word = place[range].Trim(".()");
            if (word.IsEmpty || char.IsDigit(word[0]) || MonthNames.FindMonth(word) > 0 || MonthNames.FindWeekday(word) is not null)
            {
                continue;
            }

            words++;
            capitals += word.Length > 1 && IsCapitals(word) ? 1 : 0;
            lower += char.IsLower(word[0])
                && word is not ("de" or "la" or "el" or "al" or "of" or "the" or "and" or "ez" or "es" or "le" or "du") ? 1 : 0;
        }

        return words is > 0 and <= 7 && lower == 0 && (hasAgency || (IsCapitals(FirstWord(place)) && FirstWord(place).Length > 1
            && capitals > 0));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> place)
    {
        var end = place.IndexOfAny(' ', ',');
        return end < 0 ? place : place[..end];
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return true;
    }

    private static string PlaceOf(ReadOnlySpan<char> place)
    {
        var digit = place.IndexOfAnyInRange('0', '9');
        var comma = place.LastIndexOf(',');
        return (digit > 0 && comma > 0 ? place[..comma] : place).Trim(" ,").ToString();
    }

    private static string? DateOf(ReadOnlySpan<char> place) => place.ContainsAnyInRange('0', '9') ? place.ToString() : null;
}
