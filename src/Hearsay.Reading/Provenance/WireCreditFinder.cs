using System.Collections.Frozen;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Reading.Provenance;

/// <summary>
/// Finds the agencies that stand between a publisher and the text: in a dateline, in a credit line of its own ("Source: Reuters", "(AP)",
/// "With reporting by Agence France-Presse") or as the byline.
/// </summary>
internal static class WireCreditFinder
{
    private static readonly string[] Openings =
    [
        "source:", "source -", "source –", "sources:", "via", "by", "from", "fuente:", "quelle:", "agencies:", "agency:", "with reporting by", "with additional reporting by",
        "with reporting from", "with files from", "with input from", "with inputs from", "with information from", "material from", "additional reporting by", "additional reporting from", "includes reporting by",
        "including reporting by", "with", "—", "-", "–", "©", "copyright", "(c)",
    ];

    private static readonly FrozenSet<string> Joints = FrozenSet.ToFrozenSet(["and", "&", "with", "via"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The agencies that a line names if it names nothing else; none, if it is more than a credit.</summary>
    public static IReadOnlyList<WireCredit> InLine(string text, TextSpan line)
    {
        if (line.Length is < 2 or > 240)
        {
            return [];
        }

        if (FirstAppearance.InLine(text, line) is { } first)
        {
            return [first];
        }

        var rest = line.Length > 120 ? default : Strip(text, line);
        if (rest.IsEmpty)
        {
            return [];
        }

        if (line.In(text).TrimStart().StartsWith("source:", StringComparison.OrdinalIgnoreCase) && IsCalledAgency(rest.In(text)))
        {
            return [new WireCredit(Agencies.Find(rest.In(text)) ?? rest.In(text).ToString(), rest)];
        }

        List<WireCredit> credits = [];
        for (var at = rest.Start; at < rest.End;)
        {
            var end = text.AsSpan(at, rest.End - at).IndexOfAny(",/;|");
            end = end < 0 ? rest.End : at + end;
            if (!AddNames(text, new TextSpan(at, end), credits))
            {
                return [];
            }

            at = end + 1;
        }

        return credits;
    }

    /// <summary>A name that says itself that it is an agency's or a paper's: "Harbour Press", "Northern News Agency".</summary>
    private static bool IsCalledAgency(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
        {
            if (name[word] is not { Length: > 0 } letters || !char.IsUpper(letters[0]))
            {
                return false;
            }
        }

        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length < name.Length && last is "Press" or "News" or "Agency" or "Wire" or "Service" or "Newswire" or "Times" or "Post" or "Herald" or "Daily" or "Tribune";
    }

    private static bool AddNames(string text, TextSpan names, List<WireCredit> credits)
    {
        var name = Trim(text, names);
        if (name.IsEmpty)
        {
            return true;
        }

        if (Agencies.Find(name.In(text)) is { } agency && Agencies.WritesReports(agency))
        {
            credits.Add(new WireCredit(agency, name));
            return true;
        }

        var blank = name.Start;
        while ((blank = text.IndexOf(' ', blank + 1, name.End - blank - 1)) > 0)
        {
            var next = text.IndexOf(' ', blank + 1, name.End - blank - 1);
            if (next > 0 && Joints.Contains(text[(blank + 1)..next]))
            {
                return AddNames(text, new TextSpan(name.Start, blank), credits)
                    && AddNames(text, new TextSpan(next + 1, name.End), credits);
            }
        }

        return false;
    }

    private static TextSpan Strip(string text, TextSpan line)
    {
        var rest = Trim(text, line);
        for (var again = true; again && !rest.IsEmpty;)
        {
            again = false;
            foreach (var opening in Openings)
            {
                if (rest.In(text).StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                    && (rest.Length == opening.Length || !char.IsLetter(opening[^1]) || !char.IsLetter(text[rest.Start + opening.Length])))
                {
                    rest = Trim(text, rest with { Start = rest.Start + opening.Length });
                    again = true;
                    break;
                }
            }
        }

        return rest;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '(' or '[' or '*' or ':' or '/'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ')' or ']' or '*' or '.' or '/'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
