using System.Text;

namespace Hearsay.Reading.Charsets;

/// <summary>Decodes bytes to text that JSON can hold: what is no character becomes U+FFFD, a NUL becomes a space.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes, Charset charset) =>
        Scrub(charset.Encoding.GetString(bytes[charset.MarkLength..]));

    /// <summary>Replaces NULs and halves of surrogate pairs, one character by one, so that offsets stay.</summary>
    public static string Scrub(string text)
    {
        if (!text.Contains('\0') && IsWhole(text))
        {
            return text;
        }

        return string.Create(text.Length, text, static (result, from) =>
        {
            for (var at = 0; at < from.Length; at++)
            {
                var lone = char.IsSurrogate(from[at]) && !IsPaired(from, at);
                result[at] = from[at] == '\0' ? ' ' : lone ? (char)Rune.ReplacementChar.Value : from[at];
            }
        });
    }

    private static bool IsWhole(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !IsPaired(text, at))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPaired(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
