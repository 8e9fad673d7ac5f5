using Hearsay.Engine.Attributions;
using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Attributions;

/// <summary>
/// Counts how often each word is part of a cue. While the looks are trained, a document sees a lexicon that was counted without it, so
/// that they learn how far to trust the lexicon on new text.
/// </summary>
internal sealed class CueCounts
{
    private const int LeastDocuments = 3;
    private readonly Dictionary<ulong, Count> _counts = [];

    public void Add(Document document, byte[] gold)
    {
        foreach (var (key, count) in CountsOf(document, gold))
        {
            var sum = _counts.GetValueOrDefault(key);
            _counts[key] = new Count(sum.Cues + count.Cues, sum.All + count.All, sum.Documents + 1);
        }
    }

    public IReadOnlyDictionary<ulong, byte> Levels() =>
        _counts.Where(pair => pair.Value.Documents >= LeastDocuments)
            .ToDictionary(pair => pair.Key, pair => CueLexicon.Level(pair.Value.Cues, pair.Value.All));

    /// <summary>The levels of a document's words as the other documents have them.</summary>
    public IReadOnlyDictionary<ulong, byte> LevelsWithout(Document document, byte[] gold)
    {
        Dictionary<ulong, byte> levels = [];
        foreach (var (key, own) in CountsOf(document, gold))
        {
            var count = _counts.GetValueOrDefault(key);
            if (count.Documents > LeastDocuments)
            {
                levels[key] = CueLexicon.Level(count.Cues - own.Cues, count.All - own.All);
            }
        }

        return levels;
    }

    private static Dictionary<ulong, Count> CountsOf(Document document, byte[] gold)
    {
        Dictionary<ulong, Count> counts = [];
        for (var at = 0; at < document.TokenCount; at++)
        {
            var key = CueLexicon.KeyOf(FeatureList.Word(document.Lemmas[at]), document.Tags[at]);
            var count = counts.GetValueOrDefault(key);
            var isCue = gold[at] is SpanLabel.CueStart or SpanLabel.Cue;
            counts[key] = new Count(count.Cues + (isCue ? 1 : 0), count.All + 1, 1);
        }

        return counts;
    }

    private readonly record struct Count(int Cues, int All, int Documents);
}
