namespace Hearsay.Training.Linear;

/// <summary>
/// Counts in how many documents each feature is seen, up to a minimum, so that rarer ones can be left out of a model: a weight that stands for three
/// documents or more cannot be read back into any one of them. Documents may come in any order.
/// </summary>
public sealed class FeatureCounter(int minDocuments)
{
    private readonly Dictionary<ulong, int> _places = [];
    // For each feature the first documents it was seen in, as many as the minimum needs; -1 where there was none yet.
    private readonly List<int> _documents = [];

    public int Seen => _places.Count;

    public void Add(ReadOnlySpan<ulong> features, int document)
    {
        foreach (var feature in features)
        {
            Add(feature, document);
        }
    }

    public void Add(ulong feature, int document)
    {
        if (!_places.TryGetValue(feature, out var place))
        {
            place = _documents.Count;
            _places.Add(feature, place);
            for (var number = 0; number < minDocuments; number++)
            {
                _documents.Add(-1);
            }
        }

        for (var at = place; at < place + minDocuments; at++)
        {
            if (_documents[at] == document)
            {
                return;
            }

            if (_documents[at] < 0)
            {
                _documents[at] = document;
                return;
            }
        }
    }

    /// <summary>The features that were seen in enough documents.</summary>
    public FeatureIndex Frequent() => new(
        _places.Where(pair => _documents[pair.Value + minDocuments - 1] >= 0).Select(pair => pair.Key).Order());
}
