namespace Hearsay.Ledger.Store.Sqlite;

/// <summary>FTS5 with indexes that hold no texts, as those are in the ledger already.</summary>
internal sealed class SqliteFullText : FullText
{
    public override void AddReport(Work work, long number, string? title, string text) =>
        Rows.Insert(work, "report_words (rowid, title, text)", "", [[number, SearchText.Fold(title), SearchText.Fold(text)]]);

    public override void AddClaims(Work work, IReadOnlyList<(long Number, string Content)> claims) =>
        Rows.Insert(work, "claim_words (rowid, content)", "", [.. claims.Select(claim => new object?[] { claim.Number, SearchText.Fold(claim.Content) })]);

    public override void AddVoices(Work work, IReadOnlyList<(long Number, string Words)> voices) =>
        Rows.Insert(work, "voice_words (rowid, name)", "", [.. voices.Select(voice => new object?[] { voice.Number, SearchText.Fold(voice.Words) })]);

    public override void ReplaceMatter(Work work, long number, string summary)
    {
        work.Execute("DELETE FROM matter_words WHERE rowid = @number", new { number });
        work.Execute("INSERT INTO matter_words (rowid, summary) VALUES (@number, @words)", new { number, words = SearchText.Fold(summary) });
    }

    public override void RemoveMatter(Work work, long number) => work.Execute("DELETE FROM matter_words WHERE rowid = @number", new { number });

    public override string IsFound(string column, string table) => $"{column} IN (SELECT rowid FROM {table} WHERE {table} MATCH @words)";

    public override void RemoveReport(Work work, long number)
    {
        work.Execute("DELETE FROM report_words WHERE rowid = @number", new { number });
        work.Execute("DELETE FROM claim_words WHERE rowid IN (SELECT number FROM claims WHERE report = @number)", new { number });
    }

    public override void RemoveVoices(Work work, IReadOnlyList<long> numbers)
    {
        foreach (var number in numbers)
        {
            work.Execute("DELETE FROM voice_words WHERE rowid = @number", new { number });
        }
    }

    protected override IReadOnlyList<long> Match(Work work, string table, IReadOnlyList<string> words, int limit) => [.. work.Query<long>(
        $"SELECT rowid FROM {table} WHERE {table} MATCH @match ORDER BY rank, rowid LIMIT @limit",
        new { match = Asked(words), limit })];

    // Quoted, so that AND, NEAR and NOT are words.
    protected override string Asked(IReadOnlyList<string> words) => string.Join(' ', words.Select(word => $"\"{word}\"")) + "*";
}
