namespace Hearsay.Ledger.Store.Sqlite;

/// <summary>FTS5 with indexes that hold no texts, as those are in the ledger already.</summary>
internal sealed class SqliteFullText : FullText
{
    public override void AddReport(Work work, long number, string? title, string text) =>
        work.Execute("INSERT INTO report_words (rowid, title, text) VALUES (@number, @title, @text)", new { number, title, text });

    public override void AddClaims(Work work, IReadOnlyList<(long Number, string Content)> claims) =>
        Rows.Insert(work, "claim_words (rowid, content)", "", [.. claims.Select(claim => new object?[] { claim.Number, claim.Content })]);

    public override void AddVoices(Work work, IReadOnlyList<(long Number, string Words)> voices) =>
        Rows.Insert(work, "voice_words (rowid, name)", "", [.. voices.Select(voice => new object?[] { voice.Number, voice.Words })]);

    public override void RemoveReport(Work work, long number)
    {
        work.Execute("DELETE FROM report_words WHERE rowid = @number", new { number });
        work.Execute("DELETE FROM claim_words WHERE rowid IN (SELECT number FROM claims WHERE report = @number)", new { number });
    }

    public override IReadOnlyList<long> Find(Work work, SearchKind kind, IReadOnlyList<string> words, int limit)
    {
        var table = kind switch { SearchKind.Reports => "report_words", SearchKind.Claims => "claim_words", _ => "voice_words" };
        return [.. work.Query<long>(
            $"SELECT rowid FROM {table} WHERE {table} MATCH @match ORDER BY rank LIMIT @limit", new { match = Match(words), limit })];
    }

    // Each word is a string to FTS5, so that AND, NEAR and * are words like others; the last may be the beginning of one.
    private static string Match(IReadOnlyList<string> words) =>
        string.Join(' ', words.Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "*";
}
