namespace Hearsay.Training.Neural;

/// <summary>Which features a network knows: those that stand in at least so many documents, by their 64-bit hash.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<ulong, int> _rows = [];

    private FeatureTable()
    {
    }

    public int Count => _rows.Count;

    /// <summary>In the order of their rows.</summary>
    public IEnumerable<ulong> Hashes => _rows.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>The feature's row in the embedding table, or -1.</summary>
    public int Find(ulong feature) => _rows.GetValueOrDefault(feature, -1);

    /// <summary>Those features, in that order.</summary>
    public static FeatureTable Of(ReadOnlySpan<ulong> features)
    {
        var table = new FeatureTable();
        foreach (var feature in features)
        {
            table._rows.Add(feature, table._rows.Count);
        }

        return table;
    }

    /// <summary>Counts in how many documents each feature stands and keeps the common ones, in the order met.</summary>
    public static FeatureTable Collect(IEnumerable<IEnumerable<ulong>> documents, int leastDocuments)
    {
        var seen = new Dictionary<ulong, (int Documents, int Last)>();
        var order = new List<ulong>();
        var number = 0;
        foreach (var document in documents)
        {
            number++;
            foreach (var feature in document)
            {
                if (!seen.TryGetValue(feature, out var entry))
                {
                    order.Add(feature);
                    seen[feature] = (1, number);
                }
                else if (entry.Last != number)
                {
                    seen[feature] = (entry.Documents + 1, number);
                }
            }
        }

        var table = new FeatureTable();
        foreach (var feature in order.Where(feature => seen[feature].Documents >= leastDocuments))
        {
            table._rows.Add(feature, table._rows.Count);
        }

        return table;
    }
}
