namespace Hearsay.Ledger.Matters;

/// <summary>Finds matters by what they are known by: <see cref="MatterBook"/> in memory, or a database.</summary>
public interface IMatterIndex
{
    /// <summary>Matters that have any of the keys, those with the rarest keys first, never more than a bounded number.</summary>
    IReadOnlyList<MatterProfile> Find(IReadOnlyCollection<string> keys);
}
