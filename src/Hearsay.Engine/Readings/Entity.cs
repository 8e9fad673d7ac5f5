using Hearsay.Engine.Carriers;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>A thing in the world that the report names, and every place that names it. "n1" is the first one named.</summary>
public sealed record Entity(string Id, EntityKind Kind, string Name, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>What the report tells of a vessel or an aircraft; null of what is neither.</summary>
    public Carrier? Carrier { get; init; }
}
