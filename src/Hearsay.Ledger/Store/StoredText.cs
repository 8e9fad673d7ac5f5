using System.IO.Compression;
using System.Text;

namespace Hearsay.Ledger.Store;

/// <summary>How texts and bytes go into a ledger.</summary>
internal static class StoredText
{
    // Above this Brotli takes several times as long for a few per cent.
    private static readonly BrotliCompressionOptions Fast = new() { Quality = 4 };

    /// <summary>Neither NUL, which PostgreSQL refuses in a text, nor half a surrogate pair, which UTF-8 does not have: U+FFFD stands there.</summary>
    public static string? Clean(string? text)
    {
        if (text is null || (!text.Contains('\0') && !HasHalves(text)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, Fast, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream(packed.Length * 4);
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool HasHalves(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
