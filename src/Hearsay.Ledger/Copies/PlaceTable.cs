namespace Hearsay.Ledger.Copies;

/// <summary>Where each hash of a row stands: open addressing over arrays of integers, since most of the time of a comparison goes here.</summary>
internal readonly struct PlaceTable
{
    private readonly ulong[] _hashes;
    private readonly int[] _slots;
    private readonly int[] _next;
    private readonly int _mask;

    public PlaceTable(ulong[] hashes)
    {
        _hashes = hashes;
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(hashes.Length * 2) + 2)];
        _next = new int[hashes.Length];
        _mask = _slots.Length - 1;
        for (var place = hashes.Length - 1; place >= 0; place--)
        {
            var slot = SlotOf(hashes[place]);
            _next[place] = _slots[slot] - 1;
            _slots[slot] = place + 1;
        }
    }

    /// <summary>The first place of a hash; -1 where it has none.</summary>
    public int First(ulong hash) => _slots[SlotOf(hash)] - 1;

    /// <summary>The next place of the same hash; -1 where there is none.</summary>
    public int Next(int place) => _next[place];

    // Slots hold a place and one, so that zero is free.
    private int SlotOf(ulong hash)
    {
        var slot = (int)(hash >> 32) & _mask;
        while (_slots[slot] != 0 && _hashes[_slots[slot] - 1] != hash)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
