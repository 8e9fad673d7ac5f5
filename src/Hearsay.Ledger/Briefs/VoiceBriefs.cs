using Dapper;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Voices;

namespace Hearsay.Ledger.Briefs;

/// <summary>How often each voice with a name is heard, counted when that changed.</summary>
internal static class VoiceBriefs
{
    public static int Refresh(Work work, int most)
    {
        var marks = StaleMarks.Some(work, StaleMarks.Voice, most);
        long[] numbers = [.. marks.Select(mark => mark.Number)];
        if (numbers.Length == 0)
        {
            return 0;
        }

        StaleMarks.Take(work, StaleMarks.Voice, marks);
        work.Execute("DELETE FROM voice_briefs WHERE voice IN @numbers", new { numbers });
        work.Execute(
            $"""
            INSERT INTO voice_briefs (voice, kind, name, reports, claims)
            SELECT v.number, v.kind, v.name,
                (SELECT count(DISTINCT r.report) FROM report_voices r WHERE r.voice = v.number OR r.voice IN (SELECT s.number FROM voices s WHERE s.same_as = v.number)),
                (SELECT count(*) FROM claims c WHERE c.origin = v.number OR c.origin IN (SELECT s.number FROM voices s WHERE s.same_as = v.number))
            FROM voices v
            WHERE v.same_as IS NULL AND v.name IS NOT NULL AND v.number IN @heads AND NOT EXISTS (SELECT 1 FROM voice_briefs b WHERE b.voice = v.number)
            """,
            new { heads = HeadsOf(work, numbers) });
        return numbers.Length;
    }

    public static BriefPage<LedgerVoice> Page(Work work, VoiceQuery query)
    {
        var values = new DynamicParameters();
        var where = new List<string> { "1 = 1" };
        if (!string.IsNullOrWhiteSpace(query.Words))
        {
            if (work.Database.Search.Asked(query.Words) is not { } words)
            {
                return new BriefPage<LedgerVoice>([], 0, null, null);
            }

            values.Add("words", words);
            where.Add(work.Database.Search.IsFound("voice", "voice_words"));
        }

        if (query.Kind is { } kind)
        {
            values.Add("kind", kind.Word());
            where.Add("kind = @kind");
        }

        var key = new PageKey(query.ByReports ? "reports" : "claims", "voice");
        var page = Paging.Read<Row>(
            work, "SELECT voice, kind, name, reports, claims", "voice_briefs", string.Join(" AND ", where), where.Count > 1, key, query.Page, values, row => (query.ByReports ? row.Reports : row.Claims, row.Voice));
        return new BriefPage<LedgerVoice>([.. page.Items.Select(row => row.Heard)], page.Count, page.Before, page.After);
    }

    public static LedgerVoice? Find(Work work, string key) => work.Query<Row>(
        "SELECT b.voice, b.kind, b.name, b.reports, b.claims FROM voices v JOIN voice_briefs b ON b.voice = coalesce(v.same_as, v.number) WHERE v.key = @key", new { key }).FirstOrDefault()?.Heard;

    // Of a voice that others were merged with, the counts are those of all; who leaves a group has a mark, too.
    private static long[] HeadsOf(Work work, long[] numbers)
    {
        long[] heads = [.. work.Query<long>("SELECT DISTINCT coalesce(same_as, number) FROM voices WHERE number IN @numbers", new { numbers })];
        work.Execute("DELETE FROM voice_briefs WHERE voice IN @heads", new { heads });
        return heads;
    }

    private sealed class Row
    {
        public long Voice { get; init; }

        public string Kind { get; init; } = "";

        public string Name { get; init; } = "";

        public long Reports { get; init; }

        public long Claims { get; init; }

        public LedgerVoice Heard => new() { Number = Voice, Kind = ContractWords.Value<VoiceKind>(Kind), Name = Name, Reports = Reports, Claims = Claims };
    }
}
