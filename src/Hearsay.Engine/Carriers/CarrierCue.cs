namespace Hearsay.Engine.Carriers;

/// <summary>What a word announces about a carrier; several where it may announce several, such as "registered".</summary>
[Flags]
internal enum CarrierCue
{
    None = 0,
    Imo = 1 << 0,
    Mmsi = 1 << 1,
    CallSign = 1 << 2,

    /// <summary>An aircraft's registration: "tail number".</summary>
    Tail = 1 << 3,
    Hull = 1 << 4,
    Flagged = 1 << 5,
    Flag = 1 << 6,
    Stateless = 1 << 7,
    Operates = 1 << 8,
    Owns = 1 << 9,

    /// <summary>What follows holds no more: "formerly".</summary>
    Past = 1 << 10,

    /// <summary>May stand between a label and its number: "number", "is".</summary>
    Link = 1 << 11,

    /// <summary>What a ship does with its flag.</summary>
    Flies = 1 << 12,

    /// <summary>Ends the name of one who has ships or aircraft: "Airlines".</summary>
    Fleet = 1 << 13,
}
