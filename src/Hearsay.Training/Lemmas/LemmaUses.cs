using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Lemmas;

/// <summary>A form with the lemma that most documents give it under a tag, and which documents these are.</summary>
internal readonly record struct LemmaUse(string Form, byte Tag, string Lemma, IReadOnlyList<int> Documents);

/// <summary>Which lemma each form has under each Penn tag, and in which documents.</summary>
internal sealed class LemmaUses
{
    private readonly SortedDictionary<(byte Tag, string Form), SortedDictionary<string, List<int>>> _documents = new(ByTagAndForm);
    private int _number;

    private static Comparer<(byte Tag, string Form)> ByTagAndForm { get; } = Comparer<(byte Tag, string Form)>.Create(
        (one, other) => one.Tag != other.Tag ? one.Tag.CompareTo(other.Tag) : string.CompareOrdinal(one.Form, other.Form));

    public void Add(TreebankDocument document)
    {
        _number++;
        for (var token = 0; token < document.Lemmas.Length; token++)
        {
            if (document.Tags[token] != UniversalTag.X)
            {
                var form = document.Document.FormOf(token).ToString().ToLowerInvariant().Replace('’', '\'');
                Add((document.PennTags[token], form), document.Lemmas[token]);
            }
        }
    }

    /// <summary>The lemma of each form, where at least so many documents give it.</summary>
    public IEnumerable<LemmaUse> Frequent(int minDocuments)
    {
        foreach (var ((tag, form), lemmas) in _documents)
        {
            var best = lemmas.MaxBy(lemma => lemma.Value.Count);
            if (best.Value.Count >= minDocuments)
            {
                yield return new LemmaUse(form, tag, best.Key, best.Value);
            }
        }
    }

    private void Add((byte Tag, string Form) use, string lemma)
    {
        if (!_documents.TryGetValue(use, out var lemmas))
        {
            _documents.Add(use, lemmas = new SortedDictionary<string, List<int>>(StringComparer.Ordinal));
        }

        if (!lemmas.TryGetValue(lemma, out var documents))
        {
            lemmas.Add(lemma, documents = []);
        }

        if (documents.Count == 0 || documents[^1] != _number)
        {
            documents.Add(_number);
        }
    }
}
