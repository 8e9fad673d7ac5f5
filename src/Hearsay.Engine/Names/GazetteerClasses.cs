namespace Hearsay.Engine.Names;

/// <summary>What the gazetteers know of a name or of a word in one. The first sixteen are features of the model.</summary>
[Flags]
public enum GazetteerClasses : uint
{
    None = 0,
    State = 1 << 0,

    /// <summary>"Syrian", "Sunnis", "Mandarin": a capital, but no name of one thing.</summary>
    People = 1 << 1,
    City = 1 << 2,
    Region = 1 << 3,

    /// <summary>A seat of government that stands for its state, such as "Kremlin".</summary>
    Seat = 1 << 4,
    Outlet = 1 << 5,
    Group = 1 << 6,
    Organization = 1 << 7,
    GivenName = 1 << 8,
    FamilyName = 1 << 9,
    Title = 1 << 10,
    OrganizationWord = 1 << 11,
    PlaceWord = 1 << 12,

    /// <summary>A person's whole name, such as "Ban Ki-moon".</summary>
    Person = 1 << 13,
    Weapon = 1 << 14,
    Aircraft = 1 << 15,
    Vessel = 1 << 16,
    Capital = 1 << 17,

    /// <summary>What stands before a vessel's name and belongs to it, such as "MV".</summary>
    VesselPrefix = 1 << 18,

    /// <summary>What stands before a vessel's name and does not belong to it, such as "cargo ship".</summary>
    VesselNoun = 1 << 19,

    /// <summary>What stands before an aircraft's name and does not belong to it.</summary>
    AircraftNoun = 1 << 20,
}
