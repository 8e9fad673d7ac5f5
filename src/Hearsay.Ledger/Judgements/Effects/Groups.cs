namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>What is the same as what, each group known by one of its members.</summary>
internal sealed class Groups<T>
    where T : notnull
{
    private readonly Dictionary<T, T> _heads = [];

    /// <summary>Members of groups of two and more, but for the heads, each with its head.</summary>
    public IReadOnlyDictionary<T, T> Heads => _heads;

    public T HeadOf(T one) => _heads.GetValueOrDefault(one, one);

    /// <summary>Puts another, with all of its group, to one's group.</summary>
    public void Join(T one, T other)
    {
        var (head, joined) = (HeadOf(one), HeadOf(other));
        if (head.Equals(joined))
        {
            return;
        }

        foreach (var member in MembersOf(joined))
        {
            _heads[member] = head;
        }

        _heads[joined] = head;
    }

    /// <summary>Takes one out of its group; the rest of the group stays together.</summary>
    public void Part(T one)
    {
        if (_heads.Remove(one))
        {
            return;
        }

        var rest = MembersOf(one);
        foreach (var member in rest)
        {
            _heads[member] = rest[0];
        }

        if (rest.Count > 0)
        {
            _heads.Remove(rest[0]);
        }
    }

    private List<T> MembersOf(T head) => [.. _heads.Where(pair => pair.Value.Equals(head)).Select(pair => pair.Key)];
}
