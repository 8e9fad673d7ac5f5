using System.Globalization;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Judgements.Effects;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Matters;

/// <summary>Puts matters together from the tables: their claims with chains and reports, then origins and credibility.</summary>
internal sealed class MatterLoader(Work work)
{
    private readonly Dictionary<long, ChainLink> _voices = [];
    private ILookup<long, long> _credited = Array.Empty<long>().ToLookup(report => report);
    private IReadOnlyDictionary<long, CredibilityGrade> _grades = new Dictionary<long, CredibilityGrade>();

    public IReadOnlyList<Matter> Load(IReadOnlyCollection<long> numbers)
    {
        if (numbers.Count == 0)
        {
            return [];
        }

        var joined = work.Query<(long, long)>("SELECT number, joined FROM matters WHERE joined IN @numbers", new { numbers }).ToDictionary();
        var rows = work.Query<Row>(
            """
            SELECT m.matter, m.report, m.place, m.event AS Happening, m.side, c.content, c.chain, c.manner, c.stance, c.certainty, c.polarity, c.turned
            FROM matter_claims m JOIN claims c ON c.report = m.report AND c.place = m.place
            WHERE m.matter IN @all AND coalesce(c.verdict, '') <> 'rejected'
            ORDER BY m.matter
            """,
            new { all = numbers.Concat(joined.Keys).ToArray() }).ToList();
        var reports = ReportRows.Get(work, rows.Select(row => row.Report));
        _credited = Credited(reports.Keys);
        LoadVoices(rows.SelectMany(row => row.Voices).Concat(_credited.SelectMany(voices => voices)).Distinct());
        var summaries = work.Query<(long, string)>("SELECT number, summary FROM matters WHERE number IN @numbers", new { numbers }).ToDictionary();
        _grades = Grades.OfMatters(work);
        return [.. rows.GroupBy(row => joined.GetValueOrDefault(row.Matter, row.Matter)).OrderBy(matter => matter.Key)
            .Select(matter => MatterOf(matter.Key, summaries[matter.Key], [.. matter.DistinctBy(row => (row.Report, row.Place))], reports))];
    }

    private Matter MatterOf(long number, string summary, List<Row> rows, Dictionary<long, ReportRef> reports)
    {
        List<MatterClaim> claims =
        [
            .. rows.Select(row => (Row: row, Report: reports[row.Report]))
                .OrderBy(one => one.Report.Published ?? "\uFFFF", StringComparer.Ordinal).ThenBy(one => one.Row.Report).ThenBy(one => one.Row.Place)
                .Select(one => ClaimOf(one.Row, one.Report)),
        ];
        var own = claims.Select(claim => claim.Report).DistinctBy(report => report.Number).ToDictionary(report => report.Number);
        var origins = OriginCounter.Count(OriginGraph.Of(claims, CopyShelf.Among(work, own)));
        var times = own.Values.Select(report => report.Published).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return new Matter
        {
            Id = MatterId.Of(number),
            Summary = summary,
            Claims = claims,
            Origins = origins,
            Credibility = CredibilityRule.Propose(claims, origins),
            Judged = _grades.GetValueOrDefault(number),
            First = times.FirstOrDefault(),
            Last = times.LastOrDefault(),
        };
    }

    private MatterClaim ClaimOf(Row row, ReportRef report) => new()
    {
        Report = report,
        Claim = ReportReading.ClaimId(row.Place),
        Side = row.IsDenial ? Side.Denies : Side.Tells,
        Chain = [.. row.Voices.Select(voice => _voices[voice])],
        Content = row.Content,
        Manner = ContractWords.Value<Manner>(row.Manner),
        Stance = ContractWords.Value<Stance>(row.Stance),
        Certainty = ContractWords.Value<CertaintyValue>(row.Certainty),
        Polarity = ContractWords.Value<Polarity>(row.Polarity),
        Credited = [.. _credited[report.Number].Select(voice => _voices[voice])],
        Event = row.Happening < 0 ? null : ReportReading.EventId(row.Happening),
    };

    // The publisher is the first voice of a reading.
    private ILookup<long, long> Credited(IEnumerable<long> reports) =>
        reports.Chunk(500).SelectMany(some => work.Query<(long Report, long Voice)>(
            "SELECT r.report, r.voice FROM report_voices r JOIN voices v ON v.number = r.voice WHERE r.report IN @some AND r.place > 0 AND v.kind = @outlet AND v.name IS NOT NULL ORDER BY r.report, r.place",
            new { some, outlet = VoiceKind.Outlet.Word() })).ToLookup(row => row.Report, row => row.Voice);

    // Voices that an analyst merged are one, under the number and the name of one of them.
    private void LoadVoices(IEnumerable<long> numbers)
    {
        foreach (var some in numbers.Where(number => !_voices.ContainsKey(number)).Chunk(500))
        {
            foreach (var row in work.Query<VoiceRow>(
                """
                SELECT v.number AS Heard, w.number, w.kind, w.name, w.description, w.many, w.nationality, w.role, coalesce(w.office, v.office) AS Office
                FROM voices v JOIN voices w ON w.number = coalesce(v.same_as, v.number) WHERE v.number IN @some
                """,
                new { some }))
            {
                _voices[row.Heard] = row.Link;
            }
        }
    }

    private sealed class Row
    {
        public long Matter { get; init; }

        public long Report { get; init; }

        public int Place { get; init; }

        public int Happening { get; init; }

        public string Side { get; init; } = "";

        public string Content { get; init; } = "";

        public string Chain { get; init; } = "";

        public string Manner { get; init; } = "";

        public string Stance { get; init; } = "";

        public string Certainty { get; init; } = "";

        public string Polarity { get; init; } = "";

        public bool Turned { get; init; }

        public bool IsDenial => (LedgerWords.SideOf(Side) == Matters.Side.Denies) != Turned;

        public IEnumerable<long> Voices => Chain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(voice => long.Parse(voice, CultureInfo.InvariantCulture));
    }

    private sealed class VoiceRow
    {
        public long Heard { get; init; }

        public long Number { get; init; }

        public string Kind { get; init; } = "";

        public string? Name { get; init; }

        public string? Description { get; init; }

        public string Many { get; init; } = "";

        public string? Nationality { get; init; }

        public string? Role { get; init; }

        public string? Office { get; init; }

        public ChainLink Link => new(Number, ContractWords.Value<VoiceKind>(Kind), Name, Description, ContractWords.Value<VoiceNumber>(Many))
        {
            Nationality = Nationality,
            Role = Role,
            Office = Office,
        };
    }
}
