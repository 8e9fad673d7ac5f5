using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>A vessel, an aircraft or a vehicle of a report, and all that the report tells of it; null where it tells nothing.</summary>
/// <param name="Entity">The number of its entity in the document; -1 where it is none.</param>
/// <param name="Tokens">The phrase that first mentions it: "the Panama-flagged bulk carrier Tamarin Star".</param>
public sealed record Carrier(int Entity, TokenRange Tokens, CarrierKind Kind)
{
    /// <summary>"Tamarin Star"; aircraft are seldom given one.</summary>
    public string? Name { get; init; }

    /// <summary>The state that it is registered in, ISO 3166-1 alpha-2; an aircraft's registration tells it too.</summary>
    public string? Flag { get; init; }

    public bool IsStateless { get; init; }

    /// <summary>Seven digits, the last of which fits the others (<see cref="ImoNumber"/>).</summary>
    public string? Imo { get; init; }

    /// <summary>The nine digits of a ship's radio station.</summary>
    public string? Mmsi { get; init; }

    /// <summary>"3FAB7".</summary>
    public string? CallSign { get; init; }

    /// <summary>In the singular: "dhow", "bulk carrier", "Il-76".</summary>
    public string? Type { get; init; }

    /// <summary>An aircraft's mark: "EX-36003".</summary>
    public string? Registration { get; init; }

    /// <summary>A warship's number: "DDG-91".</summary>
    public string? Hull { get; init; }

    /// <summary>Who runs or owns it: "Qeshm Fars Air".</summary>
    public string? Operator { get; init; }

    /// <summary>How many of them: 2 in "two trucks"; null for one, and for "dozens".</summary>
    public int? Count { get; init; }
}
