using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Finds what a report tells of vessels, aircraft and vehicles.</summary>
public sealed class CarrierFinder : IStage
{
    private readonly CarrierReader _reader;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public CarrierFinder(ModelPack models) => _reader = new CarrierReader(models);

    public Layers Needs => CarrierReader.Needs;

    public Layers Adds => Layers.Carriers;

    public void Annotate(Document document) => document.SetCarriers(_reader.Read(document));
}
