namespace Hearsay.Ledger.Store;

/// <summary>Full-text search, which each database does in its own way, over texts that are folded in one way.</summary>
internal abstract class FullText
{
    public abstract void AddReport(Work work, long number, string? title, string text);

    public abstract void AddClaims(Work work, IReadOnlyList<(long Number, string Content)> claims);

    public abstract void AddVoices(Work work, IReadOnlyList<(long Number, string Words)> voices);

    /// <summary>Puts the words of a matter's summary in the place of those that it was found by.</summary>
    public abstract void ReplaceMatter(Work work, long number, string summary);

    public abstract void RemoveMatter(Work work, long number);

    /// <summary>A condition for a WHERE: that the number in a column is of a row of a table of words which has all these words, as <see cref="Find"/> takes them; @words is <see cref="Asked(string)"/>.</summary>
    public abstract string IsFound(string column, string table);

    /// <summary>What @words of <see cref="IsFound"/> is; null where there is no word in the query.</summary>
    public string? Asked(string query) => SearchText.WordsOf(query) is { Count: > 0 } words ? Asked(words) : null;

    protected abstract string Asked(IReadOnlyList<string> words);

    /// <summary>Takes the words of a report and of its claims out again, before it is read anew.</summary>
    public abstract void RemoveReport(Work work, long number);

    public abstract void RemoveVoices(Work work, IReadOnlyList<long> numbers);

    /// <summary>The numbers of what holds all the words, the last of which may be the beginning of one, best first. Without a word nothing is found.</summary>
    /// <param name="kind">What is searched.</param>
    /// <param name="query">As a person types it; there are no operators.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<long> Find(Work work, SearchKind kind, string query, int limit) =>
        SearchText.WordsOf(query) is { Count: > 0 } words ? Match(work, TableOf(kind), words, limit) : [];

    /// <param name="words">At least one, of letters and digits only.</param>
    protected abstract IReadOnlyList<long> Match(Work work, string table, IReadOnlyList<string> words, int limit);

    private static string TableOf(SearchKind kind) => kind switch
    {
        SearchKind.Reports => "report_words",
        SearchKind.Claims => "claim_words",
        _ => "voice_words",
    };
}

/// <summary>What a search goes through.</summary>
public enum SearchKind : byte
{
    Reports, Claims, Voices,
}
