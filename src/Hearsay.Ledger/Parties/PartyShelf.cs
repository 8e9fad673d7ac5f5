using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Parties;

/// <summary>The parties of a ledger: whom and what its reports name, and the parts that they are said to play.</summary>
public sealed class PartyShelf
{
    private const string Counted =
        """
        SELECT p.number, p.kind, p.name, count(DISTINCT r.report) AS Reports, coalesce(sum(r.mentions), 0) AS Mentions
        FROM parties q JOIN report_parties r ON r.party = q.number JOIN parties p ON p.number = coalesce(q.same_as, q.number)
        """;

    private readonly LedgerStore _ledger;

    internal PartyShelf(LedgerStore ledger) => _ledger = ledger;

    /// <summary>Those that most reports name, first.</summary>
    /// <param name="inEventsOnly">Whether those are left out that play no part in an event.</param>
    public IReadOnlyList<LedgerParty> Most(int limit, bool inEventsOnly = true) => _ledger.Read(work => WithParts(work, work.Query<Row>(
        $"""
        {Counted} {(inEventsOnly ? "WHERE EXISTS (SELECT 1 FROM event_roles e WHERE e.party = q.number)" : "")}
        GROUP BY p.number, p.kind, p.name ORDER BY count(DISTINCT r.report) DESC, p.number LIMIT @limit
        """,
        new { limit }).ToList()));

    /// <summary>Those of a name, however it is written: a ship and a town may share one.</summary>
    public IReadOnlyList<LedgerParty> Find(string name)
    {
        var key = NameKey.Of(name);
        string[] keys = [$"party/{key}", $"person/{key}", $"carrier/{key}", $"weapon/{key}"];
        return _ledger.Read(work => Get(work, [.. work.Query<long>("SELECT DISTINCT coalesce(k.same_as, k.number) FROM parties k WHERE k.key IN @keys", new { keys })]).OrderBy(party => party.Number).ToList());
    }

    /// <summary>The names of those that an analyst merged with a party.</summary>
    public IReadOnlyList<string> MergedWith(long party) => _ledger.Read(work => work.Query<string>("SELECT name FROM parties WHERE same_as = @party ORDER BY number", new { party }).ToList());

    /// <summary>Which reports give a party which parts, the report added last first.</summary>
    /// <param name="before">Only of reports with a smaller number; null for the first page.</param>
    public IReadOnlyList<PartyTelling> TellingsOf(long party, long? before, int limit) => _ledger.Read(work => PartyTellings.Of(work, party, before, limit));

    /// <summary>Parties by their numbers, in no order.</summary>
    internal static IReadOnlyList<LedgerParty> Get(Work work, IReadOnlyCollection<long> numbers)
    {
        // Asked for by the index of each, as the numbers of a group are not those that it is shown by.
        long[] asked = [.. numbers];
        return WithParts(work, work.Query<Row>(
            $"{Counted} WHERE q.number IN @asked OR q.same_as IN @asked GROUP BY p.number, p.kind, p.name", new { asked }).Where(row => asked.Contains(row.Number)).ToList());
    }

    private static List<LedgerParty> WithParts(Work work, List<Row> rows)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var parts = work.Query<(long Party, string Type, string Role, long Reports)>(
            """
            SELECT coalesce(p.same_as, p.number), e.type, e.role, count(DISTINCT e.report) FROM event_roles e JOIN parties p ON p.number = e.party
            WHERE e.party IN @numbers OR p.same_as IN @numbers
            GROUP BY coalesce(p.same_as, p.number), e.type, e.role ORDER BY count(DISTINCT e.report) DESC, e.type, e.role
            """,
            new { numbers = rows.Select(row => row.Number).ToArray() }).ToLookup(part => part.Party, part => new PartyPart(part.Type, part.Role, part.Reports));
        return [.. rows.Select(row => new LedgerParty
        {
            Number = row.Number,
            Kind = ContractWords.Value<EntityKind>(row.Kind),
            Name = row.Name,
            Reports = row.Reports,
            Mentions = row.Mentions,
            Parts = [.. parts[row.Number]],
        })];
    }

    private sealed class Row
    {
        public long Number { get; init; }

        public string Kind { get; init; } = "";

        public string Name { get; init; } = "";

        public long Reports { get; init; }

        public long Mentions { get; init; }
    }
}
