using System.Globalization;
using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Dates;

/// <summary>The years that a page names, before it has tokens: in its copyright line, and in the news itself ("in 2016").</summary>
internal static class NamedYears
{
    // Few reports from before are on the web, and an older year is one that the report looks back on.
    private const int First = 2000;
    private const int Last = 2100;

    /// <summary>How far behind the sign the year may stand: "© Coast Daily Ltd. 2021".</summary>
    private const int Furthest = 60;

    /// <summary>The last year behind a copyright sign, the 2023 of "© 2019-2023"; null where there is none.</summary>
    public static int? OfCopyright(Report report)
    {
        int? last = null;
        foreach (var part in report.Parts)
        {
            var text = part.Span.In(report.Text);
            var sign = text.IndexOf('©');
            if (sign < 0 || part.Kind == PartKind.Comment)
            {
                continue;
            }

            foreach (var word in new Words(text[sign..Math.Min(text.Length, sign + Furthest)]))
            {
                last = YearOf(word) is { } year && year >= (last ?? 0) ? year : last;
            }
        }

        return last;
    }

    /// <summary>Years that stand behind a word, as in "since 2018", so that "2,016 rounds" and "AK-2000" are none.</summary>
    public static IReadOnlyCollection<int> InNews(Report report)
    {
        var years = new HashSet<int>();
        foreach (var part in report.Parts)
        {
            if (part.Kind.CanClaim())
            {
                Collect(part.Span.In(report.Text), years);
            }
        }

        return years;
    }

    private static void Collect(ReadOnlySpan<char> text, HashSet<int> years)
    {
        var words = new Words(text);
        while (words.MoveNext())
        {
            var (start, end) = (words.Start, words.Start + words.Current.Length);
            if (YearOf(words.Current) is { } year && start > 1 && text[start - 1] == ' ' && char.IsLetter(text[start - 2])
                && !(end + 1 < text.Length && text[end] is ',' or '.' or '-' && char.IsLetterOrDigit(text[end + 1])))
            {
                years.Add(year);
            }
        }
    }

    private static int? YearOf(ReadOnlySpan<char> word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= First and <= Last ? year : null;
}
