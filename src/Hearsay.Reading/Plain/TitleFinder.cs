using System.Buffers;

namespace Hearsay.Reading.Plain;

/// <summary>Picks the title among the undecided lines before a report's first prose: not the outlet's name, nor its motto, nor the lead.</summary>
internal static class TitleFinder
{
    private const int FarDown = 40;

    // More words do not make a line more of a title: a lead often stands right below and is longer.
    private const int WordsOfATitle = 6;

    private static readonly SearchValues<char> MastheadMarks = SearchValues.Create("-–—|/:");

    private static readonly string[] Offices =
    [
        "ministry", "department", "republic", "agency", "authority", "office", "command", "panel", "committee", "council", "united nations", "union", "commission", "embassy", "news agency", "bureau", "organisation", "organization", "official website",
    ];

    /// <returns>The title's index, -1 if there is none.</returns>
    public static int Find(IReadOnlyList<SortedLine> lines, int firstProse)
    {
        var end = Math.Min(firstProse < 0 ? lines.Count : firstProse, FarDown);
        var best = -1;
        var bestScore = 0.0;
        var tried = 0;
        for (var at = 0; at < end; at++)
        {
            if (lines[at].Kind is not null)
            {
                continue;
            }

            var score = Score(lines[at].Line) - (0.8 * tried++);
            if (score > bestScore)
            {
                (best, bestScore) = (at, score);
            }
        }

        return best;
    }

    private static double Score(Line line)
    {
        var text = line.Text;
        var score = 3.0 + Math.Min(line.WordCount, WordsOfATitle) + (line.StandsAlone ? 4 : 0);
        score -= text.EndsWith('.') && line.WordCount > 8 ? 7 : 0;
        score -= char.IsLower(text[0]) ? 9 : 0;
        score -= line.WordCount < 3 && !text.EndsWith('?') ? 4 : 0;
        score -= line.WordCount > 28 ? 6 : 0;
        score -= text[0] is '*' or '•' or '-' ? 8 : 0;
        score -= Math.Min(3, text.Count(character => character is '|' or '/' or '©')) * 1.5;
        score -= line.WordCount <= 8 && NamesOffice(text) ? 4 : 0;
        score -= text.EndsWith(':') ? 6 : 0;
        score -= IsMasthead(text) ? 6 : 0;
        return score;
    }

    /// <summary>A name in capitals, a dash or stroke, and what it is: "GULF WIRE - paid content".</summary>
    private static bool IsMasthead(string text)
    {
        var mark = text.AsSpan().IndexOfAny(MastheadMarks);
        return mark > 3 && text[mark - 1] == ' ' && text.AsSpan(0, mark).Trim().Contains(' ') && Letters.IsCapitals(text.AsSpan(0, mark))
            && !Letters.IsCapitals(text.AsSpan(mark));
    }

    private static bool NamesOffice(string text)
    {
        foreach (var office in Offices)
        {
            if (text.Contains(office, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
