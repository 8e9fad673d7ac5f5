using System.IO.Compression;
using System.Security.Cryptography;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Ledgers;

/// <summary>Ledgers that released versions wrote: they open in this one, and nothing in them is lost.</summary>
public sealed class OldLedgerTests : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Ledgers");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-old-");

    public static TheoryData<string> Versions => [.. Directory.GetFiles(Folder, "*.db.gz").Select(path => Path.GetFileName(path)[..^".db.gz".Length]).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_ledger_of_an_earlier_version_opens_in_this_one(string version)
    {
        using var ledger = Open(version);

        var reports = ledger.Reports.All();
        reports.Count.ShouldBe(5);
        foreach (var report in reports)
        {
            $"sha256:{Convert.ToHexStringLower(SHA256.HashData(ledger.Reports.OriginalOf(report)!))}".ShouldBe(report.Id);
            ledger.Reports.ReadingOf(report)!.Claims.ShouldNotBeEmpty();
        }

        ledger.Matters.All().SelectMany(matter => matter.ToldBy).Distinct().Count().ShouldBe(5);
        ledger.Copies.All().ShouldNotBeNull();
        ledger.Search.Find(SearchKind.Reports, "crates lisk", 10).ShouldNotBeEmpty();
    }

    private LedgerStore Open(string version)
    {
        var copy = Path.Combine(_folder.FullName, "hearsay.db");
        using (var packed = new GZipStream(File.OpenRead(Path.Combine(Folder, $"{version}.db.gz")), CompressionMode.Decompress))
        using (var unpacked = File.Create(copy))
        {
            packed.CopyTo(unpacked);
        }

        try
        {
            return LedgerStore.Open(copy, TimeProvider.System);
        }
        catch (LedgerException exception)
        {
            throw new InvalidOperationException($"{exception.Message} If {version} is not released yet, make its ledger again with tests/Hearsay.Ledger.Tests/Ledgers/make.", exception);
        }
    }
}
