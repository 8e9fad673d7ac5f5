using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>What fills a role or place in one telling.</summary>
/// <param name="Entity">The document's number of what it mentions; -1 for none, such as "two trucks".</param>
/// <param name="Key">By which two fillers are known to be the same: the entity's, or else the head's lemma.</param>
internal readonly record struct Fill(string Slot, int Entity, int Head, TokenRange Tokens, string Key)
{
    /// <summary>Whether "it" or "they" fills it, which may have been taken for the wrong one.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>The other slot that it may fill as well, as in "a deal between X and Y"; null where the words tell.</summary>
    public string? Or { get; init; }
}
