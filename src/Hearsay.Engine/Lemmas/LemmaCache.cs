namespace Hearsay.Engine.Lemmas;

/// <summary>
/// The lemmas of the forms seen last, so that a frequent word's lemma is looked up once and is one string. Fixed in size; a slot is one reference,
/// which threads read and replace whole.
/// </summary>
internal sealed class LemmaCache
{
    private const int Slots = 1 << 14;
    private const int LongestForm = 24;
    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>The lemma that is kept, or null; <paramref name="slot"/> says where it belongs.</summary>
    public string? Find(ReadOnlySpan<char> form, byte tag, out int slot)
    {
        slot = SlotOf(form, tag);
        var entry = _entries[slot];
        return entry is not null && entry.Tag == tag && form.SequenceEqual(entry.Form) ? entry.Lemma : null;
    }

    public string Keep(int slot, ReadOnlySpan<char> form, byte tag, string lemma)
    {
        if (form.Length <= LongestForm)
        {
            _entries[slot] = new Entry(form.ToString(), tag, lemma);
        }

        return lemma;
    }

    // FNV-1a over at most the first 24 characters: longer forms are not kept.
    private static int SlotOf(ReadOnlySpan<char> form, byte tag)
    {
        var hash = 2166136261u ^ tag;
        foreach (var character in form[..Math.Min(form.Length, LongestForm)])
        {
            hash = (hash ^ character) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & (Slots - 1));
    }

    private sealed record Entry(string Form, byte Tag, string Lemma);
}
