using System.Globalization;
using Dapper;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Parties;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Briefs;

/// <summary>How often each party is named and the parts that it is said to have had, counted when that changed.</summary>
internal static class PartyBriefs
{
    private const int MostParts = 6;

    public static int Refresh(Work work, int most)
    {
        var marks = StaleMarks.Some(work, StaleMarks.Party, most);
        long[] numbers = [.. marks.Select(mark => mark.Number)];
        if (numbers.Length == 0)
        {
            return 0;
        }

        StaleMarks.Take(work, StaleMarks.Party, marks);
        long[] heads = [.. work.Query<long>("SELECT DISTINCT coalesce(same_as, number) FROM parties WHERE number IN @numbers", new { numbers })];
        work.Execute("DELETE FROM party_briefs WHERE party IN @all", new { all = numbers.Union(heads).ToArray() });
        Rows.Insert(
            work, "party_briefs (party, kind, name, folded, reports, mentions, parts, told)", "",
            [.. PartyShelf.Get(work, heads).Select(party => new object?[]
            {
                party.Number, party.Kind.Word(), party.Name, $" {SearchText.Fold(party.Name)}", (int)party.Reports, (int)party.Mentions, party.Parts.Count, Told(party.Parts),
            })]);
        return numbers.Length;
    }

    public static BriefPage<LedgerParty> Page(Work work, PartyQuery query)
    {
        var values = new DynamicParameters();
        var where = new List<string> { "1 = 1" };
        where.AddRange(query.All ? [] : ["parts > 0"]);
        if (!string.IsNullOrWhiteSpace(query.Words))
        {
            var words = SearchText.WordsOf(query.Words);
            if (words.Count == 0)
            {
                return new BriefPage<LedgerParty>([], 0, null, null);
            }

            for (var i = 0; i < words.Count; i++)
            {
                // Letters and digits only, so that no sign of LIKE is among them.
                values.Add($"word{i}", $"% {words[i]}%");
                where.Add($"folded LIKE @word{i}");
            }
        }

        if (query.Kind is { } kind)
        {
            values.Add("kind", kind.Word());
            where.Add("kind = @kind");
        }

        var page = Paging.Read<Row>(
            work, "SELECT party, kind, name, reports, mentions, told", "party_briefs", string.Join(" AND ", where), where.Count > (query.All ? 1 : 2), new PageKey("reports", "party"), query.Page, values, row => (row.Reports, row.Party));
        return new BriefPage<LedgerParty>([.. page.Items.Select(row => row.Named)], page.Count, page.Before, page.After);
    }

    public static IReadOnlyList<LedgerParty> Find(Work work, string key)
    {
        string[] keys = [$"party/{key}", $"person/{key}", $"carrier/{key}", $"weapon/{key}"];
        return
        [
            .. work.Query<Row>(
                """
                SELECT party, kind, name, reports, mentions, told FROM party_briefs
                WHERE party IN (SELECT coalesce(p.same_as, p.number) FROM parties p WHERE p.key IN @keys) ORDER BY party
                """,
                new { keys }).Select(row => row.Named),
        ];
    }

    private static string Told(IReadOnlyList<PartyPart> parts) => string.Join(
        '\n', parts.Take(MostParts).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Role}\t{part.Type}\t{part.Reports}")));

    private sealed class Row
    {
        public long Party { get; init; }

        public string Kind { get; init; } = "";

        public string Name { get; init; } = "";

        public long Reports { get; init; }

        public long Mentions { get; init; }

        public string Told { get; init; } = "";

        public LedgerParty Named => new()
        {
            Number = Party,
            Kind = ContractWords.Value<EntityKind>(Kind),
            Name = Name,
            Reports = Reports,
            Mentions = Mentions,
            Parts = [.. Told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
                .Select(part => new PartyPart(part[1], part[0], long.Parse(part[2], CultureInfo.InvariantCulture)))],
        };
    }
}
