using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Plain;

/// <summary>
/// Sorts a scrape's lines into parts. First each line by its own words, then by its neighbours: what stands between picture credits is a caption, what
/// follows a label belongs to it as long as it looks like a list of headlines, and so on.
/// </summary>
internal static class LineSorter
{
    public static IReadOnlyList<SortedLine> Sort(IReadOnlyList<Line> lines)
    {
        List<SortedLine> sorted = [.. lines.Select(line => new SortedLine(line))];
        var isLatin = Letters.IsMostlyLatin(string.Concat(lines.Select(line => line.Text)));
        SortOtherScripts(sorted, isLatin);
        SortCaptions(sorted);
        SortRelated(sorted);
        SortComments(sorted);
        var first = FindFirstProse(sorted);
        var title = TitleFinder.Find(sorted, first);
        SortHead(sorted, title, first);
        SortTail(sorted);
        return sorted;
    }

    private static int FindFirstProse(List<SortedLine> lines)
    {
        var first = lines.FindIndex(line => line.Kind is null && line.Line.IsProse);
        return first >= 0 ? first : lines.FindIndex(line => line.Kind is null && line.Line.EndsSentence);
    }

    /// <summary>A short line in another script than the report is the page's own.</summary>
    private static void SortOtherScripts(List<SortedLine> lines, bool isLatin)
    {
        foreach (var line in lines)
        {
            if (line.Kind is null && line.Line.Text.Length < 160 && Letters.IsMostlyLatin(line.Line.Text) != isLatin)
            {
                line.Kind = PartKind.Furniture;
            }
        }
    }

    private static void SortCaptions(List<SortedLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.Kind is not null || line.Line.Text.Length > 400)
            {
                continue;
            }

            var isBetween = at > 0 && lines[at - 1].Kind == PartKind.Credit && line.Line.Gap == 0;
            var isBefore = at + 1 < lines.Count && lines[at + 1].Kind == PartKind.Credit && line.Line.GapAfter == 0 && !line.Line.IsProse;
            if (((isBetween || isBefore) && line.Line.Text.Length < 250) || Captions.EndsInCredit(line.Line.Text))
            {
                line.Kind = PartKind.Caption;
            }
        }
    }

    /// <summary>Headlines below "Related stories:" are related; a paragraph of prose there is the report going on, its list having been lost.</summary>
    private static void SortRelated(List<SortedLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Kind != PartKind.Related || !LineKinds.IsLabel(lines[at].Line))
            {
                continue;
            }

            for (var next = at + 1; next < lines.Count && next <= at + 12 && lines[next].Kind is null
                && LooksLikeHeadline(lines[next].Line); next++)
            {
                lines[next].Kind = PartKind.Related;
            }
        }
    }

    private static bool LooksLikeHeadline(Line line) => line.Text.Length < 130 && line.WordCount >= 3 && !line.Text.EndsWith('.')
        && !line.Text.EndsWith('"') && !line.Text.EndsWith('”');

    /// <summary>Behind the report's last prose, everything from the comments on is comments.</summary>
    private static void SortComments(List<SortedLine> lines)
    {
        var start = lines.FindIndex(line => line.Kind == PartKind.Comment && LineKinds.IsLabel(line.Line));
        if (start < 0 || ProseLength(lines, 0, start) < ProseLength(lines, start, lines.Count))
        {
            return;
        }

        for (var at = start + 1; at < lines.Count; at++)
        {
            lines[at].Kind = lines[at].Kind is null or PartKind.Furniture or PartKind.Related or PartKind.Byline or PartKind.Credit ? PartKind.Comment : lines[at].Kind;
        }
    }

    private static int ProseLength(List<SortedLine> lines, int start, int end) =>
        lines.Skip(start).Take(end - start).Where(line => line.Kind is null).Sum(line => line.Line.Text.Length);

    /// <summary>Between title and first prose stand leads; before the title stands the page's own head.</summary>
    private static void SortHead(List<SortedLine> lines, int title, int first)
    {
        if (title >= 0)
        {
            lines[title].Kind = PartKind.Title;
        }

        for (var at = 0; at < title; at++)
        {
            lines[at].Kind ??= PartKind.Furniture;
        }

        SortBelowByline(lines, title, first);
        if (title >= 0)
        {
            LeadFinder.Sort(lines, title, first);
        }
    }

    /// <summary>A short line below the byline is what its author is: "Defence Editor". Other short lines in the head are the page's.</summary>
    private static void SortBelowByline(List<SortedLine> lines, int title, int first)
    {
        for (var at = Math.Max(1, title + 1); at < first && title >= 0; at++)
        {
            if (lines[at].Kind is null && lines[at].Line is { WordCount: <= 5, EndsSentence: false } && lines[at].Line.Text.Length < 50)
            {
                lines[at].Kind = lines[at - 1].Kind == PartKind.Byline ? PartKind.Byline : at == title + 1 ? null : PartKind.Furniture;
            }
        }
    }

    /// <summary>Behind the last prose, short lines that are no sentence are furniture.</summary>
    private static void SortTail(List<SortedLine> lines)
    {
        for (var at = lines.Count - 1; at >= 0 && (lines[at].Kind is not null || !lines[at].Line.EndsSentence); at--)
        {
            if (lines[at].Kind is PartKind.Title or PartKind.Lead)
            {
                break;
            }

            if (lines[at].Line.IsProse)
            {
                break;
            }

            lines[at].Kind ??= lines[at].Line.WordCount <= 12 ? PartKind.Furniture : null;
        }

        foreach (var line in lines)
        {
            line.Kind ??= PartKind.Body;
        }
    }
}
