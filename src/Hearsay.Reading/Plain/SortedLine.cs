using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Plain;

/// <summary>A line and the part it was sorted into; null as long as it is undecided.</summary>
internal sealed class SortedLine(Line line)
{
    public Line Line => line;

    public PartKind? Kind { get; set; } = LineKinds.Find(line);
}
