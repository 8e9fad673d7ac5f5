namespace Hearsay.Engine.Goods;

/// <summary>
/// A family of designations: % is a digit, @ a capital, ~ a hyphen, blank or nothing, [ab] one of these; ? and + as in regular expressions.
/// All states are followed at once (Thompson, "Regular expression search algorithm", CACM 1968), so no text makes it slow.
/// </summary>
internal sealed class DesignationPattern
{
    private const int MostElements = 62;
    private readonly List<Element> _elements = [];

    private DesignationPattern()
    {
    }

    /// <summary>The characters that a match can start with; all digits for "%".</summary>
    public IEnumerable<char> Starts => _elements[0].Kind == '%' ? "0123456789" : _elements[0].Set;

    /// <summary>Reads a pattern; on failure says what is wrong with it.</summary>
    public static DesignationPattern? Parse(string text, out string problem)
    {
        var pattern = new DesignationPattern();
        problem = "";
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isLiteral = char.IsLetterOrDigit(c) || c is ' ' or '.' or '/' or '×' or '-';
            if (c is '?' or '+')
            {
                if (pattern._elements.Count == 0)
                {
                    problem = $"starts with '{c}', which follows nothing";
                    return null;
                }

                var last = pattern._elements[^1];
                pattern._elements[^1] = c == '?' ? last with { IsOptional = true } : last with { Repeats = true };
                continue;
            }

            if (c == '[')
            {
                var close = text.IndexOf(']', i);
                if (close <= i + 1)
                {
                    problem = "has a '[' without characters and ']'";
                    return null;
                }

                pattern._elements.Add(new Element('[', text[(i + 1)..close], false, false));
                i = close;
                continue;
            }

            if (!isLiteral && c is not ('%' or '@' or '~'))
            {
                problem = $"has '{c}', which stands for nothing";
                return null;
            }

            pattern._elements.Add(new Element(c, isLiteral ? c.ToString() : "", c == '~', false));
        }

        var isStartable = pattern._elements is [{ IsOptional: false, Kind: not ('@' or '~') }, ..];
        problem = isStartable && pattern._elements.Count <= MostElements ? ""
            : isStartable ? $"has more than {MostElements} elements" : "does not start with a character, a digit or a choice of them";
        return problem.Length == 0 ? pattern : null;
    }

    /// <summary>Where the longest match that starts at the beginning and ends at the end of a word ends; 0 where there is none.</summary>
    public int LongestMatch(ReadOnlySpan<char> text)
    {
        var accepting = 1UL << _elements.Count;
        var states = Closed(1UL);
        var longest = 0;
        for (var i = 0; i < text.Length && states != 0; i++)
        {
            var next = 0UL;
            for (var e = 0; e < _elements.Count; e++)
            {
                if ((states & (1UL << e)) != 0 && _elements[e].Accepts(text[i]))
                {
                    next |= 1UL << (e + 1);
                    next |= _elements[e].Repeats ? 1UL << e : 0;
                }
            }

            states = Closed(next);
            if ((states & accepting) != 0 && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]) || IsPlural(text[(i + 1)..])))
            {
                longest = i + 1;
            }
        }

        return longest;
    }

    /// <summary>Whether an s that ends the word is all that follows: "AK-47s".</summary>
    public static bool IsPlural(ReadOnlySpan<char> behind) =>
        behind.Length > 0 && behind[0] == 's' && (behind.Length == 1 || !char.IsLetterOrDigit(behind[1]));

    private ulong Closed(ulong states)
    {
        for (var e = 0; e < _elements.Count; e++)
        {
            states |= (states & (1UL << e)) != 0 && _elements[e].IsOptional ? 1UL << (e + 1) : 0;
        }

        return states;
    }

    private readonly record struct Element(char Kind, string Set, bool IsOptional, bool Repeats)
    {
        public bool Accepts(char c) => Kind switch
        {
            '%' => char.IsAsciiDigit(c),
            '@' => c is >= 'A' and <= 'Z',
            '~' => IsHyphen(c) || IsBlank(c),
            '-' => IsHyphen(c),
            ' ' => IsBlank(c),
            _ => Set.Contains(c, StringComparison.Ordinal),
        };

        private static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–';

        private static bool IsBlank(char c) => c is ' ' or '\n' or '\u00a0';
    }
}
