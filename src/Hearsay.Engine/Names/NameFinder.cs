using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Finds names and says of what kind each is.</summary>
public sealed class NameFinder : IStage
{
    public const string ModelFileName = "names.bin";
    public const string GazetteerSection = "gazetteer";
    public const string FirstLook = "first";
    public const string SecondLook = "second";

    private readonly Gazetteer _gazetteer;
    private readonly NameTagger _first;
    private readonly NameTagger? _second;
    private readonly KindTeller _kinds;

    /// <exception cref="ModelException">The model is missing or broken.</exception>
    public NameFinder(ModelPack models)
    {
        var file = ModelFile.Open(models, ModelFileName);
        _gazetteer = new Gazetteer(file, GazetteerSection);
        _first = new NameTagger(file, FirstLook);
        _second = file.Has($"{SecondLook}.shape") ? new NameTagger(file, SecondLook) : null;
        _kinds = new KindTeller(_gazetteer);
    }

    public Layers Needs => Layers.Tokens | Layers.Sentences;

    public Layers Adds => Layers.Names;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var labels = Label(new NameContext(document, _gazetteer));
        document.SetNames(_kinds.Tell(document, labels));
    }

    private byte[] Label(NameContext context)
    {
        var labels = new byte[context.Document.TokenCount];
        _first.Label(context, null, labels);
        _second?.Label(context, new NameMemory(context, labels), labels);
        return labels;
    }
}
