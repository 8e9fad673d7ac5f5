using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Finds names and says of what kind each is.</summary>
public sealed class NameFinder : IStage
{
    public const string ModelFileName = "names.bin";
    public const string GazetteerSection = "gazetteer";

    private readonly Gazetteer _gazetteer;
    private readonly NameNetwork _network;
    private readonly KindTeller _kinds;
    private readonly KnownNames _known;
    private readonly CraftFinder _crafts;
    private readonly WordClusters? _clusters;

    /// <exception cref="ModelException">The model or a lexicon is missing or broken; the message names it.</exception>
    public NameFinder(ModelPack models)
    {
        var file = ModelFile.Open(models, ModelFileName);
        _gazetteer = new Gazetteer(file, GazetteerSection);
        _network = new NameNetwork(file);
        _clusters = models.Has(WordClusters.FileName) ? WordClusters.Open(models) : null;
        _kinds = new KindTeller(_gazetteer, models);
        _known = new KnownNames(_gazetteer);
        _crafts = new CraftFinder(_gazetteer, models);
    }

    public Layers Needs => Layers.Tokens | Layers.Sentences;

    public Layers Adds => Layers.Names;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var labels = Label(new NameContext(document, _gazetteer, _clusters));
        document.SetNames(NameMemory.Complete(document, CraftMemory.Merge(document, _kinds.Tell(document, labels), _crafts.Find(document))));
    }

    private byte[] Label(NameContext context)
    {
        var labels = new byte[context.Document.TokenCount];
        _network.Label(context, labels);
        _known.Complete(context.Document, labels);
        return labels;
    }
}
