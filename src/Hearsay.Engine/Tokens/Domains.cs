using System.Collections.Frozen;

namespace Hearsay.Engine.Tokens;

/// <summary>Host and file names without a scheme, such as "example.com" or "report.pdf", by what comes after their last stop.</summary>
internal static class Domains
{
    private const int LongestEnding = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new[]
    {
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "tv", "co", "uk", "eu", "de", "fr", "ru", "cn", "il", "ir", "ua", "au", "ca",
        "nz", "za", "ke", "jp", "kr", "br", "mx", "nl", "ch", "se", "pl", "tr", "ly", "me", "io", "news", "pdf", "doc", "docx", "xls", "xlsx",
        "txt", "htm", "html", "jpg", "jpeg", "png", "gif", "zip", "exe", "csv", "ppt",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where a name ends that has a stop at <paramref name="stop"/>, or 0 where what follows is no host or file ending.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int stop)
    {
        var best = 0;
        while (stop < text.Length && text[stop] == '.')
        {
            var end = stop + 1;
            while (end < text.Length && end - stop <= LongestEnding + 1 && CharacterKinds.IsWordy(text[end]))
            {
                end++;
            }

            if (end - stop - 1 > LongestEnding || !IsEnding(text[(stop + 1)..end]))
            {
                break;
            }

            (best, stop) = (end, end);
        }

        return best;
    }

    // "Reuters.com" and "REPORT.DOC", but "said.It" is two sentences.
    private static bool IsEnding(ReadOnlySpan<char> ending)
    {
        Span<char> lower = stackalloc char[LongestEnding];
        return ending.Length > 1
            && char.IsUpper(ending[0]) == char.IsUpper(ending[1])
            && Endings.Contains(lower[..ending.ToLowerInvariant(lower)]);
    }
}
