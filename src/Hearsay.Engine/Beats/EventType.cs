namespace Hearsay.Engine.Beats;

/// <summary>A kind of happening, such as a transfer: what it has room for and which words tell of it.</summary>
public sealed record EventType
{
    /// <summary>As in the contract's "type": "transfer".</summary>
    public required string Name { get; init; }

    /// <summary>What may fill each role, in the order in which roles are written.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>Those of <see cref="PlaceRoles"/> that it has.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The stages that it goes through, the earliest first; empty where it has none.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Which status it has while it is wished for, talked about and so on.</summary>
    public IReadOnlyDictionary<Stage, string> Stages { get; init; } = new Dictionary<Stage, string>();

    /// <summary>Which status it has once another event was done to the same goods or carrier: a transfer whose ship is seized is intercepted.</summary>
    public IReadOnlyDictionary<string, string> Ends { get; init; } = new Dictionary<string, string>();

    /// <summary>Nouns that say which role somebody has, wherever the sentence puts him: "a broker" is the broker also where he is said to have bought.</summary>
    public IReadOnlyDictionary<string, string> RoleNouns { get; init; } = new Dictionary<string, string>();

    /// <summary>Which of its places is where the filler of a role is: what is sold to "a company in Izmir" goes to Izmir.</summary>
    public IReadOnlyDictionary<string, string> Whereabouts { get; init; } = new Dictionary<string, string>();

    /// <summary>Slots of which a mention must fill one to tell of an event; empty where its word is enough.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Whether it counts only where it shares a party with an event that is no aside: who is allied with whom.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether two mentions are one event only where the same parties fill it.</summary>
    public bool IsByParties { get; init; }

    public required IReadOnlyList<Frame> Frames { get; init; }
}

/// <summary>A role of an event type and what may fill it.</summary>
public sealed record Role(string Name, FillerKinds Kinds);
