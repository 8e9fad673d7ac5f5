using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>How often a word took each tag, and in how many documents it stands.</summary>
internal sealed class WordUse(int tags)
{
    private readonly int[] _counts = new int[tags];
    private TreebankDocument? _last;

    public int Total { get; private set; }

    public int Documents { get; private set; }

    /// <summary>Documents come one after the other.</summary>
    public void Add(int tag, TreebankDocument document)
    {
        _counts[tag]++;
        Total++;
        if (!ReferenceEquals(document, _last))
        {
            _last = document;
            Documents++;
        }
    }

    /// <summary>The tags that take at least that share of its uses.</summary>
    public IEnumerable<int> KindsAbove(double share) => Enumerable.Range(0, _counts.Length).Where(tag => _counts[tag] >= share * Total && _counts[tag] > 0);

    /// <summary>The tag that takes at least that share, or -1.</summary>
    public int OnlyAbove(double share) => Array.FindIndex(_counts, count => count >= share * Total);
}
