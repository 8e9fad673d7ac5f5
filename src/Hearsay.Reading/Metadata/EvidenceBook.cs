using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Metadata;

/// <summary>Collects who says what about a report's fields, and decides. Values of one origin for one field belong together (three authors).</summary>
internal sealed class EvidenceBook
{
    // A page that says a thing a hundred ways says nothing; it also keeps look-ups short.
    private const int MostOfField = 40;
    private const int ForeignName = 30;

    private readonly List<Evidence> _entries = [];

    /// <param name="weight">How much it is to be trusted for this field; the heaviest wins, the first of equals.</param>
    public void Add(Field field, Origin origin, int weight, string? value)
    {
        var trimmed = value is null ? "" : Html.Whitespace.Collapse(Charsets.TextDecoder.Scrub(value));
        if (trimmed.Length is > 0 and < 1000 && _entries.Count(entry => entry.Field == field) < MostOfField
            && !_entries.Contains(new Evidence(field, origin, weight, trimmed)))
        {
            _entries.Add(new Evidence(field, origin, weight, trimmed));
        }
    }

    public IEnumerable<string> ValuesOf(Field field) =>
        _entries.Where(entry => entry.Field == field).OrderByDescending(entry => entry.Weight).Select(entry => entry.Value);

    public string? Find(Field field) => Winners(field).Select(entry => entry.Value).FirstOrDefault();

    /// <summary>All values of the winning origin.</summary>
    public IReadOnlyList<string> FindAll(Field field) => [.. Winners(field).Select(entry => entry.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyList<FieldEvidence> Report()
    {
        List<FieldEvidence> evidence = [];
        foreach (var field in Enum.GetValues<Field>())
        {
            var winners = Winners(field).ToList();
            evidence.AddRange(_entries.Where(entry => entry.Field == field).OrderByDescending(entry => entry.Weight)
                .Select(entry => new FieldEvidence(NameOf(field), NameOf(entry.Origin), entry.Value, winners.Contains(entry))));
        }

        return evidence;
    }

    /// <summary>A name in another script than the title's: an edition in English is named in English somewhere.</summary>
    private bool IsForeign(string name) =>
        _entries.Find(entry => entry.Field == Field.Title).Value is { } title && Plain.Letters.IsMostlyLatin(title)
            && !Plain.Letters.IsMostlyLatin(name);

    private IEnumerable<Evidence> Winners(Field field)
    {
        var entries = _entries.Where(entry => entry.Field == field).ToList();
        var domain = field == Field.Outlet ? Find(Field.Domain) : null;
        var outlets = field == Field.Byline ? ValuesOf(Field.Outlet).ToList() : [];
        var best = entries.Count == 0 ? default : entries.MaxBy(entry => entry.Weight + Agreement.Bonus(field, entry, entries) - Agreement.NamesItself(entry, outlets) + (field == Field.Outlet ? Agreement.DomainBonus(entry.Value, domain) - (IsForeign(entry.Value) ? ForeignName : 0) : 0));
        return entries.Where(entry => entry == best || (entry.Weight == best.Weight && entry.Origin == best.Origin
            && field == Field.Byline));
    }

    private static string NameOf(Field field) => field.ToString().ToLowerInvariant();

    private static string NameOf(Origin origin) => origin == Origin.JsonLd ? "json-ld" : origin.ToString().ToLowerInvariant();
}
