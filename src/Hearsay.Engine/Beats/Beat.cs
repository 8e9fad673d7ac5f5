using Hearsay.Engine.Models;

namespace Hearsay.Engine.Beats;

/// <summary>A pack of event types, roles, words and units for one field, such as arms transfers. It is data: Hearsay.Beats reads one from its folder.</summary>
public sealed record Beat
{
    /// <summary>As in the contract's "beat": "arms".</summary>
    public required string Name { get; init; }

    /// <summary>What it looks for, in a sentence.</summary>
    public string About { get; init; } = "";

    /// <summary>What a report must speak of before anything in it is an event: without goods, "the striker shot" is sport.</summary>
    public bool NeedsGoods { get; init; }

    /// <summary>In the order in which the folder has them; the first comes first in what is written.</summary>
    public required IReadOnlyList<EventType> Events { get; init; }

    /// <summary>The lists of its folder by file name, goods.tsv and designations.tsv among them.</summary>
    public required ModelPack Lists { get; init; }
}
