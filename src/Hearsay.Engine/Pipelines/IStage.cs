using Hearsay.Engine.Text;

namespace Hearsay.Engine.Pipelines;

/// <summary>One step of a reading. It keeps no state of a document, so one instance serves all threads.</summary>
public interface IStage
{
    /// <summary>The layers that must be there before.</summary>
    Layers Needs { get; }

    /// <summary>The layers that are there after.</summary>
    Layers Adds { get; }

    void Annotate(Document document);
}
