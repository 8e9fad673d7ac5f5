namespace Hearsay.Ledger.Copies;

/// <summary>
/// Reports by the keys of their fingerprints, in memory. A look-up costs the same however many reports there are: a key keeps its first
/// <see cref="MostHolders"/> reports and no more, and only the likeliest <see cref="MostCandidates"/> come out.
/// </summary>
/// <remarks>
/// The first holders of a key are kept, since the original of a story that hundreds reprint is among them. A key that is full says little: it may be of
/// a disclaimer under every report. So what shares full keys must share half of all keys, or more than a disclaimer has, or other keys as well: one for every
/// four full ones, since where a disclaimer meets the text above it a window now and then chooses a key of its own.
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
        var likely = new Dictionary<int, Likeness>();
        var full = 0;
        foreach (var band in bands)
        {
            if (_holders.TryGetValue(band, out var holders))
            {
                var isFull = holders.Count == MostHolders;
                full += isFull ? 1 : 0;
                foreach (var report in holders)
                {
                    likely[report] = likely.GetValueOrDefault(report).With(1.0 / holders.Count, isFull);
                }
            }
        }

        return likely.Where(one => one.Value.IsEnough(bands.Length, full))
            .OrderByDescending(one => one.Value.Weight).ThenBy(one => one.Key)
            .Take(MostCandidates).Select(one => _reports[one.Key]);
    }

    private readonly record struct Likeness(double Weight, int Full, int Others)
    {
        private const int LongestDisclaimer = 20;

        public Likeness With(double weight, bool isFull) => new(Weight + weight, Full + (isFull ? 1 : 0), Others + (isFull ? 0 : 1));

        public bool IsEnough(int keys, int fullKeys) => 4 * Others > fullKeys || Full > LongestDisclaimer || 2 * (Full + Others) >= keys;
    }
}
