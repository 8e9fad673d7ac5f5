using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>Makes a profile of a fact, and adds facts to it, within bounds.</summary>
internal static class ProfileGrowth
{
    private const int MostAnchors = 24;
    private const int MostAround = 120;
    private const int MostStems = 60;
    private const int MostRoles = 16;

    public static MatterProfile Begin(Fact fact) => new()
    {
        Summary = fact.Summary,
        Clarity = fact.Clarity,
        Sort = fact.Sort,
        IsRecalled = fact.IsRecalled,
        Kind = fact.Kind,
        Aspect = fact.Aspect,
        Label = fact.Label,
        Min = fact.Figure?.Min,
        Max = fact.Figure is { } figure && double.IsFinite(figure.Max) ? figure.Max : null,
        IsApproximate = fact.Figure?.IsApproximate ?? false,
        FromDay = fact.Days?.From,
        ToDay = fact.Days?.To,
    };

    public static MatterProfile Grow(MatterProfile profile, Fact fact, bool isFirstOfReport) => profile with
    {
        Anchors = [.. profile.Anchors.Concat(fact.Anchors).Distinct().Take(MostAnchors)],
        Context = Merge(profile.Context, fact.Context, MostAround, Math.Max),
        Stems = Merge(profile.Stems, fact.Stems, MostStems, Math.Max),
        Aspect = profile.Aspect.Length == 0 ? fact.Aspect : profile.Aspect,
        FromDay = profile.FromDay ?? fact.Days?.From,
        ToDay = profile.ToDay ?? fact.Days?.To,
        Min = IsNarrower(fact, profile) ? fact.Figure!.Min : profile.Min,
        Max = IsNarrower(fact, profile) ? fact.Figure!.Max : profile.Max,
        IsApproximate = profile.IsApproximate && !IsNarrower(fact, profile),
        Roles = Merge(profile.Roles, fact.Roles, MostRoles, (one, other) => one + other),
        Summary = fact.Clarity > profile.Clarity && !profile.IsPinned ? fact.Summary : profile.Summary,
        Clarity = Math.Max(fact.Clarity, profile.Clarity),
        FirstPublished = Least(profile.FirstPublished, fact.Published),
        LastPublished = -Least(-profile.LastPublished, -fact.Published),
        VoiceReports = profile.VoiceReports + (isFirstOfReport && fact.IsVoice ? 1 : 0),
        BeatReports = profile.BeatReports + (isFirstOfReport && fact.IsOfBeat ? 1 : 0),
        Reports = profile.Reports + (isFirstOfReport ? 1 : 0),
    };

    /// <summary>The entries as they stand to the matter: who gives another figure denies this one.</summary>
    public static IEnumerable<MatterEntry> Entries(Fact fact, MatterProfile profile)
    {
        var isOther = fact.Figure is { IsUpdate: false } figure && profile.Min is { } min && !figure.Agrees(min, profile.Max ?? double.PositiveInfinity, profile.IsApproximate);
        if (fact.OwnDenials.Count > 0 && profile.Roles.Count + fact.Roles.Count == 0)
        {
            // Of somebody whom nobody gave a part in an event, "ordered nothing" is what is told, and no denial of it.
            return fact.Entries.Select(entry => fact.OwnDenials.Contains(entry.Claim) ? entry with { Side = Side.Tells } : entry);
        }

        return isOther ? fact.Entries.Where(entry => entry.Side == Side.Tells).Select(entry => entry with { Side = Side.Denies }) : fact.Entries;
    }

    private static int? Least(int? one, int? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    /// <summary>"112" says what "more than 100" left open.</summary>
    private static bool IsNarrower(Fact fact, MatterProfile profile) =>
        fact.Figure is { IsUpdate: true, IsExact: true } || fact.Figure is { IsExact: true } figure && profile.Max != profile.Min && profile.Min is { } min && figure.Agrees(min, profile.Max ?? double.PositiveInfinity, profile.IsApproximate);

    private static Dictionary<string, double> Merge(
        IReadOnlyDictionary<string, double> known, IReadOnlyDictionary<string, double> more, int most, Func<double, double, double> join)
    {
        var merged = new Dictionary<string, double>(known);
        foreach (var (key, weight) in more)
        {
            if (merged.TryGetValue(key, out var old))
            {
                merged[key] = join(old, weight);
            }
            else if (merged.Count < most)
            {
                merged[key] = weight;
            }
        }

        return merged;
    }
}
