using System.Collections.Frozen;

namespace Hearsay.Engine.Tokens;

/// <summary>Host and file names without a scheme, such as "example.com" or "report.pdf", by what comes after their last stop.</summary>
internal static class Domains
{
    private const int LongestEnding = 4;
    private const int LongestLabel = 32;
    private const int MostLabels = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new[]
    {
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "tv", "co", "uk", "eu", "de", "fr", "ru", "cn", "il", "ir", "ua", "au", "ca",
        "nz", "za", "ke", "jp", "kr", "br", "mx", "nl", "ch", "se", "pl", "tr", "ly", "io", "pdf", "doc", "docx", "xls", "xlsx",
        "txt", "htm", "html", "jpg", "jpeg", "png", "gif", "zip", "exe", "csv", "ppt",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where a name ends that has a stop at <paramref name="stop"/>, or 0 where none of its labels is a host's or a file's ending.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int stop)
    {
        var best = 0;
        for (var label = 0; label < MostLabels && stop < text.Length && text[stop] == '.'; label++)
        {
            var end = stop + 1;
            while (end < text.Length && end - stop <= LongestLabel && (CharacterKinds.IsWordy(text[end]) || IsInnerHyphen(text, end)))
            {
                end++;
            }

            if (end == stop + 1 || end - stop > LongestLabel)
            {
                break;
            }

            best = IsEnding(text[(stop + 1)..end]) ? end : best;
            stop = end;
        }

        return best;
    }

    private static bool IsInnerHyphen(ReadOnlySpan<char> text, int at) =>
        text[at] == '-' && at + 1 < text.Length && CharacterKinds.IsWordy(text[at + 1]);

    // "Reuters.com" and "REPORT.DOC", but "said.It" is two sentences.
    private static bool IsEnding(ReadOnlySpan<char> ending)
    {
        Span<char> lower = stackalloc char[LongestEnding];
        return ending.Length is > 1 and <= LongestEnding
            && (char.IsUpper(ending[0]) == char.IsUpper(ending[1]) || ending is "Com" or "Org")
            && Endings.Contains(lower[..ending.ToLowerInvariant(lower)]);
    }
}
