using Hearsay.Engine.Models;

namespace Hearsay.Engine.Tags;

/// <summary>What training saw of frequent words: which tags each takes, and the one tag of those that take no other.</summary>
internal sealed class TagDictionary(WordTable words)
{
    // A number's low byte is the only tag, from 1, or 0; above it stands the number of the set of tags, from 1.
    private const int OnlyBits = 8;

    public static int Entry(int kinds, int onlyTag) => (kinds << OnlyBits) | (onlyTag + 1);

    /// <summary>The number of the word's set of tags, from 1; 0 for a word it does not have.</summary>
    public int KindsOf(ulong normalForm) => words.Find(normalForm) >> OnlyBits;

    /// <summary>The one tag of a word that takes no other, or -1.</summary>
    public int OnlyTagOf(ulong normalForm) => (words.Find(normalForm) & ((1 << OnlyBits) - 1)) - 1;
}
