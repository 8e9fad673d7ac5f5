namespace Hearsay.Engine.Beats;

/// <summary>What may fill a role.</summary>
[Flags]
public enum FillerKinds
{
    None = 0,
    Person = 1 << 0,
    Organization = 1 << 1,
    State = 1 << 2,
    Group = 1 << 3,
    Place = 1 << 4,
    Vessel = 1 << 5,
    Aircraft = 1 << 6,
    Vehicle = 1 << 7,

    /// <summary>An organization that carries goods for a living: an airline, a shipping company.</summary>
    Line = 1 << 8,

    /// <summary>Whoever can act.</summary>
    Party = Person | Organization | State | Group,

    /// <summary>What carries goods.</summary>
    Carrier = Vessel | Aircraft | Vehicle | Line,
}
