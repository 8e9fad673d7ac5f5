using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>How a word is written: the case of its letters, coarse enough to be counted.</summary>
internal enum WordCase : byte
{
    NoLetters, Lower, Capitalised, Upper, Mixed,
}

/// <summary>The hashes of a document's words, in columns by token, that the features of names are made of.</summary>
internal sealed class WordForms
{
    public WordForms(Document document)
    {
        var count = document.TokenCount;
        Exact = new ulong[count];
        Lower = new ulong[count];
        Shapes = new ulong[count];
        Affixes = new ulong[count * AffixCount];
        Cases = new WordCase[count];
        Span<char> lower = stackalloc char[64];
        Span<char> shape = stackalloc char[12];
        for (var token = 0; token < count; token++)
        {
            var form = document.FormOf(token);
            form = form.Length > lower.Length ? form[..lower.Length] : form;
            for (var at = 0; at < form.Length; at++)
            {
                lower[at] = Fold(form[at]);
            }

            Exact[token] = FeatureHash.Of(form);
            Lower[token] = FeatureHash.Of(lower[..form.Length]);
            WriteAffixes(lower[..form.Length], Affixes.AsSpan(token * AffixCount, AffixCount));
            Cases[token] = CaseOf(form);
            Shapes[token] = FeatureHash.Of(shape[..ShapeOf(form, shape)]);
        }
    }

    /// <summary>How many hashes of beginnings and ends there are for each token.</summary>
    public const int AffixCount = 5;

    /// <summary>Beginnings of two and three letters and ends of two, three and four, <see cref="AffixCount"/> for each token.</summary>
    public ulong[] Affixes { get; }

    public ulong[] Exact { get; }

    public ulong[] Lower { get; }

    public ulong[] Shapes { get; }

    public WordCase[] Cases { get; }

    public static WordCase CaseOf(ReadOnlySpan<char> form)
    {
        int upper = 0, lower = 0;
        foreach (var character in form)
        {
            upper += char.IsUpper(character) ? 1 : 0;
            lower += char.IsLower(character) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => WordCase.NoLetters,
            (0, _) => WordCase.Lower,
            (1, _) when char.IsUpper(form[0]) => WordCase.Capitalised,
            (_, 0) => WordCase.Upper,
            _ => WordCase.Mixed,
        };
    }

    internal static char Fold(char character) => character switch
    {
        < '\x80' => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character,
        '\u2019' or '\u2018' => '\'',
        '\u201C' or '\u201D' => '"',
        _ => char.ToLowerInvariant(character),
    };

    private static void WriteAffixes(ReadOnlySpan<char> word, Span<ulong> into)
    {
        into[0] = FeatureHash.Of(word[..Math.Min(2, word.Length)]);
        into[1] = FeatureHash.Of(word[..Math.Min(3, word.Length)]);
        into[2] = FeatureHash.Of(word[^Math.Min(2, word.Length)..]);
        into[3] = FeatureHash.Of(word[^Math.Min(3, word.Length)..]);
        into[4] = FeatureHash.Of(word[^Math.Min(4, word.Length)..]);
    }

    // Runs of one kind are written once, twice where they are longer: "Xx", "XX", "x-d", "XXd".
    private static int ShapeOf(ReadOnlySpan<char> form, Span<char> shape)
    {
        var length = 0;
        var run = 0;
        foreach (var character in form)
        {
            var kind = char.IsUpper(character) ? 'X' : char.IsLetter(character) ? 'x' : char.IsDigit(character) ? 'd' : character;
            run = length > 0 && shape[length - 1] == kind ? run + 1 : 0;
            if (run < 2 && length < shape.Length)
            {
                shape[length++] = kind;
            }
        }

        return length;
    }
}
