namespace Hearsay.Ledger.Matters;

/// <summary>What an analyst's join or split makes of profiles. Both are pinned, so that their summaries stay as they were judged.</summary>
public static class MatterEdits
{
    /// <summary>The matter that stays, found by what either was found by: the ledger moves the other's claims and keys to it.</summary>
    public static MatterProfile Join(MatterProfile kept, MatterProfile other)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(other);
        return kept with
        {
            Anchors = [.. kept.Anchors.Union(other.Anchors)],
            Context = Both(kept.Context, other.Context),
            Stems = Both(kept.Stems, other.Stems),
            Roles = Both(kept.Roles, other.Roles),
            FromDay = kept.FromDay ?? other.FromDay,
            ToDay = kept.ToDay ?? other.ToDay,
            Reports = kept.Reports + other.Reports,
            BeatReports = kept.BeatReports + other.BeatReports,
            VoiceReports = kept.VoiceReports + other.VoiceReports,
            IsPinned = true,
        };
    }

    /// <summary>A new matter for claims taken out of one, known by what the old one is known by.</summary>
    /// <param name="summary">The analyst's words, or the content of the first claim taken out.</param>
    /// <param name="reports">How many reports the claims are of.</param>
    public static MatterProfile Split(MatterProfile matter, string summary, int reports)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return matter with { Id = "", Summary = summary, Reports = reports, BeatReports = Math.Min(reports, matter.BeatReports), IsPinned = true };
    }

    private static Dictionary<string, double> Both(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other)
    {
        var both = new Dictionary<string, double>(one);
        foreach (var (key, weight) in other)
        {
            both[key] = Math.Max(weight, both.GetValueOrDefault(key));
        }

        return both;
    }
}
