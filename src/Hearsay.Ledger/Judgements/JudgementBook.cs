using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Effects;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>What analysts decided. Judgements are added and never changed; undoing one is another one.</summary>
public sealed class JudgementBook
{
    private readonly LedgerStore _ledger;

    internal JudgementBook(LedgerStore ledger) => _ledger = ledger;

    /// <summary>Writes a judgement down and lets it take effect.</summary>
    /// <param name="draft">Without number and time, which the ledger gives.</param>
    /// <exception cref="JudgementException">It makes no sense, or what it is on is not there.</exception>
    public Judgement Add(Judgement draft)
    {
        JudgementRules.Check(draft);
        return _ledger.Write(work => Enter(work, draft));
    }

    /// <summary>Takes back a judgement; taking back an undoing brings back what it undid.</summary>
    /// <exception cref="JudgementException">There is no such judgement, or it is undone already.</exception>
    public Judgement Undo(long number, string who, string? why = null) => _ledger.Write(work =>
    {
        var undone = JudgementRows.Find(work, number) ?? throw new JudgementException($"There is no judgement {number}; see 'hearsay log'.");
        if (Standing.Of(JudgementRows.Every(work)).UndoneBy(number) is { } by)
        {
            throw new JudgementException($"Judgement {number} is undone already, by {by}; undo {by} to have it back.");
        }

        var draft = new Judgement { Who = who, Kind = JudgementKind.Undo, Target = undone.Target, Why = why, Undoes = number };
        JudgementRules.CheckWho(draft);
        return Enter(work, draft);
    });

    /// <summary>All judgements, in the order of judging, with what became of them.</summary>
    public IReadOnlyList<LogEntry> Log() => _ledger.Read(work => LogOf(work, JudgementRows.Every(work)));

    /// <summary>A judgement with what became of it; null where there is none of that number.</summary>
    public LogEntry? Entry(long number) => _ledger.Read(work => JudgementRows.Find(work, number) is { } found ? EntryOf(work, found) : null);

    /// <summary>The judgements on what stands in one report.</summary>
    public IReadOnlyList<LogEntry> Log(ReportRef report) => _ledger.Read(work => LogOf(work, JudgementRows.Of(work, report.Number)));

    /// <summary>Some judgements, the newest first, with what became of them.</summary>
    public LogPage Page(LogQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _ledger.Read(work => LogRows.Page(work, query));
    }

    /// <summary>Who ever judged.</summary>
    public IReadOnlyList<string> Analysts() => _ledger.Read(LogRows.Analysts);

    /// <summary>How many judgements in force no longer find what they were on.</summary>
    public long CountLost() => _ledger.Read(LogRows.CountLost);

    /// <summary>How many reports have claims that nobody accepted or rejected; beyond so many none is counted.</summary>
    public long CountToReview(int most) => _ledger.Read(work => work.Scalar<long>(
        "SELECT count(*) FROM (SELECT 1 FROM reports r WHERE EXISTS (SELECT 1 FROM claims c WHERE c.report = r.number AND c.verdict IS NULL) LIMIT @most) AS open", new { most }));

    public Judgement? Find(long number) => _ledger.Read(work => JudgementRows.Find(work, number));

    /// <summary>Judgements in force that no longer find what they were on since their report was read again.</summary>
    public IReadOnlyList<LostJudgement> Lost() => [.. Log().Where(entry => entry.Lost is not null).Select(entry => new LostJudgement(entry.Judgement, entry.Lost!))];

    /// <summary>A report's newest reading with the judgements on it; null where the ledger has none.</summary>
    public JudgedReading? Corrected(ReportRef report) => _ledger.Read(work => Readings.Newest(work, report.Number) is { } reading
        ? Corrections.Apply(reading, Standing.Of(JudgementRows.Of(work, report.Number)).InForce)
        : null);

