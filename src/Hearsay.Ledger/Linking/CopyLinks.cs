using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Linking;

/// <summary>Finds what a new report copies and what copies it, through the keys that the ledger keeps of every report.</summary>
internal static class CopyLinks
{
    public static void Link(Work work, long number, PreparedReport prepared, RecentTexts recent)
    {
        var text = prepared.Text with { Report = prepared.Text.Report with { Number = number } };
        recent.Keep(text);
        work.Execute("INSERT INTO copy_texts (report, bytes) VALUES (@number, @bytes)", new { number, bytes = ReportTextBytes.Write(text) });
        foreach (var copy in CopyFinder.Find(text, prepared.Fingerprint, keys => Candidates(work, keys, number).Select(other => recent.Get(work, other))))
        {
            work.Execute(
                "INSERT INTO copies (of_report, by_report, kind, overlap, credited) VALUES (@of, @by, @kind, @Overlap, @IsCredited) ON CONFLICT DO NOTHING",
                new { of = copy.Of.Number, by = copy.By.Number, kind = copy.Kind.Word(), copy.Overlap, copy.IsCredited });
        }

        Rows.Insert(work, "bands (band, report)", "ON CONFLICT DO NOTHING", [.. prepared.Fingerprint.Bands.Select(band => new object?[] { unchecked((long)band), number })]);
    }

    private static IEnumerable<long> Candidates(Work work, ulong[] keys, long number)
    {
        var bands = keys.Select(key => unchecked((long)key)).ToArray();
        var found = Limited.Find(work, "bands", "band", "report", bands, CopyIndex.MostHolders)
            .SelectMany(one => one.Values.Where(other => other != number).Select(other => (one.Key, other))).ToList();
        return CopyCandidates.Likeliest(found, keys.Length);
    }
}
