using System.Buffers;
using System.Text;

namespace Hearsay.Reading.Charsets;

/// <summary>Finds the charset that a page's first bytes name, in a meta element or an XML declaration (HTML Standard, 13.2.3.2, "prescan a byte stream").</summary>
internal static class MetaPrescan
{
    // The standard asks for 1,024 bytes; Chromium looks further, and many saved pages begin with long comments.
    private const int Looked = 4096;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\f\"';,/>");

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal)
            && ValueAfter(head.AsSpan(0, Math.Max(0, head.IndexOf('>'))), "encoding") is { } named)
        {
            return ForPage(named);
        }

        for (var at = head.IndexOf('<'); at >= 0; at = head.IndexOf('<', at + 1))
        {
            var rest = head.AsSpan(at);
            if (rest.StartsWith("<!--"))
            {
                var end = head.IndexOf("-->", at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    return null;
                }

                at = end;
            }
            else if (rest.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && rest.IndexOf('>') is var close && close > 0
                && FindCharset(rest[..close]) is { } label && ForPage(label) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>The label behind "charset=" in a header or a meta element.</summary>
    public static string? FindCharset(ReadOnlySpan<char> text) => ValueAfter(text, "charset");

    // A page that can be read far enough to find this meta is no UTF-16, whatever it says (13.2.3.2, step 17).
    private static Encoding? ForPage(string label) =>
        label.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : CharsetLabels.Find(label);

    private static string? ValueAfter(ReadOnlySpan<char> text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = text[(at + name.Length)..].TrimStart();
        if (!value.StartsWith('='))
        {
            return null;
        }

        value = value[1..].TrimStart(" \t\r\n\f\"'");
        var end = value.IndexOfAny(LabelEnds);
        value = end >= 0 ? value[..end] : value;
        return value.IsEmpty ? null : value.ToString();
    }
}
