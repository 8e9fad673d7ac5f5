using System.Globalization;
using Hearsay.Engine.Names;

namespace Hearsay.Training.Names;

/// <summary>A name of the PETRARCH dictionaries, in title case, with what it is and the first three letters of its CAMEO code.</summary>
public readonly record struct Actor(GazetteerClasses Kind, string Code, string Name);

/// <summary>
/// Reads the actors of a PETRARCH 2 dictionary (github.com/openeventdata/petrarch2). An entry is a name and its codes, in brackets behind it or on the
/// lines below; "+" starts another spelling of the entry above. The lists are in capitals and hold typing errors, so that only names that can be told
/// to be persons, organisations, groups or regions are taken, and what is odd is passed over.
/// </summary>
public static class PetrarchReader
{
    private const int LongestName = 6;

    /// <param name="lines">The file's.</param>
    /// <param name="otherwise">What an entry is that has no dates: a person holds an office from a day to a day.</param>
    public static IEnumerable<Actor> Read(IEnumerable<string> lines, GazetteerClasses otherwise)
    {
        List<string> names = [];
        List<string> codes = [];
        var office = false;
        foreach (var line in lines)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var content = comment >= 0 ? line[..comment] : line;
            var isCode = content.Length > 0 && (char.IsWhiteSpace(content[0]) || content[0] == '[');
            if (content.Length > 0 && !isCode && content[0] != '+')
            {
                foreach (var actor in Finish(names, codes, office, otherwise))
                {
                    yield return actor;
                }

                names.Clear();
                codes.Clear();
                office = false;
            }

            office |= comment >= 0 && line.AsSpan(comment).Contains("CountryInfo.txt", StringComparison.Ordinal);
            var bracket = content.IndexOf('[', StringComparison.Ordinal);
            if (!isCode && NameIn(bracket >= 0 ? content[..bracket] : content) is { } name)
            {
                names.Add(name);
            }

            foreach (var code in CodesIn(content))
            {
                codes.Add(code);
                office |= code.Contains(' ', StringComparison.Ordinal);
            }
        }

        foreach (var actor in Finish(names, codes, office, otherwise))
        {
            yield return actor;
        }
    }

    private static IEnumerable<Actor> Finish(List<string> names, List<string> codes, bool office, GazetteerClasses otherwise)
    {
        if (codes.Count == 0 || codes[0].Length < 3)
        {
            yield break;
        }

        // A bare country code is the country itself: its cities, provinces and people, which are told apart nowhere.
        var bare = codes[0].Split(' ')[0].Length == 3 && otherwise == GazetteerClasses.Person;
        var kind = bare ? GazetteerClasses.Region : office ? GazetteerClasses.Person : otherwise;
        if (!bare && otherwise == GazetteerClasses.Person && !office)
        {
            yield break;
        }

        foreach (var name in names.Where(name => kind != GazetteerClasses.Person || name.Contains(' ', StringComparison.Ordinal)))
        {
            yield return new Actor(kind, codes[0][..3], name);
        }
    }

    private static IEnumerable<string> CodesIn(string content)
    {
        for (var open = content.IndexOf('[', StringComparison.Ordinal); open >= 0; open = content.IndexOf('[', open + 1))
        {
            var close = content.IndexOf(']', open);
            if (close < 0)
            {
                yield break;
            }

            yield return content[(open + 1)..close].Trim();
        }
    }

    private static string? NameIn(string written)
    {
        var parenthesis = written.IndexOf('(', StringComparison.Ordinal);
        var words = (parenthesis >= 0 ? written[..parenthesis] : written)
            .Split(['+', '_', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var isName = words.Length is > 0 and <= LongestName
            && words.All(word => word.All(character => char.IsLetter(character) || character is '-' or '\'' or '.'))
            && words.Sum(word => word.Length) > 3;
        return isName ? string.Join(' ', words.Select(InTitleCase)) : null;
    }

    private static string InTitleCase(string word) =>
        word is "OF" or "THE" or "AND" or "FOR" or "DE" or "BIN" or "AL"
            ? word.ToLowerInvariant()
            : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant());
}
