using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Html;

/// <summary>A block and the part it was sorted into.</summary>
internal sealed class SortedBlock(Block block, PartKind? kind)
{
    public Block Block => block;

    public PartKind? Kind { get; set; } = kind;
}
