using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tags;

/// <summary>What a tagger asks of the words of a sentence, in columns with two places of padding at either end; filled anew for each sentence.</summary>
internal sealed class TagWords
{
    public const int Padding = 2;

    private ulong[] _exact = [];
    private ulong[] _normal = [];
    private ulong[] _ending = [];
    private ulong[] _shape = [];
    private ulong[] _kinds = [];
    private ulong[] _cluster = [];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Exact => _exact;

    /// <summary>Hashes of the normal forms.</summary>
    public ReadOnlySpan<ulong> Normal => _normal;

    /// <summary>Hashes of the last three characters.</summary>
    public ReadOnlySpan<ulong> Ending => _ending;

    public ReadOnlySpan<ulong> Shape => _shape;

    /// <summary>Which tags the word takes, as the number of that set in the tag dictionary; 0 for words it does not have.</summary>
    public ReadOnlySpan<ulong> Kinds => _kinds;

    public ReadOnlySpan<ulong> Cluster => _cluster;

    public void Fill(Document document, TokenRange sentence, TagDictionary dictionary, WordClusters? clusters)
    {
        Count = sentence.Count;
        Reserve(Count + (2 * Padding));
        Span<char> normal = stackalloc char[WordForm.MaxLength];
        for (var at = 0; at < Count; at++)
        {
            var form = document.FormOf(sentence.Start + at);
            var word = normal[..WordForm.Normalize(form, normal)];
            var place = at + Padding;
            _exact[place] = FeatureHash.Of(form);
            _normal[place] = FeatureHash.Of(word);
            _ending[place] = FeatureHash.Of(word[^Math.Min(3, word.Length)..]);
            _shape[place] = WordForm.ShapeOf(form);
            _kinds[place] = (ulong)dictionary.KindsOf(_normal[place]);
            _cluster[place] = (ulong)(clusters?.Of(_normal[place]) ?? 0);
        }

        Pad(0, 1);
        Pad(1, 2);
        Pad(Count + 2, 3);
        Pad(Count + 3, 4);
    }

    private void Pad(int place, ulong edge)
    {
        _exact[place] = _normal[place] = _ending[place] = _shape[place] = _kinds[place] = edge << 32;
        _cluster[place] = 0;
    }

    private void Reserve(int size)
    {
        if (_exact.Length >= size)
        {
            return;
        }

        size += size / 2;
        (_exact, _normal, _ending) = (new ulong[size], new ulong[size], new ulong[size]);
        (_shape, _kinds, _cluster) = (new ulong[size], new ulong[size], new ulong[size]);
    }
}
