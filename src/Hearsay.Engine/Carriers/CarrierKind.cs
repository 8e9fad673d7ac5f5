namespace Hearsay.Engine.Carriers;

/// <summary>What carries: a ship, a plane, a truck.</summary>
public enum CarrierKind : byte
{
    Vessel, Aircraft, Vehicle,
}
