using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>Finds the longest designation that starts at a token. It reads characters, for "Type 56-1" and "122mm" are several tokens.</summary>
internal readonly ref struct DesignationFinder(Document document, DesignationLexicon lexicon, int end)
{
    private readonly string _text = document.Text;

    public Designation? At(int token)
    {
        var start = document.TokenStarts[token];
        if (!char.IsLetterOrDigit(_text[start]) && _text[start] != '.')
        {
            return null;
        }

        if (start > 0 && (char.IsLetterOrDigit(_text[start - 1]) || IsInsideNumber(start)))
        {
            return null;
        }

        var limit = Math.Min(document.TokenEnds[end - 1], start + DesignationKey.Longest);
        var stretch = _text.AsSpan(start, limit - start);
        var named = FindNamed(stretch, out var namedEnd);
        var family = FindFamily(token, stretch, out var familyEnd);
        var length = Math.Max(namedEnd, familyEnd);
        var last = length == 0 ? -1 : LastToken(token, start + length);
        if (last < 0)
        {
            return null;
        }

        var name = NameIn(stretch[..length]);
        var tokens = new TokenRange(token, last + 1);
        return namedEnd >= familyEnd
            ? new Designation(tokens, name, named!.System, named.System.Category, named.NeedsNoun)
            : new Designation(tokens, name, null, family!.Category, family.NeedsNoun || family.Category is null);
    }

    // "2015-16 mm", "1/122 mm": the second number of a pair starts nothing.
    private bool IsInsideNumber(int start) =>
        start > 1 && _text[start - 1] is '-' or '/' or '.' or ',' && char.IsAsciiDigit(_text[start]) && char.IsLetterOrDigit(_text[start - 2]);

    // "Hawk missile" is listed with its noun so that the bird is none; the noun is no part of the name, nor is the word in "82 mm calibre".
    private static string NameIn(ReadOnlySpan<char> text)
    {
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (count > 1 && !char.IsLower(words[0][0]) && words[count - 1].Length > 2 && words[count - 1].All(char.IsAsciiLetterLower))
        {
            count--;
        }

        return string.Join(' ', words.Take(count));
    }

    private NamedSystem? FindNamed(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        NamedSystem? found = null;
        var key = new DesignationKey(stackalloc char[DesignationKey.Longest]);
        for (var i = 0; i < text.Length && key.TryAdd(text[i], i + 1 < text.Length ? text[i + 1] : '\0'); i++)
        {
            if (i > 0 && !char.IsLetterOrDigit(text[i]) && !char.IsLetterOrDigit(text[i - 1]) && IsWide(text, i))
            {
                break;
            }

            if (key.Length == 2 && !MayStart(text, key.Text))
            {
                break;
            }

            var isWordEnd = char.IsLetterOrDigit(text[i]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
            if (!isWordEnd || key.Length < 2)
            {
                continue;
            }

            if (lexicon.Names.TryGetValue(key.Text, out var named) && named.IsWrittenIn(text[..(i + 1)]) && !IsArticle(text, i, named.Name))
            {
                (found, length) = (named, i + 1);
            }
            else if (text[i] == 's' && key.Length > 2 && char.IsLetterOrDigit(text[i - 1])
                && lexicon.Names.TryGetValue(key.Text[..^1], out named) && named.IsWrittenIn(text[..i]) && !IsArticle(text, i, named.Name))
            {
                (found, length) = (named, i);
            }
        }

        return found;
    }

    // A name in small letters may be written with a capital, the others not without.
    private bool MayStart(ReadOnlySpan<char> text, ReadOnlySpan<char> key) =>
        lexicon.FirstLetters.Contains((false, key[0], key[1])) || (!char.IsLower(text[0]) && lexicon.FirstLetters.Contains((true, key[0], key[1])));

    // One blank or mark parts the words of a name; two only around "&", before ".50" and behind a short abbreviation ("vz. 58").
    private static bool IsWide(ReadOnlySpan<char> text, int at) =>
        !(text[at] is '&' || text[at - 1] is '&' || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            || (text[at - 1] == '.' && at > 2 && char.IsLower(text[at - 2]) && (at < 4 || !char.IsLetter(text[at - 4]))));

    // "An 12-year-old", "A 10": a first word of two letters joins a number behind a blank only in capitals, or where it is so listed ("Mk 19").
    private static bool IsArticle(ReadOnlySpan<char> text, int at, string name)
    {
        var blank = text.IndexOfAny(' ', '\n', '\u00a0');
        return blank is 1 or 2 && blank < at && name[blank] != ' ' && char.IsAsciiDigit(text[blank + 1]) && (blank == 1 || char.IsLower(text[1])) && char.IsUpper(text[0]);
    }

    private DesignationFamily? FindFamily(int token, ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        DesignationFamily? found = null;
        if (lexicon.Families.TryGetValue(text[0], out var families))
        {
            foreach (var family in families)
            {
                var matched = family.Pattern.LongestMatch(text);
                if (matched > length && !IsBeside(family.NotBeside, token, document.TokenStarts[token] + matched))
                {
                    (found, length) = (family, matched);
                }
            }
        }

        return found;
    }

    private bool IsBeside(string[] words, int token, int endOfMatch)
    {
        if (words.Length == 0)
        {
            return false;
        }

        var next = token;
        while (next < end && document.TokenStarts[next] < endOfMatch)
        {
            next++;
        }

        foreach (var word in words)
        {
            if ((next < end && document.Lemmas[next].Equals(word, StringComparison.OrdinalIgnoreCase))
                || (next + 1 < end && document.FormOf(next) is "of" && document.Lemmas[next + 1].Equals(word, StringComparison.OrdinalIgnoreCase))
                || (token > 0 && document.Lemmas[token - 1].Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // The token that the match ends in; its plural s belongs to it.
    private int LastToken(int token, int endOfMatch)
    {
        for (var i = token; i < end && document.TokenStarts[i] < endOfMatch; i++)
        {
            if (document.TokenEnds[i] == endOfMatch || (document.TokenEnds[i] == endOfMatch + 1 && document.Text[endOfMatch] == 's'))
            {
                return i;
            }
        }

        return -1;
    }
}
