namespace Hearsay.Ledger.Copies;

/// <summary>
/// Reports by the keys of their fingerprints, in memory. A look-up costs the same however many reports there are: a key keeps its first
/// <see cref="MostHolders"/> reports and no more, and only the likeliest <see cref="MostCandidates"/> come out.
/// </summary>
/// <remarks>The first holders of a key are kept, since the original of a story that hundreds reprint is among them.</remarks>
public sealed class CopyIndex
{
    public const int MostHolders = 64;
    public const int MostCandidates = 40;

    private readonly Dictionary<ulong, List<int>> _holders = [];
    private readonly List<ReportText> _reports = [];

    public void Add(ReportText text, Fingerprint fingerprint)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fingerprint);
        foreach (var band in fingerprint.Bands)
        {
            if (!_holders.TryGetValue(band, out var holders))
            {
                _holders[band] = holders = [];
            }

            if (holders.Count < MostHolders)
            {
                holders.Add(_reports.Count);
            }
        }

        _reports.Add(text);
    }

    /// <summary>The reports that share most keys, rare ones counting more, the likeliest first.</summary>
    public IEnumerable<ReportText> Candidates(ulong[] bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var found = bands.SelectMany(band => _holders.GetValueOrDefault(band, []).Select(report => (band, report))).ToList();
        return CopyCandidates.Likeliest(found, bands.Length).Select(report => _reports[report]);
    }
}
