using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Mentions;

/// <summary>The names of a report that have a cluster, by what others may be recognised by; each list is cut off, so that looking up takes the same time in a long report.</summary>
internal sealed class NameIndex
{
    private const int Most = 40;
    private const int Piece = 3;

    private readonly Dictionary<string, List<WrittenName>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WrittenName>> _byPiece = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WrittenName> _byKnown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WrittenName> _byInitials = new(StringComparer.OrdinalIgnoreCase);

    public void Add(WrittenName name)
    {
        foreach (var word in name.Content)
        {
            Add(_byWord, word, name);
        }

        if (name.Text.Length >= Spelling.Shortest)
        {
            Add(_byPiece, name.Text[..Piece], name);
            Add(_byPiece, "…" + name.Text[^Piece..], name);
        }

        if (name.Known is { IsCapital: false } known)
        {
            _byKnown.TryAdd(known.Name, name);
        }

        if (name.Content.Length > 1 && name.Kind != Text.EntityKind.Person && NameForm.Initials(name.Text) is { Length: > 1 } initials)
        {
            _byInitials.TryAdd(initials, name);
        }
    }

    /// <summary>Names that have a word in common with this one.</summary>
    public IEnumerable<WrittenName> SharingWord(WrittenName name) => name.Content.Length > 0 && _byWord.TryGetValue(name.Content[^1], out var names) ? names : [];

    /// <summary>Another name that the gazetteers have for the same.</summary>
    public WrittenName? Same(WrittenName name) => name.Known is { IsCapital: false } known ? _byKnown.GetValueOrDefault(known.Name) : null;

    /// <summary>The longer name whose first letters it is.</summary>
    public WrittenName? StandsFor(WrittenName name)
    {
        var letters = name.Text.Replace(".", "", StringComparison.Ordinal);
        return name.Words.Length == 1 && NameForm.IsAcronym(letters) && name.Known is not { Kind: VoiceKind.State } ? _byInitials.GetValueOrDefault(letters) : null;
    }

    /// <summary>The name that the report uses more often and that this one differs from by one letter: "North Kora" where it is "North Korea" elsewhere.</summary>
    public WrittenName? Misspelt(WrittenName name)
    {
        if (name.Known is not null || name.Text.Length < Spelling.Shortest)
        {
            return null;
        }

        return Near(name, name.Text[..Piece]) ?? Near(name, "…" + name.Text[^Piece..]);
    }

    private WrittenName? Near(WrittenName name, string piece) =>
        _byPiece.TryGetValue(piece, out var names)
            ? names.Find(other => other.Words.Length == name.Words.Length && other.Mentions.Count > name.Mentions.Count && Spelling.AreNear(name.Text, other.Text))
            : null;

    private static void Add(Dictionary<string, List<WrittenName>> index, string key, WrittenName name)
    {
        if (!index.TryGetValue(key, out var names))
        {
            index[key] = names = [];
        }

        if (names.Count < Most)
        {
            names.Add(name);
        }
    }
}
