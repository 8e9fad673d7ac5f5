using Hearsay.Engine.Reports;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Plain;

/// <summary>Finds the lead, a sentence or list of points between title and report that sums it up in the language of headlines.</summary>
internal static class LeadFinder
{
    private const int Longest = 400;

    public static void Sort(IReadOnlyList<SortedLine> lines, int title, int firstProse)
    {
        var at = title + 1;
        for (; at < lines.Count; at++)
        {
            if (lines[at].Kind is not null)
            {
                continue;
            }

            var line = lines[at].Line;
            if (!IsPoint(line.Text) && (at > firstProse || !IsLead(lines, at, firstProse)))
            {
                break;
            }

            lines[at].Kind = PartKind.Lead;
        }
    }

    private static bool IsLead(IReadOnlyList<SortedLine> lines, int at, int firstProse)
    {
        var line = lines[at].Line;
        if (line.Text.Length > Longest || line.WordCount < 6 || line.Text.Contains(". ", StringComparison.Ordinal)
            || DatelineFinder.Find(line.Text) is not null)
        {
            return false;
        }

        // A byline or date below it closes the head of the report.
        for (var next = at + 1; next < lines.Count && next <= at + 3 && lines[next].Kind is not null; next++)
        {
            if (lines[next].Kind is PartKind.Byline or PartKind.Date)
            {
                return true;
            }
        }

        return line.WordCount <= 60 && at + 1 < lines.Count && lines[at + 1].Kind is null
            && ((at < firstProse && !line.EndsSentence) || IsTelegraphic(line.Text)
            || DatelineFinder.Find(lines[at + 1].Line.Text) is not null);
    }

    private static bool IsPoint(string text) => text.Length is > 8 and < 200 && text[0] is '*' or '•' or '·' or '►' or '▪'
        && text[1] == ' ';

    /// <summary>Headlines leave articles out: a long sentence without one is a headline's.</summary>
    private static bool IsTelegraphic(string text)
    {
        int words = 0, articles = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            words++;
            articles += text.AsSpan()[range] is "the" or "a" or "an" or "The" or "A" or "An" ? 1 : 0;
        }

        return words >= 9 && articles * 25 < words;
    }
}
