using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export;

/// <summary>
/// UUIDs made from names (RFC 9562, version 5), so that what is exported twice has the same id both times and in every format.
/// </summary>
internal static class NameUuid
{
    // Drawn once. Not the namespace that STIX reserves for its cyber-observable objects.
    private static readonly Guid Hearsay = new("6f0c2b8e-4d53-4b0f-9a2e-7a1c5e9d3b64");

    public static Guid Of(string kind, params ReadOnlySpan<string> parts)
    {
        // A length before each part: "ab" and "c" must not be "a" and "bc".
        var name = new StringBuilder(kind);
        foreach (var part in parts)
        {
            name.Append('\n').Append(part.Length).Append(':').Append(part);
        }

        return From(name.ToString());
    }

    public static Guid Of(ReportRef report) => Of("report", report.Id);

    public static Guid Of(Matter matter) => Of("matter", matter.Id);

    public static Guid Of(MatterClaim claim) => Of("claim", claim.Report.Id, claim.Claim);

    /// <summary>A named voice is the same one in all reports; the unnamed of one report are nobody else's.</summary>
    public static Guid Of(ChainLink voice, ReportRef report) => voice.Name is { } name
        ? Of("voice", name)
        : Of("voice", report.Id, voice.Voice.ToString(System.Globalization.CultureInfo.InvariantCulture), voice.Label);

    private static Guid From(string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        Span<byte> bytes = new byte[16 + text.Length];
        Hearsay.TryWriteBytes(bytes, bigEndian: true, out _);
        text.CopyTo(bytes[16..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        // RFC 9562, section 5.5, asks for SHA-1; nothing rests on its strength.
#pragma warning disable CA5350
        SHA1.HashData(bytes, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
