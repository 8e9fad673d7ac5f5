using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tags;

/// <summary>
/// Gives each token its universal and its Penn tag, as one choice between the pairs that training saw, from left to right. Frequent words that take only
/// one pair get it unasked.
/// </summary>
public sealed class Tagger : IStage
{
    /// <summary>The file of a pack that holds the tagger's model.</summary>
    public const string FileName = "tags.bin";

    private readonly LinearModel _model;
    private readonly TagPairs _pairs;
    private readonly TagDictionary _dictionary;
    private readonly WordClusters? _clusters;

    /// <exception cref="ModelException">The pack lacks the model, or it is broken.</exception>
    public Tagger(ModelPack pack)
    {
        var file = ModelFile.Open(pack, FileName);
        _model = new LinearModel(file, "tags");
        _pairs = new TagPairs(file, "tags.pairs");
        _dictionary = new TagDictionary(new WordTable(file, "tags.words"));
        _clusters = WordClusters.Of(file, pack);
        if (_pairs.Count != _model.Classes)
        {
            throw new ModelException($"{file.Name}: there are {_pairs.Count} pairs of tags and weights for {_model.Classes}.");
        }
    }

    public Layers Needs => Layers.Tokens | Layers.Sentences;

    public Layers Adds => Layers.Tags;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tags = new UniversalTag[document.TokenCount];
        var pennTags = new byte[document.TokenCount];
        var words = new TagWords();
        foreach (var sentence in document.Sentences)
        {
            words.Fill(document, sentence.Tokens, _dictionary, _clusters);
            Tag(document, sentence.Tokens, words, tags, pennTags);
        }

        document.SetTags(tags, pennTags);
    }

    private void Tag(Document document, TokenRange sentence, TagWords words, UniversalTag[] tags, byte[] pennTags)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.MaxCount];
        Span<int> scores = stackalloc int[_model.Classes];
        var (before, beforeThat) = (TagPairs.Edge, TagPairs.Edge);
        for (var at = 0; at < sentence.Count; at++)
        {
            var token = sentence.Start + at;
            var pair = _dictionary.OnlyTagOf(words.Normal[at + TagWords.Padding]);
            if (pair < 0)
            {
                var count = TagFeatures.OfWord(words, document.FormOf(token), at, features);
                count = TagFeatures.OfHistory(words, at, before, beforeThat, features, count);
                _model.Score(features[..count], scores);
                pair = LinearModel.Best(scores);
            }

            (tags[token], pennTags[token]) = _pairs[pair];
            (before, beforeThat) = (pair, before);
        }
    }
}
