using Hearsay.Engine.Readings;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Adding;

/// <summary>A report that is read and ready to be stored: all that needs no ledger is done, on any thread.</summary>
public sealed class PreparedReport
{
    private PreparedReport(ReportReading reading, ReadingVersion version, byte[]? original, int size)
    {
        Reading = reading;
        Version = version;
        Size = size;
        Original = original;
        Json = StoredText.Pack(ReadingJson.ToUtf8(reading));
        Text = ReportText.Of(reading);
        Fingerprint = Fingerprint.Of(Text);
    }

    public ReportReading Reading { get; }

    public ReadingVersion Version { get; }

    /// <summary>Of the original, in bytes.</summary>
    public int Size { get; }

    // Compressed; null where the ledger has it already.
    internal byte[]? Original { get; }

    internal byte[] Json { get; }

    internal ReportText Text { get; }

    internal Fingerprint Fingerprint { get; }

    /// <param name="original">The bytes that were read; their SHA-256 is the report's id.</param>
    public static PreparedReport Of(ReportReading reading, ReadOnlySpan<byte> original, ReadingVersion version) =>
        new(reading, version, StoredText.Pack(original), original.Length);

    /// <summary>A new reading of a report that the ledger has.</summary>
    public static PreparedReport Again(ReportReading reading, ReadingVersion version) => new(reading, version, null, 0);
}
