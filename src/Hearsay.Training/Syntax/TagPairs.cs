using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>The pairs of a universal and a Penn tag that a treebank has, numbered; the network learns both as one.</summary>
internal sealed class TagPairs
{
    private readonly Dictionary<(UniversalTag, byte), int> _numbers = [];

    public TagPairs(IEnumerable<TreebankDocument> treebank)
    {
        foreach (var document in treebank)
        {
            for (var token = 0; token < document.Tags.Length; token++)
            {
                _numbers.TryAdd((document.Tags[token], document.PennTags[token]), _numbers.Count);
            }
        }
    }

    public int Count => _numbers.Count;

    /// <summary>Such as "VERB VBD", by number.</summary>
    public IEnumerable<string> Names =>
        _numbers.OrderBy(pair => pair.Value).Select(pair => $"{UniversalTags.NameOf(pair.Key.Item1)} {PennTags.NameOf(pair.Key.Item2)}");

    public int NumberOf(UniversalTag tag, byte pennTag) => _numbers.GetValueOrDefault((tag, pennTag), -1);
}
