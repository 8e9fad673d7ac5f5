using System.Text;
using UtfUnknown;

namespace Hearsay.Reading.Charsets;

/// <summary>
/// Decides a charset: byte order mark, then what the bytes prove (UTF-8 and UTF-16 hardly come about by chance), then header, then meta, then
/// statistics. Browsers believe a header before the bytes; saved pages often were re-encoded without their header and meta being told.
/// </summary>
internal static class CharsetFinder
{
    private const int Sampled = 1 << 18;
    private const float Enough = 0.5f;

    public static Charset Find(ReadOnlySpan<byte> bytes, string? contentType, bool mayBePage)
    {
        if (FindMark(bytes) is { } marked)
        {
            return marked;
        }

        if (FindUtf16(bytes) is { } wide)
        {
            return new(wide, "detected");
        }

        var declared = FindDeclared(bytes, contentType, mayBePage);
        var proof = Utf8Proof.Of(bytes);
        if (proof.HoldsUtf8)
        {
            return declared is { Encoding: UTF8Encoding } ? declared.Value : new(Encoding.UTF8, "detected");
        }

        if (declared is { Encoding: not UTF8Encoding } || (declared is not null && proof.IsAscii))
        {
            return declared.Value;
        }

        return proof.IsAscii ? new(Encoding.UTF8, "default") : Detect(bytes, proof.FirstOdd);
    }

    private static Charset? FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(Encoding.UTF8, "bom", 3),
        [0xFF, 0xFE, 0, 0, ..] when bytes.Length % 4 == 0 => new(CharsetLabels.Get("utf-32"), "bom", 4),
        [0, 0, 0xFE, 0xFF, ..] => new(CharsetLabels.Get("utf-32BE"), "bom", 4),
        [0xFF, 0xFE, ..] => new(CharsetLabels.Get("utf-16"), "bom", 2),
        [0xFE, 0xFF, ..] => new(CharsetLabels.Get("utf-16BE"), "bom", 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: in markup and Western text every second byte is zero, and the others seldom are.</summary>
    private static Encoding? FindUtf16(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, 4096) & ~1;
        int even = 0, odd = 0;
        for (var at = 0; at < length; at += 2)
        {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }

        var half = length / 2;
        return half < 2 ? null
            : odd > half * 0.4 && even < half * 0.05 ? CharsetLabels.Get("utf-16")
            : even > half * 0.4 && odd < half * 0.05 ? CharsetLabels.Get("utf-16BE")
            : null;
    }

    private static Charset? FindDeclared(ReadOnlySpan<byte> bytes, string? contentType, bool mayBePage)
    {
        if (contentType is not null && MetaPrescan.FindCharset(contentType) is { } named && CharsetLabels.Find(named) is { } header)
        {
            return new(header, "header");
        }

        return mayBePage && MetaPrescan.Find(bytes) is { } meta ? new(meta, "meta") : null;
    }

    private static Charset Detect(ReadOnlySpan<byte> bytes, int firstOdd)
    {
        var start = Math.Max(0, firstOdd - 1024);
        var sample = bytes.Slice(start, Math.Min(Sampled, bytes.Length - start)).ToArray();
        var found = CharsetDetector.DetectFromBytes(sample).Detected;
        if (found is { Confidence: >= Enough, EncodingName: { } name } && CharsetLabels.Find(name) is { } encoding)
        {
            return new(encoding, "detected");
        }

        return new(CharsetLabels.Get("windows-1252"), "default");
    }
}
