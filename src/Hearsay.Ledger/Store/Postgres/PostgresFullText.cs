namespace Hearsay.Ledger.Store.Postgres;

/// <summary>Words as tsvector under inverted indexes, in tables of their own, so that the rows they belong to are written once.</summary>
internal sealed class PostgresFullText : FullText
{
    // A tsvector holds at most a megabyte, and of positions past 16,383 words it keeps none apart: a report is found by what comes before.
    private const int MostCharacters = 150_000;

    private const int MostOfTitle = 2_000;

    public override void AddReport(Work work, long number, string? title, string text) => work.Execute(
        "INSERT INTO report_words (number, words) VALUES (@number, setweight(to_tsvector('simple', @title), 'A') || to_tsvector('simple', @text))",
        new { number, title = Cut(SearchText.Fold(title), MostOfTitle), text = Cut(SearchText.Fold(text), MostCharacters) });

    public override void AddClaims(Work work, IReadOnlyList<(long Number, string Content)> claims) => Add(work, "claim_words", claims);

    public override void AddVoices(Work work, IReadOnlyList<(long Number, string Words)> voices) => Add(work, "voice_words", voices);

    public override void ReplaceMatter(Work work, long number, string summary) => work.Execute(
        "INSERT INTO matter_words (number, words) VALUES (@number, to_tsvector('simple', @words)) ON CONFLICT (number) DO UPDATE SET words = excluded.words",
        new { number, words = Cut(SearchText.Fold(summary), MostCharacters) });

    public override void RemoveMatter(Work work, long number) => work.Execute("DELETE FROM matter_words WHERE number = @number", new { number });

    public override string IsFound(string column, string table) => $"{column} IN (SELECT number FROM {table} WHERE words @@ to_tsquery('simple', @words))";

    public override void RemoveReport(Work work, long number)
    {
        work.Execute("DELETE FROM report_words WHERE number = @number", new { number });
        work.Execute("DELETE FROM claim_words WHERE number IN (SELECT number FROM claims WHERE report = @number)", new { number });
    }

    public override void RemoveVoices(Work work, IReadOnlyList<long> numbers) =>
        work.Execute("DELETE FROM voice_words WHERE number = ANY (@numbers)", new { numbers = numbers.ToArray() });

    protected override IReadOnlyList<long> Match(Work work, string table, IReadOnlyList<string> words, int limit) => [.. work.Query<long>(
        $"SELECT number FROM {table}, to_tsquery('simple', @asked) AS q WHERE words @@ q ORDER BY ts_rank(words, q) DESC, number LIMIT @limit",
        new { asked = Asked(words), limit })];

    protected override string Asked(IReadOnlyList<string> words) => string.Join(" & ", words.Select(word => $"'{word}'")) + ":*";

    private static void Add(Work work, string table, IReadOnlyList<(long Number, string Words)> texts)
    {
        if (texts.Count > 0)
        {
            work.Execute(
                $"INSERT INTO {table} (number, words) SELECT number, to_tsvector('simple', told) FROM unnest(@numbers, @texts) AS told (number, told)",
                new { numbers = texts.Select(text => text.Number).ToArray(), texts = texts.Select(text => Cut(SearchText.Fold(text.Words), MostCharacters)).ToArray() });
        }
    }

    // At the end of a word, so that no half of one is found.
    private static string Cut(string folded, int most) =>
        folded.Length <= most ? folded : folded[..Math.Max(folded.LastIndexOf(' ', most), 0)];
}
