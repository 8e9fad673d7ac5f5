using System.Collections.Frozen;
using Hearsay.Simulator.Drawing;

namespace Hearsay.Simulator.Wording;

/// <summary>A file of templates by what they are for: the first column is the key, each further one a template.</summary>
public sealed class Book
{
    private readonly string _file;

    private readonly FrozenDictionary<string, Template[]> _byKey;

    private Book(string file)
    {
        _file = file;
        Rows = [.. TableFile.Rows(file)];
        _byKey = Rows.GroupBy(row => row[0]).ToFrozenDictionary(group => group.Key,
            group => group.SelectMany(row => row.Skip(1)).Select(text => new Template(text)).ToArray());
    }

    public static Book Clauses { get; } = new("clauses.tsv");

    public static Book Headlines { get; } = new("headlines.tsv");

    public static Book Said { get; } = new("said.tsv");

    public static Book Denials { get; } = new("denials.tsv");

    public static Book Quotes { get; } = new("quotes.tsv");

    public static Book Experts { get; } = new("experts.tsv");

    public static Book Background { get; } = new("background.tsv");

    public static Book Boilerplate { get; } = new("boilerplate.tsv");

    public static IReadOnlyList<Book> All => [Clauses, Headlines, Said, Denials, Quotes, Experts, Background, Boilerplate];

    public IReadOnlyList<string[]> Rows { get; }

    public IEnumerable<string> Keys => _byKey.Keys;

    public IReadOnlyList<Template> this[string key] =>
        _byKey.TryGetValue(key, out var templates) ? templates : throw new KeyNotFoundException($"{_file} has nothing for {key}.");

    public bool Has(string key) => _byKey.ContainsKey(key);

    public Template Pick(string key, Dice dice) => dice.Pick(this[key]);

    /// <summary>One that does not name the slot.</summary>
    public Template PickWithout(string key, string slot, Dice dice) => dice.Pick([.. this[key].Where(template => !template.Names(slot))]);
}
