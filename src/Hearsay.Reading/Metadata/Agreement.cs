using Hearsay.Reading.Dates;

namespace Hearsay.Reading.Metadata;

/// <summary>
/// How much a word gains by others that say the same. A template's stale meta date loses to the address and the visible line together, and a company's
/// name to the masthead that the domain repeats.
/// </summary>
internal static class Agreement
{
    private const int ItsOwnAuthor = 30;
    private const int SeenDay = 50;
    private const int SameDay = 15;
    private const int SameName = 8;
    private const int FullerName = 28;
    private const int NameOfDomain = 30;

    public static int Bonus(Field field, Evidence entry, List<Evidence> entries) => field switch
    {
        Field.Published => (SameDay * OriginsSaying(entry, entries, SameDate)) + (entry.Weight >= 22 ? LocalDay(entry, entries) : 0),
        Field.Outlet => (SameName * OriginsSaying(entry, entries, SameLetters)) + (IsFullerName(entry, entries) ? FullerName : 0),
        _ => 0,
    };

    /// <summary>An outlet that names itself as the author of everything has said nothing on who wrote this.</summary>
    public static int NamesItself(Evidence author, IEnumerable<string> outlets) =>
        outlets.Any(outlet => Letters(outlet) is { Length: > 3 } letters
            && Letters(author.Value).StartsWith(letters, StringComparison.Ordinal)) ? ItsOwnAuthor : 0;

    /// <summary>Programs give the time in Greenwich, where it may be tomorrow; readers go by the date that they see.</summary>
    public static int LocalDay(Evidence entry, List<Evidence> entries) =>
        entry.Origin == Origin.Visible && DateScanner.First(entry.Value)?.Stamp is { HasDay: true } seen
            && entries.Any(other => other.Weight > entry.Weight && other.Origin is Origin.JsonLd or Origin.OpenGraph or Origin.Microdata
            && (other.Value.EndsWith('Z') || other.Value.EndsWith("+00:00", StringComparison.Ordinal))
                && DateScanner.First(other.Value)?.Stamp is { HasDay: true, Hour: < 12 } told
                && told.DayNumber - seen.DayNumber == 1) ? SeenDay : 0;

    /// <summary>For an outlet's name that its domain is made of, such as "The London Courier" at londoncourier.com.</summary>
    public static int DomainBonus(string name, string? domain)
    {
        var (letters, host) = (Letters(name), Letters(HostName(domain ?? "")));
        letters = letters.StartsWith("the", StringComparison.Ordinal) && letters.Length > 6 ? letters[3..] : letters;
        host = host.StartsWith("the", StringComparison.Ordinal) && host.Length > 6 ? host[3..] : host;
        return letters.Length > 2 && letters == host ? NameOfDomain : 0;
    }

    /// <summary>"example" of "news.example.co.uk" would be a guess; "standard" of "standard.co.uk" and "bbc" of "bbc.com" are not.</summary>
    private static string HostName(string domain)
    {
        var labels = domain.Split('.');
        var tail = labels.Length > 2 && labels[^2] is "co" or "com" or "org" or "net" or "gov" or "ac" or "gob" ? 2 : 1;
        return string.Concat(labels.Take(Math.Max(0, labels.Length - tail)));
    }

    private static int OriginsSaying(Evidence entry, List<Evidence> entries, Func<string, string, bool> same) =>
        entries.Where(other => other.Origin != entry.Origin
            && same(other.Value, entry.Value)).Select(other => other.Origin).Distinct().Count();

    /// <summary>"Nairobi Blast" where another origin only has "BLAST".</summary>
    private static bool IsFullerName(Evidence entry, List<Evidence> entries)
    {
        var letters = Letters(entry.Value);
        return entry.Value.Split(' ').Length is >= 2 and <= 4
            && entries.Any(other => other.Weight > entry.Weight && !other.Value.Trim().Contains(' ')
            && Letters(other.Value) is { Length: > 2 } part && part != letters && (letters.EndsWith(part, StringComparison.Ordinal)
            || letters.StartsWith(part, StringComparison.Ordinal)));
    }

    private static bool SameDate(string left, string right) => left.Length >= 10 && right.Length >= 10 && left[..10] == right[..10];

    private static bool SameLetters(string left, string right) => Letters(left) == Letters(right);

    private static string Letters(string name) => new([.. name.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
}
