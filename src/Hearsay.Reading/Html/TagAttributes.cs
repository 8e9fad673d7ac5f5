using System.Buffers;
using System.Net;

namespace Hearsay.Reading.Html;

/// <summary>Reads the attributes that stand in a start tag.</summary>
internal static class TagAttributes
{
    private const int Most = 40;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f=");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\f");

    public static IReadOnlyList<KeyValuePair<string, string>> Read(ReadOnlySpan<char> inner)
    {
        List<KeyValuePair<string, string>> attributes = [];
        var rest = inner.Trim(" \t\r\n\f/");
        while (!rest.IsEmpty && attributes.Count < Most)
        {
            var nameEnd = rest.IndexOfAny(NameEnds);
            var name = nameEnd < 0 ? rest : rest[..nameEnd];
            rest = nameEnd < 0 ? [] : rest[nameEnd..].TrimStart();
            var value = "";
            if (rest.StartsWith('='))
            {
                value = ValueAt(rest, out var read);
                rest = rest[read..].TrimStart();
            }

            if (!name.IsEmpty)
            {
                attributes.Add(new(name.ToString().ToLowerInvariant(), WebUtility.HtmlDecode(value)));
            }
        }

        return attributes;
    }

    private static string ValueAt(ReadOnlySpan<char> text, out int read)
    {
        var value = text[1..].TrimStart();
        var before = text.Length - value.Length;
        var isQuoted = value.StartsWith('"') || value.StartsWith('\'');
        var end = isQuoted ? value[1..].IndexOf(value[0]) : value.IndexOfAny(Blanks);
        read = end < 0 ? text.Length : before + end + (isQuoted ? 2 : 0);
        return (end < 0 ? value : isQuoted ? value.Slice(1, end) : value[..end]).ToString();
    }
}
