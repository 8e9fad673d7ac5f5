using System.Buffers.Binary;

namespace Hearsay.Ledger.Copies;

/// <summary>
/// The keys by which a report's possible copies are looked up: reports that share one are candidates, which <see cref="CopyJudge"/> confirms. The same on every
/// machine and in every version with the same <see cref="Version"/>.
/// </summary>
/// <param name="Bands">Each once, in ascending order. About 100 for a report of 500 words, at most 2,200.</param>
/// <remarks>
/// Four kinds, since no one finds all. Winnowed shingles of five words find a passage that is a small part of either text, where the texts as wholes have little in
/// common. Bands of a MinHash over shingles of three words find texts whose every sentence was touched. Shingles inside quotations, and the names and numbers
/// that one sentence holds together, find texts that were written anew.
/// </remarks>
public sealed record Fingerprint(ulong[] Bands)
{
    /// <summary>Of the keys: a ledger that holds another's makes them anew.</summary>
    public const byte Version = 1;

    public static Fingerprint Of(ReportText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Fingerprint([.. FingerprintKeys.Of(text).Distinct().Order()]);
    }

    /// <summary>The version, then eight bytes a key, the least first.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[1 + (Bands.Length * sizeof(ulong))];
        bytes[0] = Version;
        for (var band = 0; band < Bands.Length; band++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(1 + (band * sizeof(ulong))), Bands[band]);
        }

        return bytes;
    }

    /// <summary>Null where the bytes are of another version.</summary>
    /// <exception cref="FormatException">Bytes that are no fingerprint of any version.</exception>
    public static Fingerprint? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || (bytes[0] == Version && (bytes.Length - 1) % sizeof(ulong) != 0))
        {
            throw new FormatException($"{bytes.Length} bytes are no fingerprint: a byte for its version and eight for each key are.");
        }

        if (bytes[0] != Version)
        {
            return null;
        }

        var bands = new ulong[(bytes.Length - 1) / sizeof(ulong)];
        for (var band = 0; band < bands.Length; band++)
        {
            bands[band] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(1 + (band * sizeof(ulong)))..]);
        }

        return new Fingerprint(bands);
    }

    public bool Equals(Fingerprint? other) => other is not null && Bands.AsSpan().SequenceEqual(other.Bands);

    public override int GetHashCode() => Bands.Length == 0 ? 0 : HashCode.Combine(Bands.Length, Bands[0], Bands[^1]);
}
