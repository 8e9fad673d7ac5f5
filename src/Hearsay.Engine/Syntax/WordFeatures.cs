using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Syntax;

/// <summary>What a network sees of a word: the word, its beginnings and endings, and its shape, as hashed features.</summary>
public static class WordFeatures
{
    /// <summary>At most so many features a word.</summary>
    public const int Most = 12;

    private const int LongestPrefix = 3;
    private const int LongestSuffix = 4;
    private const int LongestWord = 64;
    private const int WordTemplate = 1;
    private const int ShapeTemplate = 2;
    private const int FirstTemplate = 3;
    private const int AllCapitalsTemplate = 4;
    private const int PrefixTemplate = 10;
    private const int SuffixTemplate = 20;

    /// <summary>The feature that names the word itself, in lower case; learning leaves it out now and then, so that the others count too.</summary>
    public static ulong OfWord(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return FeatureHash.Mix(WordTemplate, FeatureHash.Of(Lower(form, lower)));
    }

    /// <param name="form">The word as written.</param>
    /// <param name="isFirst">Whether it opens its sentence.</param>
    /// <param name="allCapitals">Whether its sentence is written in capitals.</param>
    /// <param name="features">Receives the features; at least <see cref="Most"/> long.</param>
    /// <returns>How many there are; the first is <see cref="OfWord"/>.</returns>
    public static int Extract(ReadOnlySpan<char> form, bool isFirst, bool allCapitals, Span<ulong> features)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        ReadOnlySpan<char> lower = Lower(form, buffer);
        var count = 0;
        features[count++] = FeatureHash.Mix(WordTemplate, FeatureHash.Of(lower));
        for (var length = 1; length <= Math.Min(LongestSuffix, lower.Length); length++)
        {
            features[count++] = FeatureHash.Mix(SuffixTemplate + length, FeatureHash.Of(lower[^length..]));
        }

        for (var length = 1; length <= Math.Min(LongestPrefix, lower.Length); length++)
        {
            features[count++] = FeatureHash.Mix(PrefixTemplate + length, FeatureHash.Of(lower[..length]));
        }

        features[count++] = FeatureHash.Mix(ShapeTemplate, Shape(form));
        if (isFirst)
        {
            features[count++] = FeatureHash.Mix(FirstTemplate);
        }

        if (allCapitals)
        {
            features[count++] = FeatureHash.Mix(AllCapitalsTemplate);
        }

        return count;
    }

    /// <summary>Whether a run of words is written in capitals: a headline, or somebody shouting.</summary>
    public static bool IsAllCapitals(Document document, TokenRange tokens)
    {
        ArgumentNullException.ThrowIfNull(document);
        var letters = 0;
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            foreach (var character in document.FormOf(token))
            {
                if (char.IsLower(character))
                {
                    return false;
                }

                letters += char.IsUpper(character) ? 1 : 0;
            }
        }

        return letters > 3;
    }

    // Of an overlong word the beginning and the end are kept, which is what prefixes and suffixes look at.
    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> form, Span<char> into)
    {
        if (form.Length <= into.Length)
        {
            return into[..form.ToLowerInvariant(into)];
        }

        form[..(LongestWord / 2)].ToLowerInvariant(into);
        form[^(LongestWord / 2)..].ToLowerInvariant(into[(LongestWord / 2)..]);
        return into;
    }

    // "McDonald's" has the shape "XxXxx'x": a run of one kind counts two characters at most.
    private static ulong Shape(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[16];
        var length = 0;
        foreach (var character in form)
        {
            var kind = char.IsUpper(character) ? 'X' : char.IsLower(character) ? 'x' : char.IsDigit(character) ? 'd' : character;
            if (length >= 2 && shape[length - 1] == kind && shape[length - 2] == kind)
            {
                continue;
            }

            if (length == shape.Length)
            {
                break;
            }

            shape[length++] = kind;
        }

        return FeatureHash.Of(shape[..length]);
    }
}
