using System.Security.Cryptography;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Watches;

/// <summary>Saved searches and followed matters of a ledger, and what is still to be told of them. What was taken down is told until it was taken, across restarts.</summary>
public sealed class WatchBook
{
    private const int Most = 1000;
    private const int LongestQuery = 500;
    private const int LongestUrl = 2000;
    private const string Columns = "number, who, query, matter, url, happenings, secret, seen, made, ended";

    private readonly LedgerStore _ledger;

    internal WatchBook(LedgerStore ledger) => _ledger = ledger;

    /// <summary>Those that go on, the latest first.</summary>
    public IReadOnlyList<Watch> All() => _ledger.Read(work => Rows(work).OrderByDescending(row => row.Number).Select(row => row.Watch).ToList());

    /// <summary>Begins a watch: what is there now is not told, what comes is.</summary>
    /// <param name="query">Words of reports; null where a matter is given.</param>
    /// <param name="matter">Such as "m12"; null where words are given.</param>
    /// <exception cref="WatchException">It makes no sense.</exception>
    public Watch Add(string who, string? query, string? matter, Uri url, IReadOnlySet<Happening> on)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(on);
        if (string.IsNullOrWhiteSpace(query) == string.IsNullOrWhiteSpace(matter))
        {
            throw new WatchException("A watch is on words (query) or on a matter, one of the two.");
        }

        if (query?.Length > LongestQuery || url.OriginalString.Length > LongestUrl)
        {
            throw new WatchException($"A query has up to {LongestQuery} characters, an address up to {LongestUrl}.");
        }

        if (on.Count == 0 || (query is not null && on.Any(one => one != Happening.NewReport)))
        {
            throw new WatchException("Words are watched for new-report; a matter for new-origin, denied or new-report. Say at least one.");
        }

        var followed = matter is null ? null : _ledger.Matters.Find(matter) ?? throw new WatchException($"There is no matter '{(matter.Length > 40 ? "…" : matter)}'.");
        if (query is not null && SearchText.WordsOf(query).Count == 0)
        {
            throw new WatchException("The query has no word.");
        }

