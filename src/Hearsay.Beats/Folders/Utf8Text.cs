using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hearsay.Beats.Folders;

/// <summary>Text that must be UTF-8: what another encoding makes of a word would match no report, and nobody would know why.</summary>
internal static class Utf8Text
{
    /// <summary>The text without a byte order mark; null where it is something else, and the remarks say where.</summary>
    public static ReadOnlyMemory<byte>? Check(string file, ReadOnlyMemory<byte> bytes, Remarks remarks)
    {
        bytes = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

        // A YAML reader takes a zero for the end of the text, and UTF-16 is full of them.
        var zero = bytes.Span.IndexOf((byte)0);
        if (zero >= 0)
        {
            remarks.Mistake(file, LineOf(bytes.Span, zero), "holds a zero byte, as text in UTF-16 does; save the file as UTF-8.");
            return null;
        }

        if (Utf8.IsValid(bytes.Span))
        {
            return bytes;
        }

        remarks.Mistake(file, LineOf(bytes.Span, IndexOfWrong(bytes.Span)), "is no UTF-8 here; save the file as UTF-8.");
        return null;
    }

    private static int IndexOfWrong(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => 1 + bytes[..index].Count((byte)'\n');
}
