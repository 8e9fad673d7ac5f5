using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Findings;

/// <summary>Looks through a report for one thing that an analyst should know.</summary>
internal interface ICheck
{
    IEnumerable<Finding> Look(Material material);
}
