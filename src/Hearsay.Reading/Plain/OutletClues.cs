using Hearsay.Engine.Reports;
using Hearsay.Reading.Metadata;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Plain;

/// <summary>What a text says on who published it: its first line, a copyright line, who was told what, and the agency whose report it is.</summary>
internal static class OutletClues
{
    private static readonly string[] Told = ["told ", "reached by ", "informed ", "said to ", "statement to ", "received by ", "obtained by ", "seen by ", "shown to ", "interview with "];

    private static readonly string[] OutletWords =
        ["news", "online", "times", "post", "daily", "dispatch", "herald", "tribune", "courier", "observer", "gazette", "press", "journal", "chronicle", "live", "today", "star", "globe", "mail", "telegraph", "guardian", "monitor", "review", "standard", "weekly", "radio", "tv"];

    private static readonly string[] States = ["republic", "república", "republica", "république", "kingdom of", "state of", "united nations", "government of", "european union", "ministère"];

    private static readonly string[] Offices = ["ministry of", "ministerio de", "ministerio del", "ministère de", "ministerstvo", "department of", "office of the", "embassy of", "embajada de"];

    private static readonly string[] Openings = ["letter from the ", "letter by the ", "statement by the ", "statement from the ", "report by the ", "report from the ", "press release by the "];

    public static void Collect(IReadOnlyList<SortedLine> lines, IReadOnlyList<WireCredit> credits, EvidenceBook book)
    {
        var title = lines.ToList().FindIndex(line => line.Kind == PartKind.Title);
        var head = lines.Take(Math.Max(0, title)).Where(line => line.Kind == PartKind.Furniture).Select(line => FindInHead(line.Line)).OfType<string>();
        AddHead([.. title >= 0 && IsOffice(lines[title].Line.Text) ? head.Append(lines[title].Line.Text) : head], book);
        if (title >= 0 && FindSender(lines[title].Line.Text) is { } sender)
        {
            book.Add(Field.Outlet, Origin.Text, 3, sender);
        }

        foreach (var line in lines)
        {
            if (line.Kind is PartKind.Furniture or PartKind.Comment && CopyrightLines.FindHolder(line.Line.Text) is { } holder)
            {
                book.Add(Field.Outlet, Origin.Text, 4, holder);
            }
            else if (line.Kind is PartKind.Body && FindTold(line.Line.Text) is { } told)
            {
                book.Add(Field.Outlet, Origin.Text, credits.Count == 0 ? 2 : 0, told);
            }
        }

        foreach (var credit in credits)
        {
            book.Add(Field.Outlet, Origin.Text, 1, credit.Agency);
        }
    }

    /// <summary>The first name in the head; an office speaks for itself, not for the state or the organization over it.</summary>
    private static void AddHead(List<string> names, EvidenceBook book)
    {
        if (names is [var first, ..])
        {
            var isState = States.Any(state => first.Contains(state, StringComparison.OrdinalIgnoreCase));
            book.Add(Field.Outlet, Origin.Text, 5, isState && names is [_, var second, ..] && second.Contains(' ') ? second : first);
        }
    }

    /// <summary>"Euphrates Monitor", "THE LOOP", "NISTRU FILES / Investigations", "Upper Nile Online | News | Politics".</summary>
    private static string? FindInHead(Line line)
    {
        var text = line.Text;
        var end = text.AsSpan().IndexOfAny('|', '/', ':');
        var dash = text.AsSpan().IndexOfAny('-', '–', '—');
        end = dash > 0 && text[dash - 1] == ' ' && (end < 0 || dash < end) ? dash : end;
        var name = (end > 0 ? text[..end] : text).Trim(' ', '.', '*');
        var words = name.Split(' ');
        return name.Length is >= 3 and <= 70 && words.Length <= 9 && char.IsUpper(name[0]) && Letters.IsMostlyLatin(name)
            && !line.IsColumns && LineKinds.Find(line with { Text = name }) is null && !name.EndsWith('?')
            && CountCapitals(words) * 2 >= words.Length
            ? Names.FromCapitals(name)
            : null;
    }

    /// <summary>A line that is nothing but the name of an office below the state's.</summary>
    private static bool IsOffice(string line) =>
        line.Length <= 80 && Offices.Any(office => line.StartsWith(office, StringComparison.OrdinalIgnoreCase)) && CountCapitals(line.Split(' ')) * 2 >= line.Split(' ').Length;

    /// <summary>"Letter from the Panel of Experts on Mali", "Statement by the Rectors' Conference".</summary>
    private static string? FindSender(string line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && line.Length is var length && length > opening.Length + 3 && length <= 90
                && char.IsUpper(line[opening.Length]))
            {
                return line[opening.Length..].TrimEnd('.', ':');
            }
        }

        return null;
    }

    private static int CountCapitals(string[] words) => words.Count(word => word.Length > 0 && char.IsUpper(word[0]));

    /// <summary>"A spokesman told the Coast Daily": papers name themselves so, more often than they name others.</summary>
    private static string? FindTold(string text)
    {
        foreach (var cue in Told)
        {
            var at = text.IndexOf(cue, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var words = text[(at + cue.Length)..].Split(' ', 7);
            var name = string.Join(' ', words.SkipWhile(word => word == "the").TakeWhile(word => word.Length > 0
                && char.IsUpper(word[0])).Take(5)).TrimEnd('.', ',', '"');
            if (name.Contains(' ') && Agencies.Find(name) is null
                && OutletWords.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()))
            {
                return name;
            }
        }

        return null;
    }
}
