using System.Buffers;
using System.Collections.Frozen;

namespace Hearsay.Ledger.Copies;

/// <summary>Whether what lies between two words ends a sentence, and whether it ends a paragraph.</summary>
internal static class SentenceBreaks
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "brig", "maj", "adm", "vice", "st", "rep", "sen", "gov", "jan", "feb", "mar", "apr", "jun",
         "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "inc", "ltd", "co", "corp", "jr", "sr"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029");
    private static readonly SearchValues<char> CloseLines = SearchValues.Create(".!?…:\"”»)");

    /// <param name="before">The word before the gap, folded.</param>
    /// <param name="next">The first letter after it.</param>
    public static bool EndsSentence(ReadOnlySpan<char> gap, ReadOnlySpan<char> before, char next)
    {
        var stop = gap.IndexOfAny(Stops);
        return stop >= 0 && HoldsBlank(gap[stop..]) && !char.IsLower(next) && !(gap[stop] == '.' && (before.Length == 1 || Known.Contains(before)));
    }

    /// <summary>A blank line, or the end of a line that ended in a stop or a closing mark.</summary>
    public static bool EndsParagraph(ReadOnlySpan<char> gap)
    {
        var first = gap.IndexOfAny(LineEnds);
        if (first < 0)
        {
            return false;
        }

        var next = first + (gap[first..].StartsWith("\r\n") ? 2 : 1);
        return gap[..first].ContainsAny(CloseLines) || gap[next..].ContainsAny(LineEnds);
    }

    private static bool HoldsBlank(ReadOnlySpan<char> gap)
    {
        foreach (var mark in gap)
        {
            if (char.IsWhiteSpace(mark))
            {
                return true;
            }
        }

        return false;
    }
}
