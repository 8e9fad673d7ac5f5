namespace Hearsay.Ledger.Store.Postgres;

/// <summary>Columns of type tsvector with inverted indexes beside what they index.</summary>
internal sealed class PostgresFullText : FullText
{
    // A tsvector holds at most a megabyte, and positions past 16,383 words count as one: what comes later is left out.
    private const int MostCharacters = 150_000;

    public override void AddReport(Work work, long number, string? title, string text) =>
        work.Execute(
            """
            UPDATE reports SET words = setweight(to_tsvector('simple', @title), 'A') || to_tsvector('simple', @text) WHERE number = @number
            """,
            new { number, title = title ?? "", text = Cut(text) });

    public override void AddClaims(Work work, IReadOnlyList<(long Number, string Content)> claims) =>
        work.Execute(
            """
            UPDATE claims SET words = to_tsvector('simple', told.content)
            FROM unnest(@numbers, @contents) AS told (number, content) WHERE claims.number = told.number
            """,
            new { numbers = claims.Select(claim => claim.Number).ToArray(), contents = claims.Select(claim => Cut(claim.Content)).ToArray() });

    // The column is generated.
    public override void AddVoices(Work work, IReadOnlyList<(long Number, string Words)> voices)
    {
    }

    // The words go with their rows.
    public override void RemoveReport(Work work, long number)
    {
    }

    public override IReadOnlyList<long> Find(Work work, SearchKind kind, IReadOnlyList<string> words, int limit)
    {
        var table = kind switch { SearchKind.Reports => "reports", SearchKind.Claims => "claims", _ => "voices" };
        return [.. work.Query<long>(
            $"""
            SELECT number FROM {table}, (SELECT (plainto_tsquery('simple', @earlier) && to_tsquery('simple', @last)) AS q) AS asked
            WHERE words @@ q ORDER BY ts_rank(words, q) DESC, number LIMIT @limit
            """,
            new { earlier = string.Join(' ', words.SkipLast(1)), last = LastOf(words), limit })];
    }

    // The last word may be the beginning of one; quoted, so that its signs are no operators.
    private static string LastOf(IReadOnlyList<string> words) =>
        $"'{words[^1].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}':*";

    private static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return text[..end];
    }
}
