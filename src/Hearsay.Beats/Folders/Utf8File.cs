using System.Text;

namespace Hearsay.Beats.Folders;

/// <summary>Text that must be UTF-8: what another encoding makes of a word would match no report, and nobody would know why.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null where it is something else, and the remarks say where.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, Remarks remarks)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

        // A YAML reader takes a zero for the end of the text, and UTF-16 is full of them.
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            remarks.Mistake(LineOf(bytes, zero), "holds a zero byte, as text in UTF-16 does; save the file as UTF-8.");
            return null;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            remarks.Mistake(LineOf(bytes, exception.Index), "is no UTF-8 here; save the file as UTF-8.");
            return null;
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => 1 + bytes[..Math.Clamp(index, 0, bytes.Length)].Count((byte)'\n');
}