        return _ledger.Write(work =>
        {
            if (Rows(work).Count >= Most)
            {
                throw new WatchException($"There are {Most} watches; end one first.");
            }

            var number = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM watches") + 1;
            work.Execute(
                $"INSERT INTO watches ({Columns}) VALUES (@number, @who, @query, @matter, @url, @happenings, @secret, @seen, @Now, NULL)",
                new
                {
                    number,
                    who = StoredText.Clean(who),
                    query = StoredText.Clean(query),
                    matter = followed is null ? (long?)null : MatterId.NumberOf(followed.Id),
                    url = url.AbsoluteUri,
                    happenings = string.Join(' ', on.Order().Select(one => one.Word())),
                    secret = $"whsec_{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}",
                    seen = SeenOf(followed, LastReport(work)).ToJson(),
                    _ledger.Now,
                });
            return Rows(work).Single(row => row.Number == number).Watch;
        });
    }

    /// <summary>False where there is none of that number that goes on.</summary>
    public bool End(long number) => _ledger.Write(work =>
    {
        work.Execute("UPDATE deliveries SET due = NULL, error = 'the watch was ended' WHERE watch = @number AND due IS NOT NULL", new { number });
        return work.Execute("UPDATE watches SET ended = @Now WHERE number = @number AND ended IS NULL", new { number, _ledger.Now }) == 1;
    });

    /// <summary>Changes whenever there may be something new to tell; cheap to ask for.</summary>
    public (long Report, long Judgement, long Watch) Pulse() => _ledger.Read(work => work.Query<(long, long, long)>(
        "SELECT (SELECT coalesce(max(number), 0) FROM reports), (SELECT coalesce(max(number), 0) FROM judgements), (SELECT coalesce(max(number), 0) FROM watches)").Single());

    /// <summary>Looks at everything that is watched and takes down what is to be told. To be called after reports were added or something was judged.</summary>
    /// <returns>How much was taken down.</returns>
    public int Look()
    {
        var taken = 0;
        foreach (var row in _ledger.Read(Rows))
        {
            var seen = WatchSeen.Of(row.Seen);
            var last = _ledger.Read(LastReport);
            var told = row.Query is { } query ? OfQuery(row.Watch, query, seen) : OfMatter(row.Watch, seen);
            var now = row.Query is null ? SeenOf(_ledger.Matters.Find(row.Watch.Matter!), last) : seen with { Report = last };
            if (now != seen)
            {
                // In one transaction: nothing is told twice, and nothing is forgotten should the program end here. Who was faster has told it.
                taken += _ledger.Write(work => work.Execute("UPDATE watches SET seen = @now WHERE number = @Number AND seen = @Seen AND ended IS NULL", new { now = now.ToJson(), row.Number, row.Seen }) == 1
                    ? told.Sum(body => Insert(work, row.Number, body))
                    : 0);
            }
        }

        return taken;
    }

    /// <summary>What is to be tried now, the oldest first.</summary>
    public IReadOnlyList<(Watch Watch, Delivery Delivery)> Due(int limit) => _ledger.Read(work =>
    {
        var due = work.Query<Delivery>("SELECT number, watch, id, body, made, tries, due, done, error FROM deliveries WHERE due <= @Now ORDER BY due, number LIMIT @limit", new { _ledger.Now, limit }).ToList();
        var watches = Rows(work).ToDictionary(row => row.Number, row => row.Watch);
        return due.Where(one => watches.ContainsKey(one.Watch)).Select(one => (watches[one.Watch], one)).ToList();
    });

    /// <summary>The latest of a watch, for whoever asks why nothing came.</summary>
    public IReadOnlyList<Delivery> Of(long watch, int limit = 20) => _ledger.Read(work => work.Query<Delivery>(
        "SELECT number, watch, id, body, made, tries, due, done, error FROM deliveries WHERE watch = @watch ORDER BY number DESC LIMIT @limit", new { watch, limit }).ToList());

    public void Done(Delivery delivery) => _ledger.Write(work => work.Execute(
        "UPDATE deliveries SET tries = tries + 1, due = NULL, done = @Now, error = NULL WHERE number = @Number", new { delivery.Number, _ledger.Now }));

    /// <param name="again">How long until it is tried again; null where it no longer is.</param>
    public void Failed(Delivery delivery, string error, TimeSpan? again) => _ledger.Write(work => work.Execute(
        "UPDATE deliveries SET tries = tries + 1, due = @due, error = @error WHERE number = @Number", new { delivery.Number, error, due = again is { } wait ? _ledger.In(wait) : null }));

    private List<string> OfQuery(Watch watch, string query, WatchSeen seen) =>
        [.. _ledger.Search.Find(SearchKind.Reports, query, Most).Select(hit => hit.Report!).Where(report => report.Number > seen.Report).OrderBy(report => report.Number)
            .Select(report => WatchJson.Write(watch, Happening.NewReport, null, report))];

    private List<string> OfMatter(Watch watch, WatchSeen seen)
    {
        if (_ledger.Matters.Find(watch.Matter!) is not { } matter)
        {
            return [];
        }

        List<string> told = [];
        var now = SeenOf(matter, seen.Report);
        foreach (var report in matter.Claims.Select(claim => claim.Report).DistinctBy(report => report.Number).Where(report => report.Number > seen.Report && watch.On.Contains(Happening.NewReport)))
        {
            told.Add(WatchJson.Write(watch, Happening.NewReport, matter, report));
        }

        if (now.Origins > seen.Origins && watch.On.Contains(Happening.NewOrigin))
        {
            told.Add(WatchJson.Write(watch, Happening.NewOrigin, matter, null));
        }

        if (now.Deniers > seen.Deniers && watch.On.Contains(Happening.Denied))
        {
            told.Add(WatchJson.Write(watch, Happening.Denied, matter, null));
        }

        return told;
    }

    private static WatchSeen SeenOf(Matter? matter, long report) => matter is null
        ? new WatchSeen(report, 0, 0, 0)
        : new WatchSeen(report, matter.Origins.Min, matter.DeniedBy.Count, matter.Claims.Select(claim => claim.Report.Number).Distinct().Count());

    private int Insert(Work work, long watch, string body) => work.Execute(
        """
        INSERT INTO deliveries (number, watch, id, body, made, tries, due, done, error)
        VALUES ((SELECT coalesce(max(number), 0) + 1 FROM deliveries), @watch, @id, @body, @Now, 0, @Now, NULL, NULL)
        """,
        new { watch, id = $"d_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}", body, _ledger.Now });

    private static long LastReport(Work work) => work.Scalar<long>("SELECT coalesce(max(number), 0) FROM reports");

    private static List<Row> Rows(Work work) => [.. work.Query<Row>($"SELECT {Columns} FROM watches WHERE ended IS NULL ORDER BY number")];

    private sealed class Row
    {
        public long Number { get; init; }

        public string Who { get; init; } = "";

        public string? Query { get; init; }

        public long? Matter { get; init; }

        public string Url { get; init; } = "";

        public string Happenings { get; init; } = "";

        public string Secret { get; init; } = "";

        public string Seen { get; init; } = "";

        public string Made { get; init; } = "";

        public string? Ended { get; init; }

        public Watch Watch => new(
            Number, Who, Query, Matter is { } number ? MatterId.Of(number) : null, new Uri(Url), Happenings.Split(' ').Select(HappeningWords.Of).ToHashSet(), Secret, Made, Ended);
    }
}
