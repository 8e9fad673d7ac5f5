namespace Hearsay.Ledger.Copies;

/// <summary>
/// Reports by the keys of their fingerprints, in memory. A look-up costs the same however many reports there are: a key keeps its first
/// <see cref="MostHolders"/> reports and no more, and only the likeliest <see cref="MostCandidates"/> come out.
/// </summary>
/// <remarks>
/// The first holders of a key are kept, since the original of a story that hundreds reprint is among them. A key that is full says little (it may be
/// a disclaimer under every report), so a candidate shares other keys as well, or half of all keys. One other in five is asked for, since where a
/// disclaimer meets the text above it now and then a window chooses a key of its own.
/// </remarks>
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
        var likely = new Dictionary<int, (double Weight, int Full, int Rare)>();
        foreach (var band in bands)
        {
            if (_holders.TryGetValue(band, out var holders))
            {
                var isFull = holders.Count == MostHolders;
                foreach (var report in holders)
                {
                    var (weight, full, rare) = likely.GetValueOrDefault(report);
                    likely[report] = (weight + (1.0 / holders.Count), full + (isFull ? 1 : 0), rare + (isFull ? 0 : 1));
                }
            }
        }

        return likely.Where(one => 4 * one.Value.Rare > one.Value.Full || 2 * (one.Value.Full + one.Value.Rare) >= bands.Length)
            .OrderByDescending(one => one.Value.Weight).ThenBy(one => one.Key)
            .Take(MostCandidates).Select(one => _reports[one.Key]);
    }
}
