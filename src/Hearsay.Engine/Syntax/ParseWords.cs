using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Syntax;

/// <summary>
/// What a parser asks of the words of a sentence, in columns by their place in it; the place after the last word is the root, the one after that stands
/// for a word that is not there. Filled anew for each sentence.
/// </summary>
internal sealed class ParseWords
{
    private ulong[] _forms = [];
    private ulong[] _tags = [];
    private ulong[] _clusters = [];
    private ulong[] _endings = [];

    public int Count { get; private set; }

    public int Root => Count;

    public int Nothing => Count + 1;

    /// <summary>Hashes of the normal forms.</summary>
    public ReadOnlySpan<ulong> Forms => _forms;

    /// <summary>Universal and Penn tag as one number.</summary>
    public ReadOnlySpan<ulong> Tags => _tags;

    public ReadOnlySpan<ulong> Clusters => _clusters;

    /// <summary>Hashes of the last three characters.</summary>
    public ReadOnlySpan<ulong> Endings => _endings;

    public void Fill(Document document, TokenRange sentence, WordClusters? clusters) =>
        Fill(document, sentence, document.Tags, document.PennTags, clusters);

    /// <summary>Like the other, with tags that the document does not have itself.</summary>
    public void Fill(
        Document document, TokenRange sentence, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<byte> pennTags, WordClusters? clusters)
    {
        Count = sentence.Count;
        Reserve(Count + 2);
        Span<char> normal = stackalloc char[WordForm.MaxLength];
        for (var at = 0; at < Count; at++)
        {
            var token = sentence.Start + at;
            var word = normal[..WordForm.Normalize(document.FormOf(token), normal)];
            _forms[at] = FeatureHash.Of(word);
            _endings[at] = FeatureHash.Of(word[^Math.Min(3, word.Length)..]);
            _tags[at] = ((ulong)tags[token] << 8) | pennTags[token];
            _clusters[at] = (ulong)(clusters?.Of(_forms[at]) ?? 0);
        }

        Mark(Root, 1);
        Mark(Nothing, 2);
    }

    private void Mark(int place, ulong value) => _forms[place] = _endings[place] = _tags[place] = _clusters[place] = value << 32;

    private void Reserve(int size)
    {
        if (_forms.Length < size)
        {
            size += size / 2;
            (_forms, _tags, _clusters, _endings) = (new ulong[size], new ulong[size], new ulong[size], new ulong[size]);
        }
    }
}
