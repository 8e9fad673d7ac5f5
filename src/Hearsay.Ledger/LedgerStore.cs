using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Ledger.Accounts;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Auditing;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Effects;
using Hearsay.Ledger.Linking;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Parties;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Searching;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Voices;
using Hearsay.Ledger.Watches;

namespace Hearsay.Ledger;

/// <summary>A ledger: reports, what was read in them, and how they hang together. One instance serves all threads.</summary>
/// <example><code>
/// using var ledger = LedgerStore.Open("hearsay.db", TimeProvider.System);
/// ledger.Add([PreparedReport.Of(reading, bytes, version)]);
/// foreach (var matter in ledger.Matters.All()) { … }
/// </code></example>
public sealed class LedgerStore : IDisposable
{
    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly RecentTexts _recent = new();
    private readonly RecentProfiles _profiles = new();

    private LedgerStore(Database database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
        Reports = new ReportShelf(this);
        Matters = new MatterShelf(this);
        Copies = new CopyShelf(this);
        Voices = new VoiceShelf(this);
        Parties = new PartyShelf(this);
        Search = new SearchShelf(this);
        Judgements = new JudgementBook(this);
        Briefs = new BriefShelf(this);
        Accounts = new AccountBook(this);
        Tokens = new TokenBook(this);
        Audit = new AuditBook(this);
        Watches = new WatchBook(this);
    }

    /// <summary>For messages: the path, or the database and its server.</summary>
    public string Place => _database.Place;

    public ReportShelf Reports { get; }

    public MatterShelf Matters { get; }

    public CopyShelf Copies { get; }

    public VoiceShelf Voices { get; }

    public PartyShelf Parties { get; }

    public SearchShelf Search { get; }

    public JudgementBook Judgements { get; }

    /// <summary>What lists show of matters, voices and parties, kept so that a page costs the same in any ledger.</summary>
    public BriefShelf Briefs { get; }

    public AccountBook Accounts { get; }

    public TokenBook Tokens { get; }

    public AuditBook Audit { get; }

    public WatchBook Watches { get; }

    /// <summary>Whether it answers now; asks nothing that takes long.</summary>
    /// <exception cref="LedgerException">It does not.</exception>
    public void Ask() => Read(work => work.Scalar<long>("SELECT 1"));

    /// <summary>Opens a ledger and brings it up to this version; makes it where it is not there and may be made.</summary>
    /// <param name="address">A path for SQLite; "postgresql://…" or "Host=…;Database=…" for PostgreSQL.</param>
    /// <param name="clock">Where times of adding and judging come from.</param>
    /// <param name="create">Whether a file that is not there is made.</param>
    /// <exception cref="LedgerException">It cannot be opened; the message says why and what to do.</exception>
    public static LedgerStore Open(string address, TimeProvider clock, bool create = true)
    {
        var database = LedgerAddress.Of(address);
        if (!create && !database.Exists)
        {
            database.Dispose();
            throw new LedgerException($"{database.Place}: there is no ledger yet. Make one with 'hearsay add', or say where it is with --ledger.");
        }

        var ledger = new LedgerStore(database, clock);
        try
        {
            ledger.Guard(() => Migrator.Migrate(database));
            return ledger;
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    /// <summary>The report of these bytes, where the ledger has it; another place where they were had is noted.</summary>
    public ReportRef? Known(ReadOnlySpan<byte> bytes, string source)
    {
        var id = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";
        var known = Read(work => ReportRows.Find(work, id));
        if (known is not null && Read(work => ReportRows.IsNewSource(work, known, source)))
        {
            Write(work => ReportRows.NoteSource(work, known, source, Now));
        }

        return known;
    }

    /// <summary>Stores reports and links them to what is there, all of them or none. What it returns is on disk.</summary>
    /// <exception cref="LedgerException">It cannot be written; nothing of the batch is in.</exception>
    public IReadOnlyList<Added> Add(IReadOnlyList<PreparedReport> batch) => Store(batch, Add);

    /// <summary>
    /// Puts new readings in the place of those that counted, and links the reports anew, all of them or none. The earlier readings stay
    /// in the ledger.
    /// </summary>
    /// <exception cref="ArgumentException">The ledger does not have one of the reports.</exception>
    /// <exception cref="LedgerException">It cannot be written; nothing of the batch is in.</exception>
    public IReadOnlyList<Added> Reread(IReadOnlyList<PreparedReport> batch) => Store(batch, Reread);

    private List<Added> Store(IReadOnlyList<PreparedReport> batch, Func<Work, PreparedReport, Added> store)
    {
        lock (_recent)
        {
            try
            {
                return Write(work => batch.Select(prepared => store(work, prepared)).ToList());
            }
            catch
            {
                // The numbers of what was not stored go to other reports.
                _recent.Clear();
                throw;
            }
        }
    }

    private Added Add(Work work, PreparedReport prepared)
    {
        var report = prepared.Reading.Report;
        if (ReportRows.Find(work, report.Id) is { } known)
        {
            ReportRows.NoteSource(work, known, report.Source, Now);
            return new Added(known, false);
        }

        ReportRef stored;
        using (LedgerTrace.Start(LedgerTrace.Store))
        {
            stored = ReportRows.Get(work, ReportWriter.Add(work, prepared, Now));
        }

        Link(work, stored, prepared);
        return new Added(stored, true);
    }

    private Added Reread(Work work, PreparedReport prepared)
    {
        var id = prepared.Reading.Report.Id;
        var known = ReportRows.Find(work, id) ?? throw new ArgumentException($"The ledger has no report {id}.", nameof(prepared));
        var apart = SetApart.Of(work, known.Number);
        ReportWriter.Replace(work, known.Number, prepared, Now);
        var stored = ReportRows.Get(work, known.Number);
        Link(work, stored, prepared);
        JudgementEffects.AfterReading(work, known.Number, apart);
        return new Added(stored, true);
    }

    private void Link(Work work, ReportRef stored, PreparedReport prepared)
    {
        using (LedgerTrace.Start(LedgerTrace.Copies))
        {
            CopyLinks.Link(work, stored.Number, prepared, _recent);
        }

        using (LedgerTrace.Start(LedgerTrace.Matters))
        {
            MatterLinks.Link(work, stored, prepared, _profiles, Now);
        }
    }

    public void Dispose() => _database.Dispose();

    internal string Now => In(TimeSpan.Zero);

    /// <summary>So long from now, as the tables write times: their order is that of the words.</summary>
    internal string In(TimeSpan time) => (_clock.GetUtcNow() + time).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    internal T Read<T>(Func<Work, T> look) => Guard(() =>
    {
        using var work = Work.Read(_database);
        return look(work);
    });

    internal T Write<T>(Func<Work, T> change) => Guard(() =>
    {
        using var work = Work.Write(_database);
        var result = change(work);
        using (LedgerTrace.Start(LedgerTrace.Commit))
        {
            work.Commit();
        }

        return result;
    });

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (_database.Explain(exception) is { } told)
        {
            throw told;
        }
    }

    private void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });
}
