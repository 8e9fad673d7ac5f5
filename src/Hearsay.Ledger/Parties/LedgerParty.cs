using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Parties;

/// <summary>A person, organization, state, place, vessel… as the ledger knows it across reports.</summary>
public sealed record LedgerParty
{
    public required long Number { get; init; }

    public required EntityKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>How many reports name it.</summary>
    public required long Reports { get; init; }

    public required long Mentions { get; init; }

    /// <summary>What it is said to have been in events, the commonest first; empty where it is only named.</summary>
    public IReadOnlyList<PartyPart> Parts { get; init; } = [];
}

/// <summary>A part in events of one type: the supplier of transfers, in so many reports.</summary>
public sealed record PartyPart(string Type, string Role, long Reports);
