using Hearsay.Engine.Models;

namespace Hearsay.Engine.Certainties;

/// <summary>Gathers the features of one predicate; what comes when it is full is left out.</summary>
internal sealed class FeatureSink
{
    private const int Most = 256;
    private readonly ulong[] _features = new ulong[Most];
    private int _count;

    public ReadOnlySpan<ulong> Features => _features.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(int template, ulong a) => Add(FeatureHash.Mix(template, a));

    public void Add(int template, ulong a, ulong b) => Add(FeatureHash.Mix(template, a, b));

    public void Add(int template, ulong a, ulong b, ulong c) => Add(FeatureHash.Mix(template, a, b, c));

    public void Add(int template, ulong a, ulong b, ulong c, ulong d) => Add(FeatureHash.Mix(template, a, b, c, d));

    private void Add(ulong feature)
    {
        if (_count < Most)
        {
            _features[_count++] = feature;
        }
    }
}
