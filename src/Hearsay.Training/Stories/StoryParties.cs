namespace Hearsay.Training.Stories;

/// <summary>The names that each party of a report goes by; pronouns are no names.</summary>
internal sealed class StoryParties
{
    private readonly List<(string Party, List<string> Quotes, HashSet<string> Forms)> _parties = [];

    public StoryParties(IReadOnlyDictionary<string, IReadOnlyList<string>> parties)
    {
        foreach (var (party, forms) in parties)
        {
            List<string> quotes = [.. forms.Prepend(party).Where(quote => !NameWords.IsPronoun(quote)).Distinct()];
            _parties.Add((party, quotes, [.. quotes.Select(NameWords.Normal)]));
        }
    }

    /// <summary>Each form with its party, longer ones first.</summary>
    public IEnumerable<(string Quote, string Party)> FormsByLength =>
        _parties.SelectMany(party => party.Quotes.Select(quote => (quote, party.Party))).OrderByDescending(form => form.quote.EnumerateRunes().Count());

    public bool Know(string name) => _parties.Exists(party => party.Forms.Contains(NameWords.Normal(name)));

    /// <summary>Whether one of the names is the gold one or another form of that party, titles aside.</summary>
    public bool AreSame(string gold, IEnumerable<string> names)
    {
        var normal = NameWords.Normal(gold);
        HashSet<string> wanted = [normal, .. _parties.Where(party => party.Forms.Contains(normal)).SelectMany(party => party.Forms)];
        return names.Any(name => NameWords.Normal(name) is { Length: > 0 } found
            && (wanted.Contains(found) || wanted.Any(form => NameWords.AreSameButForTitles(name, form))));
    }

    /// <summary>
    /// As <see cref="AreSame"/>; a description ("stateless dhow") also by half of its words, and a name that is no party by the same words in capitals
    /// ("Port Lisk", "the quay of Port Lisk").
    /// </summary>
    public bool AreAlike(string gold, IReadOnlyList<string> names)
    {
        if (AreSame(gold, names))
        {
            return true;
        }

        return IsLower(gold[(gold.TrimEnd().LastIndexOf(' ') + 1)..]) ? names.Any(name => NameWords.Dice(gold, name) >= 0.5)
            : !Know(gold) && names.Any(name => NameWords.Capitals(gold).SetEquals(NameWords.Capitals(name)));
    }

    private static bool IsLower(string word) => word.Any(char.IsLower) && !word.Any(char.IsUpper);
}
