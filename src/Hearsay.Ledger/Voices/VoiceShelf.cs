using Hearsay.Engine.Readings;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Voices;

/// <summary>The voices of a ledger.</summary>
public sealed class VoiceShelf
{
    private const string Counted =
        """
        SELECT v.number, v.kind, v.name, v.description, v.many,
            (SELECT count(DISTINCT r.report) FROM report_voices r WHERE r.voice = v.number OR r.voice IN (SELECT s.number FROM voices s WHERE s.same_as = v.number)) AS Reports,
            (SELECT count(*) FROM claims c WHERE c.origin = v.number OR c.origin IN (SELECT s.number FROM voices s WHERE s.same_as = v.number)) AS Claims
        FROM voices v
        """;

    private readonly LedgerStore _ledger;

    internal VoiceShelf(LedgerStore ledger) => _ledger = ledger;

    /// <summary>Who is heard most, first.</summary>
    /// <param name="withUnnamed">Whether those without a name are listed too, each report's for itself.</param>
    public IReadOnlyList<LedgerVoice> Most(int limit, bool withUnnamed = false) => _ledger.Read(work => work.Query<Row>(
        $"""
        SELECT * FROM ({Counted} WHERE v.same_as IS NULL {(withUnnamed ? "" : "AND v.name IS NOT NULL")}) AS counted ORDER BY Claims DESC, Reports DESC, number LIMIT @limit
        """,
        new { limit }).Select(row => row.Voice).ToList());

    /// <summary>The voice of a name, however it is written; null where nobody of that name is heard.</summary>
    public LedgerVoice? Find(string name) => _ledger.Read(
        work => work.Query<Row>($"{Counted} WHERE v.number = (SELECT coalesce(k.same_as, k.number) FROM voices k WHERE k.key = @key)", new { key = NameKey.Of(name) }).FirstOrDefault()?.Voice);

    /// <summary>The names of those that an analyst merged with a voice.</summary>
    public IReadOnlyList<string> MergedWith(long voice) =>
        _ledger.Read(work => work.Query<string>("SELECT coalesce(name, description, '') FROM voices WHERE same_as = @voice ORDER BY number", new { voice }).ToList());

    /// <summary>What a voice said, the newest in the ledger first, without what was rejected.</summary>
    /// <param name="before">The <see cref="VoiceClaim.Number"/> of the last of the page before; null for the first page.</param>
    public IReadOnlyList<VoiceClaim> ClaimsOf(long voice, long? before, int limit) => _ledger.Read(work => VoiceClaims.Of(work, voice, before, limit));

    internal static IReadOnlyList<LedgerVoice> Get(Work work, IReadOnlyList<long> numbers)
    {
        var found = work.Query<Row>($"{Counted} WHERE v.number IN @numbers", new { numbers }).ToDictionary(row => row.Number, row => row.Voice);
        return [.. numbers.Select(number => found[number])];
    }

    private sealed class Row
    {
        public long Number { get; init; }

        public string Kind { get; init; } = "";

        public string? Name { get; init; }

        public string? Description { get; init; }

        public string Many { get; init; } = "";

        public long Reports { get; init; }

        public long Claims { get; init; }

        public LedgerVoice Voice => new()
        {
            Number = Number,
            Kind = ContractWords.Value<VoiceKind>(Kind),
            Name = Name,
            Description = Description,
            Many = ContractWords.Value<VoiceNumber>(Many),
            Reports = Reports,
            Claims = Claims,
        };
    }
}