    /// <summary>Claims that nobody accepted or rejected yet, by report.</summary>
    /// <param name="after">The number of the last report of the page before; null for the first page.</param>
    /// <param name="ofMatters">Whether only claims are listed that tell or deny a matter.</param>
    /// <param name="limit">How many reports at most.</param>
    public ReviewQueue Review(long? after = null, bool ofMatters = true, int limit = 10) => _ledger.Read(work => ReviewQueue.Page(work, after, ofMatters, limit));

    /// <summary>The reliability of voices as it was last judged, by the ledger's number of the voice.</summary>
    public IReadOnlyDictionary<long, ReliabilityGrade> Reliabilities() => _ledger.Read(Grades.OfVoices);

    /// <summary>What a person means by "report.html#c3", "report.html#e1.supplier", "m12", "voice:The Post" or "party:Hamas".</summary>
    /// <exception cref="JudgementException">There is no such thing in the ledger, or more than one.</exception>
    public JudgementTarget Target(string words) => _ledger.Read(work => new TargetFinder(work).Find(words));

    /// <summary>The report that is called so: by its path as given, its id or the beginning of it, or its number.</summary>
    /// <exception cref="JudgementException">There is none, or more than one.</exception>
    public ReportRef Report(string words) => _ledger.Read(work => new TargetFinder(work).Report(words));

    /// <summary>A judgement as a person puts it, ready to be added.</summary>
    /// <param name="who">Who judges; the request does not say it.</param>
    /// <exception cref="JudgementException">What it names is not in the ledger, or it makes no sense.</exception>
    public Judgement Draft(JudgementRequest request, string who)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _ledger.Read(work => new RequestReader(work).Draft(request, who));
    }

    /// <summary>A correction of a claim in the words of a person.</summary>
    /// <exception cref="JudgementException">The words are not in the report.</exception>
    public ClaimCorrection Correction(ClaimTarget target, string? content, IReadOnlyList<string>? chain) => _ledger.Read(
        work => new CorrectionWords(work, target.Report).OfClaim(target, new JudgementRequest { Kind = JudgementKind.Correct, Target = target.Id, Content = content, Chain = chain }));

    /// <param name="target">An event.</param>
    /// <param name="slots">Roles, each with a name or other words of the report; empty where nothing fills it.</param>
    /// <exception cref="JudgementException">The words are not in the report.</exception>
    public SlotCorrection Correction(EventTarget target, IReadOnlyList<(string Role, string Filler)> slots) =>
        _ledger.Read(work => new CorrectionWords(work, target.Report).OfSlots(target, slots));

    private Judgement Enter(Work work, Judgement draft)
    {
        long? report = null;
        if (draft.Target.ReportId is { } id)
        {
            report = (ReportRows.Find(work, id) ?? throw new JudgementException($"The ledger has no report {id}.")).Number;
        }

        var now = _ledger.Now;
        var number = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM judgements") + 1;
        var judgement = MatterSplits.Complete(work, draft with { Number = number, At = now }, now);
        JudgementRows.Insert(work, judgement, report);
        JudgementEffects.Apply(work, judgement, report);
        return judgement;
    }

    // Only an undoing bears on whether another stands.
    private static LogEntry EntryOf(Work work, Judgement judgement)
    {
        var undoings = JudgementRows.Of(work, kinds: []).Where(undoing => undoing.Number != judgement.Number);
        var standing = Standing.Of([.. undoings.Append(judgement).OrderBy(one => one.Number)]);
        return new LogEntry(judgement, standing.UndoneBy(judgement.Number), work.Scalar<string>("SELECT min(lost) FROM anchors WHERE judgement = @Number", new { judgement.Number }));
    }

    private static List<LogEntry> LogOf(Work work, IReadOnlyList<Judgement> log)
    {
        var standing = Standing.Of(log);
        var lost = work.Query<(long, string)>("SELECT judgement, min(lost) FROM anchors WHERE lost IS NOT NULL GROUP BY judgement").ToDictionary();
        return [.. log.Select(judgement => new LogEntry(judgement, standing.UndoneBy(judgement.Number), lost.GetValueOrDefault(judgement.Number)))];
    }
}
