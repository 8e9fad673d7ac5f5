using Hearsay.Engine.Certainties;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>
/// Follows each claim back: the publisher, the agency it is credited to, whoever passed it on, and the claim's source, and keeps the report's
/// voices apart and together under their many names.
/// </summary>
public sealed class ChainFinder : IStage
{
    private readonly KnownNames _known;
    private readonly VoiceNouns _nouns;
    private readonly CueLexicon _cues;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public ChainFinder(ModelPack models)
    {
        _known = new KnownNames(models);
        _nouns = new VoiceNouns(models);
        _cues = new CueLexicon(models);
    }

    public Layers Needs =>
        Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Names | Layers.Attributions;

    public Layers Adds => Layers.Chains;

    public void Annotate(Document document)
    {
        var book = new VoiceBook(document, new NameClusters(document), _known, _nouns);
        var chains = new ChainBuilder(document, book, _nouns, _known, _cues).Build();
        var (voices, kept) = InUse(book, chains);
        document.SetChains(voices, kept);
    }

    /// <summary>The publisher and the voices that some claim came through, in the order in which they were met.</summary>
    private static (List<Readings.Voice> Voices, IReadOnlyList<int>[] Chains) InUse(VoiceBook book, int[][] chains)
    {
        var isUsed = new bool[book.Voices.Count];
        book.Publishing.ForEach(voice => isUsed[voice] = true);
        foreach (var chain in chains)
        {
            foreach (var voice in chain)
            {
                isUsed[voice] = true;
            }
        }

        var (numbers, voices) = (new int[isUsed.Length], new List<Readings.Voice>());
        for (var i = 0; i < isUsed.Length; i++)
        {
            if (isUsed[i])
            {
                numbers[i] = voices.Count;
                voices.Add(book.Voices[i].Close());
            }
        }

        return (voices, [.. chains.Select(chain => chain.Select(voice => numbers[voice]).ToArray())]);
    }
}
