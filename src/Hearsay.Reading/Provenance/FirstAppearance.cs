using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Reading.Provenance;

/// <summary>Where a line says that the story is another outlet's: "This story first appeared in The Harbour Post", "Reprinted with permission from …".</summary>
internal static class FirstAppearance
{
    private const int LongestLine = 240;
    private const int LongestName = 8;

    private static readonly string[] Starts =
    [
        "this story", "this article", "this report", "this piece", "this post", "this interview", "this column", "this dispatch", "this text", "the story", "the article",
        "a version of", "an earlier version", "an edited version", "first published", "originally published", "first appeared", "originally appeared", "republished", "reprinted",
        "reproduced", "story courtesy", "article courtesy", "syndicated from",
    ];

    private static readonly string[] Cues =
    [
        "first appeared in", "first appeared on", "first appeared at", "originally appeared in", "originally appeared on", "appeared first in", "appeared first on",
        "first published in", "first published on", "first published by", "first published at", "originally published in", "originally published on",
        "originally published by", "originally published at", "republished from", "reprinted from", "reproduced from", "permission from", "permission of", "courtesy of",
        "syndicated from", "originally reported by", "produced by", "written for",
    ];

    public static WireCredit? InLine(string text, TextSpan line)
    {
        var words = line.In(text);
        if (words.Length > LongestLine || !StartsLike(words.TrimStart("([*_ ")))
        {
            return null;
        }

        foreach (var cue in Cues)
        {
            if (words.IndexOf(cue, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                && NameFrom(text, new TextSpan(line.Start + at + cue.Length, line.End)) is { IsEmpty: false } name)
            {
                var called = name.In(text);
                return new WireCredit(Agencies.Find(called) ?? called.ToString(), name);
            }
        }

        return null;
    }

    private static bool StartsLike(ReadOnlySpan<char> line)
    {
        foreach (var start in Starts)
        {
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words with a capital that follow, small ones such as "of" between them included.</summary>
    private static TextSpan NameFrom(string text, TextSpan rest)
    {
        var (start, end, count) = (-1, -1, 0);
        for (var at = rest.Start; at < rest.End && count < LongestName;)
        {
            while (at < rest.End && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '“'))
            {
                at++;
            }

            var stop = at;
            while (stop < rest.End && !char.IsWhiteSpace(text[stop]))
            {
                stop++;
            }

            var word = text.AsSpan(at, stop - at);
            var bare = word.TrimEnd(".,;:()[]\"”*_");
            var isSmall = bare is "the" or "of" or "and" or "for" or "&";
            if (bare.IsEmpty || (!isSmall && !char.IsUpper(bare[0])))
            {
                break;
            }

            (start, end) = isSmall ? (start, end) : (start < 0 ? at : start, at + bare.Length);
            count++;
            at = stop;
            if (bare.Length < word.Length)
            {
                break;
            }
        }

        return start < 0 ? default : new TextSpan(start, end);
    }
}
