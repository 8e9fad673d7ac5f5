namespace Hearsay.Engine.Mentions;

/// <summary>What a noun may describe; several where it is used for several.</summary>
[Flags]
internal enum NounClasses : uint
{
    None = 0,
    Person = 1 << 0,

    /// <summary>Several persons as one: "crew", "family".</summary>
    Crowd = 1 << 1,
    Organization = 1 << 2,
    Outlet = 1 << 3,
    State = 1 << 4,
    Group = 1 << 5,
    Place = 1 << 6,
    Vessel = 1 << 7,
    Aircraft = 1 << 8,
    Vehicle = 1 << 9,
    Text = 1 << 10,
    Event = 1 << 11,
    Time = 1 << 12,
    Thing = 1 << 13,

    /// <summary>Arms and those who bear them: who made them or sent them is told by an adjective.</summary>
    Weapon = 1 << 14,

    /// <summary>What is carried, or holds what is carried: "shipment", "container". Where it went is told as of a vehicle.</summary>
    Load = 1 << 15,

    Body = Organization | Outlet | State | Group,
    Craft = Vessel | Aircraft,
}
