using Dapper;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Parties;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Voices;

namespace Hearsay.Ledger.Briefs;

/// <summary>
/// What lists show of matters, voices and parties. Briefs are made when <see cref="Refresh"/> is called, some at a time; a list is as of then, and
/// <see cref="Waiting"/> says how much has changed since.
/// </summary>
public sealed class BriefShelf
{
    // Briefs that other code made are made again: another way to count gives other figures.
    private static readonly string Rules = typeof(BriefShelf).Module.ModuleVersionId.ToString("N");

    private readonly LedgerStore _ledger;
    private bool _isOurs;

    internal BriefShelf(LedgerStore ledger) => _ledger = ledger;

    /// <summary>Whether anything changed since its brief was made.</summary>
    public bool IsStale => !_isOurs || _ledger.Read(StaleMarks.IsAny);

    /// <summary>How many matters changed since their briefs were made.</summary>
    public long Waiting => _ledger.Read(work => StaleMarks.Count(work, StaleMarks.Matter));

    /// <summary>Makes some briefs that are out of date; the same ledger may be written beside it.</summary>
    /// <param name="most">Of matters; of voices, parties and decisions some more.</param>
    /// <returns>Whether more are waiting.</returns>
    public bool Refresh(int most = 100)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        Check();
        MatterBriefs.Refresh(_ledger, most);
        if (_ledger.Read(StaleMarks.IsAny))
        {
            _ledger.Write(work => Showing.Decide(work, 4 * most) + VoiceBriefs.Refresh(work, 4 * most) + PartyBriefs.Refresh(work, 4 * most));
        }

        return _ledger.Read(StaleMarks.IsAny);
    }

    public BriefPage<MatterBrief> Matters(MatterQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _ledger.Read(work => MattersOf(work, query));
    }

    /// <summary>The brief of a matter; null where it is none yet, or was joined to another.</summary>
    public MatterBrief? Find(string matter) =>
        Hearsay.Ledger.Matters.MatterId.TryParse(matter, out var number) ? _ledger.Read(work => MatterBriefs.Find(work, number))?.Brief : null;

    /// <summary>The matters shown that changed last, first.</summary>
    public IReadOnlyList<MatterBrief> Changed(int limit) => Newest("shown = 1", "changed", limit);

    /// <summary>The matters that were denied last, first.</summary>
    public IReadOnlyList<MatterBrief> Denied(int limit) => Newest("denies > 0 AND tells > 0 AND shown = 1", "denied_since", limit);

    /// <summary>The matters that were found to be circular last, first.</summary>
    public IReadOnlyList<MatterBrief> Circular(int limit) => Newest("circular = 1 AND shown = 1", "circular_since", limit);

    public BriefPage<LedgerVoice> Voices(VoiceQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _ledger.Read(work => VoiceBriefs.Page(work, query));
    }

    /// <summary>The voice of a name, however it is written, with its counts as of the last <see cref="Refresh"/>; null where nobody of that name is heard.</summary>
    public LedgerVoice? Voice(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _ledger.Read(work => VoiceBriefs.Find(work, KeyOf(name))) ?? _ledger.Voices.Find(name);
    }

    /// <summary>The parties of a name, with their counts as of the last <see cref="Refresh"/>.</summary>
    public IReadOnlyList<LedgerParty> Parties(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _ledger.Read(work => PartyBriefs.Find(work, KeyOf(name))) is { Count: > 0 } found ? found : _ledger.Parties.Find(name);
    }

    public BriefPage<LedgerParty> Parties(PartyQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _ledger.Read(work => PartyBriefs.Page(work, query));
    }

    private List<MatterBrief> Newest(string where, string column, int limit) => _ledger.Read(work => work.Query<BriefRow>(
        $"{MatterBriefs.Select} FROM matter_briefs WHERE {where} ORDER BY {column} DESC, matter DESC LIMIT @limit", new { limit }).Select(row => row.Brief).ToList());

    private static BriefPage<MatterBrief> MattersOf(Work work, MatterQuery query)
    {
        var values = new DynamicParameters();
        var where = new List<string> { "1 = 1" };
        where.AddRange(query.All ? [] : ["shown = 1"]);
        where.AddRange(query.DeniedOnly ? ["denies > 0"] : []);
        where.AddRange(query.CircularOnly ? ["circular = 1"] : []);
        if (!string.IsNullOrWhiteSpace(query.Words))
        {
            if (work.Database.Search.Asked(query.Words) is not { } words)
            {
                return new BriefPage<MatterBrief>([], 0, null, null);
            }

            values.Add("words", words);
            where.Add(work.Database.Search.IsFound("matter", "matter_words"));
        }

        if (!string.IsNullOrWhiteSpace(query.Since))
        {
            values.Add("since", StoredText.Clean(query.Since));
            where.Add("last >= @since");
        }

        var key = query.Order switch
        {
            MatterOrder.Last => new PageKey("last", "matter", IsText: true),
            MatterOrder.Reports => new PageKey("reports", "matter"),
            _ => new PageKey("weight", "matter"),
        };
        var page = Paging.Read<BriefRow>(work, MatterBriefs.Select, "matter_briefs", string.Join(" AND ", where), where.Count > (query.All ? 1 : 2), key, query.Page, values, row => (query.Order switch
        {
            MatterOrder.Last => row.Last,
            MatterOrder.Reports => row.Reports,
            _ => row.Weight,
        }, row.Matter));
        return new BriefPage<MatterBrief>([.. page.Items.Select(row => row.Brief)], page.Count, page.Before, page.After);
    }

    private static string KeyOf(string name) => Reports.NameKey.Of(name);

    private void Check()
    {
        if (_isOurs)
        {
            return;
        }

        if (_ledger.Read(work => work.Query<string>("SELECT rules FROM brief_rules").FirstOrDefault()) != Rules)
        {
            _ledger.Write(work =>
            {
                StaleMarks.SetAll(work);
                work.Execute("DELETE FROM brief_rules");
                return work.Execute("INSERT INTO brief_rules (rules) VALUES (@Rules)", new { Rules });
            });
        }

        _isOurs = true;
    }
}

/// <summary>Which voices are asked for; those without a name are somebody of one report only and in no list.</summary>
public sealed record VoiceQuery
{
    /// <summary>Words of the name.</summary>
    public string? Words { get; init; }

    public VoiceKind? Kind { get; init; }

    /// <summary>Sorted by the reports that a voice is heard in, and not by the claims that it is the origin of.</summary>
    public bool ByReports { get; init; }

    public PageAsked Page { get; init; } = new();
}

/// <summary>Which parties are asked for, those that most reports name first.</summary>
public sealed record PartyQuery
{
    /// <summary>Words of the name.</summary>
    public string? Words { get; init; }

    public EntityKind? Kind { get; init; }

    /// <summary>Whether those come, too, that play no part in an event.</summary>
    public bool All { get; init; }

    public PageAsked Page { get; init; } = new();
}
