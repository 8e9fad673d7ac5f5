namespace Hearsay.Ledger.Store;

/// <summary>Full-text search, which each database does in its own way.</summary>
internal abstract class FullText
{
    public abstract void AddReport(Work work, long number, string? title, string text);

    public abstract void AddClaims(Work work, IReadOnlyList<(long Number, string Content)> claims);

    public abstract void AddVoices(Work work, IReadOnlyList<(long Number, string Words)> voices);

    /// <summary>Takes the words of a report and of its claims out again, before it is read anew.</summary>
    public abstract void RemoveReport(Work work, long number);

    /// <summary>The numbers of what holds all the words, best first.</summary>
    /// <param name="kind">What is searched.</param>
    /// <param name="words">As a person types them; anything that looks like an operator is a word.</param>
    public abstract IReadOnlyList<long> Find(Work work, SearchKind kind, IReadOnlyList<string> words, int limit);
}

/// <summary>What a search goes through.</summary>
public enum SearchKind : byte
{
    Reports, Claims, Voices,
}
