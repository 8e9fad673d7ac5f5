namespace Hearsay.Engine.Tokens;

/// <summary>Splits words that are two: "don't", "it's", "cannot", "gonna"; and finds words that begin with an apostrophe.</summary>
internal static class Contractions
{
    private const int MostPieces = 4;
    private static readonly string[] Elisions = ["em", "til", "cause", "n", "tis", "twas", "bout", "cuz", "ere", "neath"];

    /// <summary>Adds the word [start, end) as one token or as its pieces; "wouldn't've" has three.</summary>
    public static void Split(ReadOnlySpan<char> text, int start, int end, int lastApostrophe, ref TokenColumns tokens)
    {
        Span<int> ends = stackalloc int[MostPieces];
        ends[0] = end;
        var pieces = 1;
        var apostrophe = lastApostrophe;
        while (pieces < MostPieces)
        {
            var last = ends[pieces - 1];
            var cut = apostrophe > start ? CliticStart(text, start, last, apostrophe) : start + WrittenTogether(text[start..last]);
            if (cut <= start)
            {
                break;
            }

            ends[pieces++] = cut;
            var before = text[start..cut].LastIndexOfAny("'’ʼ＇");
            apostrophe = before < 0 ? -1 : start + before;
        }

        for (var piece = pieces - 1; piece >= 0; piece--)
        {
            tokens.Add(piece == pieces - 1 ? start : ends[piece + 1], ends[piece]);
        }
    }

    /// <summary>The length of a word such as "'em" or "'90s", or of a clitic cut off from its word, at an apostrophe; 0 where it is a mark.</summary>
    public static int ElisionLength(ReadOnlySpan<char> text, int at, int partStart)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= 8 && CharacterKinds.IsWordy(text[end]))
        {
            end++;
        }

        var word = text[(at + 1)..end];
        if (word.IsEmpty || (end < text.Length && CharacterKinds.IsWordy(text[end])))
        {
            return 0;
        }

        var isAttached = at > partStart && !CharacterKinds.IsBlank(text[at - 1]);
        if (isAttached)
        {
            return IsClitic(word) ? word.Length + 1 : 0;
        }

        var isYear = word.Length is 2 or 3 && CharacterKinds.IsDigit(word[0]) && CharacterKinds.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        var isClosed = end < text.Length && CharacterKinds.IsApostrophe(text[end]);
        return (isYear && !isClosed) || IsElision(word) || (IsClitic(word) && !isClosed) ? word.Length + 1 : 0;
    }

    private static bool IsElision(ReadOnlySpan<char> word)
    {
        foreach (var elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClitic(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => (word[0] | 0x20) is 's' or 'm' or 'd',
        2 => word.Equals("re", StringComparison.OrdinalIgnoreCase)
            || word.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || word.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static int CliticStart(ReadOnlySpan<char> text, int start, int end, int apostrophe)
    {
        var clitic = text[(apostrophe + 1)..end];
        if (IsClitic(clitic))
        {
            return apostrophe;
        }

        var isNot = clitic.Length == 1 && (clitic[0] | 0x20) == 't' && (text[apostrophe - 1] | 0x20) == 'n';
        return isNot && apostrophe - 1 > start ? apostrophe - 1 : -1;
    }

    // How many characters the first of two words has that are written as one, or 0. "Dont" and its like are as common on the web as in the treebank.
    private static int WrittenTogether(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > 8 || (word[^1] | 0x20) is not ('t' or 'a' or 'e' or 's' or 'l'))
        {
            return 0;
        }

        Span<char> lower = stackalloc char[8];
        return lower[..word.ToLowerInvariant(lower)] switch
        {
            "cannot" or "gonna" or "gotta" or "wanna" or "gimme" or "lemme" => 3,
            "dont" or "cant" or "wont" or "aint" => 2,
            "didnt" or "isnt" or "arent" or "wasnt" or "hasnt" or "hadnt" => word.Length - 2,
            "doesnt" or "werent" or "havent" or "wouldnt" or "couldnt" or "shouldnt" => word.Length - 2,
            "youre" or "theyre" or "youve" or "theyve" or "youll" or "theyll" => word.Length - 2,
            "thats" or "theres" or "whats" => word.Length - 1,
            _ => 0,
        };
    }
}
