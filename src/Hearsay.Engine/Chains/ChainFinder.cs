using Hearsay.Engine.Mentions;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>
/// Follows each claim back: the publisher, the agency it is credited to, whoever passed it on, and the claim's source, and keeps the report's
/// voices apart and together under their many names.
/// </summary>
public sealed class ChainFinder : IStage
{
    private readonly VoiceLexicons _lexicons;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public ChainFinder(ModelPack models) => _lexicons = VoiceLexicons.Read(models);

    public Layers Needs =>
        Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Names | Layers.Mentions | Layers.Attributions;

    public Layers Adds => Layers.Chains;

    public void Annotate(Document document)
    {
        var book = new VoiceBook(document, new NameClusters(document, _lexicons.Known), _lexicons);
        var chains = new ChainBuilder(document, book, _lexicons).Build();
        var (voices, numbers) = InUse(book, chains);
        document.SetChains(
            voices,
            [.. chains.Select(chain => chain.Select(link => numbers[link.Voice]).ToArray())],
            [.. chains.Select(chain => chain.Select(link => ReasonsOf(link, voices[numbers[link.Voice]])).ToArray())]);
    }

    /// <summary>The publisher and the voices that some claim came through, in the order in which they were met, and the number each voice of the book has among them.</summary>
    private static (List<Voice> Voices, int[] Numbers) InUse(VoiceBook book, IReadOnlyList<Link>[] chains)
    {
        var isUsed = new bool[book.Voices.Count];
        foreach (var link in chains.SelectMany(chain => chain).Concat(book.Publishing))
        {
            isUsed[link.Voice] = true;
        }

        var (numbers, voices) = (new int[isUsed.Length], new List<Voice>());
        for (var i = 0; i < isUsed.Length; i++)
        {
            if (isUsed[i])
            {
                numbers[i] = voices.Count;
                voices.Add(book.Voices[i].Close());
            }
        }

        return (voices, numbers);
    }

    private static IReadOnlyList<Reason> ReasonsOf(Link link, Voice voice) =>
        [.. link.Whys.Select(why => new Reason(why.Rule, why.Effect ?? voice.Name ?? voice.Description ?? "", why.Words))];
}
