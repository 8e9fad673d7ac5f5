using System.Globalization;

namespace Hearsay.Ledger.Tests.Places;

/// <summary>Invented reports in a temporary folder, so many to each folder inside.</summary>
internal sealed class ReportFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-reports-");

    public ReportFolder(int count, int inBatch)
    {
        for (var number = 0; number < count; number++)
        {
            var batch = _folder.CreateSubdirectory((number / inBatch).ToString("0000", CultureInfo.InvariantCulture));
            File.WriteAllText(System.IO.Path.Combine(batch.FullName, $"{number:00000}.txt"), Newsroom.Invent(number));
        }
    }

    public string Path => _folder.FullName;

    public IEnumerable<string> Batches => _folder.GetDirectories().Select(batch => batch.FullName).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
