namespace Hearsay.Training.Sequences;

/// <summary>Numbers the features met and counts the documents they were met in, so that rare ones can be left out of a model.</summary>
public sealed class FeatureVocabulary
{
    private readonly Dictionary<uint, int> _numbers = [];
    private readonly List<int> _documents = [];
    private readonly List<int> _last = [];
    private readonly List<uint> _keys = [];

    public int Count => _keys.Count;

    public int NumberOf(uint key, int document)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _keys.Count;
            _numbers.Add(key, number);
            _keys.Add(key);
            _documents.Add(0);
            _last.Add(-1);
        }

        if (_last[number] != document)
        {
            _last[number] = document;
            _documents[number]++;
        }

        return number;
    }

    /// <summary>New numbers, from 0, for the features met in enough documents, and -1 for the others.</summary>
    public (int[] Renumbered, FeatureSet Kept) Keep(int leastDocuments)
    {
        var renumbered = new int[Count];
        List<uint> keys = [];
        List<int> documents = [];
        for (var number = 0; number < Count; number++)
        {
            renumbered[number] = _documents[number] >= leastDocuments ? keys.Count : -1;
            if (renumbered[number] >= 0)
            {
                keys.Add(_keys[number]);
                documents.Add(_documents[number]);
            }
        }

        return (renumbered, new FeatureSet([.. keys], [.. documents]));
    }
}

/// <summary>The features a model is trained with: the key of each, and in how many documents it was met.</summary>
public sealed record FeatureSet(uint[] Keys, int[] Documents)
{
    public int Count => Keys.Length;
}
