using Dapper;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>Pages of the log: of all judgements only the undoings are looked at for each.</summary>
internal static class LogRows
{
    private const int MostLines = 500;

    public static LogPage Page(Work work, LogQuery query)
    {
        var values = new DynamicParameters(new { kind = query.Kind?.Word(), who = StoredText.Clean(query.Who), before = query.Before, limit = Math.Clamp(query.Limit, 1, MostLines) + 1 });
        var where = new List<string> { "1 = 1" };
        where.AddRange(query.Kind is null ? [] : ["kind = @kind"]);
        where.AddRange(string.IsNullOrWhiteSpace(query.Who) ? [] : ["who = @who"]);
        where.AddRange(query.LostOnly ? ["number IN (SELECT judgement FROM anchors WHERE lost IS NOT NULL)"] : []);
        if (query.Matter is { } matter)
        {
            // Within a text the marks would be escaped.
            values.Add("matter", $"%\"number\":{matter.ToString(System.Globalization.CultureInfo.InvariantCulture)},%");
            where.Add("report IS NULL AND target LIKE @matter");
        }

        var count = work.Scalar<long>($"SELECT count(*) FROM judgements WHERE {string.Join(" AND ", where)}", values);
        where.AddRange(query.Before is null ? [] : ["number < @before"]);
        var found = JudgementRows.Where(work, $"{string.Join(" AND ", where)} ORDER BY number DESC LIMIT @limit", values);
        var shown = found.Take(Math.Clamp(query.Limit, 1, MostLines)).ToList();
        var undone = UndoneBy(work);
        var anchors = work.Query<(long Judgement, int? Place, string? Lost)>(
            "SELECT judgement, place, lost FROM anchors WHERE judgement IN @numbers", new { numbers = shown.Select(judgement => judgement.Number).ToArray() }).ToLookup(row => row.Judgement);
        return new LogPage(
            [
                .. shown.Select(judgement => new LogLine(
                    new LogEntry(judgement, undone.TryGetValue(judgement.Number, out var by) ? by : null, anchors[judgement.Number].Select(row => row.Lost).FirstOrDefault(lost => lost is not null)),
                    anchors[judgement.Number].Select(row => row.Place).FirstOrDefault(place => place is not null))),
            ],
            count,
            found.Count > shown.Count ? shown[^1].Number : null);
    }

    public static IReadOnlyList<string> Analysts(Work work) => [.. work.Query<string>("SELECT DISTINCT who FROM judgements ORDER BY who")];

    public static long CountLost(Work work) => work.Scalar<long>("SELECT count(DISTINCT judgement) FROM anchors WHERE lost IS NOT NULL");

    // As Standing folds a log: what undoes comes after what it undoes, so the last one stands for certain.
    private static Dictionary<long, long> UndoneBy(Work work)
    {
        var undone = new Dictionary<long, long>();
        foreach (var (number, undoes) in work.Query<(long, long)>("SELECT number, undoes FROM judgements WHERE undoes IS NOT NULL ORDER BY number DESC"))
        {
            if (!undone.ContainsKey(number))
            {
                undone.TryAdd(undoes, number);
            }
        }

        return undone;
    }
}
