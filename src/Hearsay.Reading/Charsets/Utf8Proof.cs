using System.Buffers;
using System.Text;

namespace Hearsay.Reading.Charsets;

/// <summary>What bytes say for and against being UTF-8.</summary>
internal readonly record struct Utf8Proof(int Sequences, int Broken, int FirstOdd)
{
    public bool IsAscii => Sequences + Broken == 0;

    /// <summary>Well-formed sequences of several bytes hardly come about in another charset; a few broken ones are damage.</summary>
    public bool HoldsUtf8 => Sequences > 0 && Broken * 4 <= Sequences;

    public static Utf8Proof Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, broken = 0, firstOdd = -1, at = 0;
        while (at < bytes.Length)
        {
            var odd = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (odd < 0)
            {
                break;
            }

            at += odd;
            firstOdd = firstOdd < 0 ? at : firstOdd;
            var whole = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done;
            sequences += whole ? 1 : 0;
            broken += whole ? 0 : 1;
            at += length;
        }

        return new(sequences, broken, Math.Max(0, firstOdd));
    }
}
