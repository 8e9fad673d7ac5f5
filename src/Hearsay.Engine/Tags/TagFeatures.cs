using Hearsay.Engine.Models;

namespace Hearsay.Engine.Tags;

/// <summary>
/// The features of one word for tagging: its form and its parts, its neighbours up to two words off, and the two tags before it
/// (after Ratnaparkhi 1996 and Toutanova et al. 2003, with the tag sets and classes of the words to come).
/// </summary>
internal static class TagFeatures
{
    /// <summary>Room enough for the features of one word.</summary>
    public const int MaxCount = 64;

    // Where the features that need the tags before begin; the numbers below are free for the word's own.
    private const int FirstOfHistory = 48;

    /// <summary>The features that do not depend on tags.</summary>
    /// <param name="at">The word's place in the sentence.</param>
    /// <returns>How many were written.</returns>
    public static int OfWord(TagWords words, ReadOnlySpan<char> form, int at, Span<ulong> features)
    {
        var place = at + TagWords.Padding;
        var normal = words.Normal;
        var shape = words.Shape;
        var kinds = words.Kinds;
        var cluster = words.Cluster;
        var first = at == 0 ? 1UL : 0UL;
        var count = OfForm(form, features);
        features[count++] = FeatureHash.Mix(20, words.Exact[place]);
        features[count++] = FeatureHash.Mix(21, normal[place]);
        features[count++] = FeatureHash.Mix(22, shape[place], first);
        features[count++] = FeatureHash.Mix(23, normal[place - 1]);
        features[count++] = FeatureHash.Mix(24, normal[place - 2]);
        features[count++] = FeatureHash.Mix(25, normal[place + 1]);
        features[count++] = FeatureHash.Mix(26, normal[place + 2]);
        features[count++] = FeatureHash.Mix(27, normal[place - 1], normal[place]);
        features[count++] = FeatureHash.Mix(28, normal[place], normal[place + 1]);
        features[count++] = FeatureHash.Mix(29, normal[place - 1], normal[place + 1]);
        features[count++] = FeatureHash.Mix(30, words.Ending[place - 1]);
        features[count++] = FeatureHash.Mix(31, words.Ending[place + 1]);
        features[count++] = FeatureHash.Mix(32, shape[place - 1], shape[place]);
        features[count++] = FeatureHash.Mix(33, shape[place], shape[place + 1], first);
        features[count++] = FeatureHash.Mix(34, kinds[place]);
        features[count++] = FeatureHash.Mix(35, kinds[place + 1]);
        features[count++] = FeatureHash.Mix(36, kinds[place + 2]);
        features[count++] = FeatureHash.Mix(37, kinds[place], kinds[place + 1]);
        features[count++] = FeatureHash.Mix(38, kinds[place], kinds[place + 1], kinds[place + 2]);
        features[count++] = FeatureHash.Mix(39, shape[place], words.Ending[place]);
        features[count++] = FeatureHash.Mix(40, cluster[place]);
        features[count++] = FeatureHash.Mix(41, cluster[place - 1]);
        features[count++] = FeatureHash.Mix(42, cluster[place + 1]);
        features[count++] = FeatureHash.Mix(43, cluster[place - 1], cluster[place]);
        features[count++] = FeatureHash.Mix(44, cluster[place], cluster[place + 1]);
        features[count++] = FeatureHash.Mix(45, cluster[place], shape[place]);
        features[count++] = FeatureHash.Mix(46, cluster[place - 1], cluster[place + 1]);
        return count;
    }

    /// <summary>The features that depend on the tags before, added behind the word's own.</summary>
    /// <returns>How many there are now.</returns>
    public static int OfHistory(TagWords words, int at, int before, int beforeThat, Span<ulong> features, int count)
    {
        var place = at + TagWords.Padding;
        var (last, second) = ((ulong)before, (ulong)beforeThat);
        features[count++] = FeatureHash.Mix(FirstOfHistory, last);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 1, last, second);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 2, last, words.Normal[place]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 3, last, words.Normal[place + 1]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 4, last, words.Kinds[place], words.Kinds[place + 1]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 5, last, words.Ending[place]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 6, last, words.Shape[place]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 7, last, second, words.Kinds[place]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 8, last, words.Kinds[place + 1]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 9, last, words.Cluster[place]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 10, second, words.Normal[place - 1]);
        features[count++] = FeatureHash.Mix(FirstOfHistory + 11, last, second, words.Cluster[place]);
        return count;
    }

    private static int OfForm(ReadOnlySpan<char> form, Span<ulong> features)
    {
        Span<char> normal = stackalloc char[WordForm.MaxLength];
        var word = normal[..WordForm.Normalize(form, normal)];
        var count = 0;
        features[count++] = FeatureHash.Mix(0);
        for (var length = 1; length <= Math.Min(5, word.Length); length++)
        {
            features[count++] = FeatureHash.Mix(length, FeatureHash.Of(word[^length..]));
        }

        for (var length = 1; length <= Math.Min(5, word.Length); length++)
        {
            features[count++] = FeatureHash.Mix(8 + length, FeatureHash.Of(word[..length]));
        }

        return count;
    }
}
