using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Credibilities;

/// <summary>What the rule looks at.</summary>
internal sealed record Evidence
{
    /// <summary>Surely distinct origins that tell it.</summary>
    public required int Tellers { get; init; }

    public required int? AtMost { get; init; }

    /// <summary>Of <see cref="Tellers"/>, those that have a claim which is certain.</summary>
    public required int CertainTellers { get; init; }

    /// <summary>Surely distinct origins that deny it.</summary>
    public required int Deniers { get; init; }

    public required CertaintyValue MostSure { get; init; }

    /// <summary>Whether one of the origins has a name, is a paper, or saw it itself.</summary>
    public required bool HasFirm { get; init; }

    /// <summary>Whether an origin is reached at all, and not only published reports that nobody names.</summary>
    public required bool Reached { get; init; }

    public required bool Committed { get; init; }

    /// <summary>Whether the only origin is also the only one that denies it, on a later day.</summary>
    public required bool TakesBack { get; init; }

    public required IReadOnlyList<string> DenierNames { get; init; }

    public static Evidence Of(IReadOnlyList<MatterClaim> claims, OriginCount origins)
    {
        var telling = claims.Where(claim => claim.Side is Side.Tells).ToList();
        var certainReports = telling.Where(claim => claim.Certainty is CertaintyValue.Certain).Select(claim => claim.Report.Source).ToHashSet();
        var denials = OriginCounter.Count(OriginGraph.Of(claims, [], Side.Denies, rules: null));
        var counted = origins.List.Where(origin => origin.IsCertain).ToList();
        return new Evidence
        {
            Tellers = origins.Min,
            AtMost = origins.Max,
            CertainTellers = counted.Count(origin => origin.Reports.Any(certainReports.Contains)),
            Deniers = denials.Min,
            MostSure = telling.Count == 0 ? CertaintyValue.Unknown : telling.Min(claim => claim.Certainty),
            HasFirm = origins.List.Any(origin => !origin.Name.StartsWith("unnamed", StringComparison.Ordinal)),
            Reached = origins.List.Count > 0,
            Committed = telling.Any(claim => claim.Certainty is not CertaintyValue.Unknown),
            TakesBack = denials.List.Count == 1 && origins.List is [var only] && only.Name == denials.List[0].Name && IsLater(claims),
            DenierNames = [.. denials.List.Where(origin => origin.IsCertain).Select(origin => origin.Name)],
        };
    }

    public IEnumerable<string> Reasons()
    {
        yield return Tellers == AtMost ? $"{Tellers} independent {Noun(Tellers)} it." : $"{Tellers} to {AtMost} independent origins tell it.";
        yield return Deniers == 0 ? "Nobody denies it." : $"{string.Join("; ", DenierNames)} {(Deniers == 1 ? "denies" : "deny")} it.";
        yield return CertainTellers switch
        {
            0 => $"The surest of them puts it as {MostSure.ToString().ToLowerInvariant()}.",
            1 => "One of them is certain of it.",
            _ => $"{CertainTellers} of them are certain of it.",
        };
        if (!HasFirm && Reached)
        {
            yield return "None of them has a name.";
        }

        if (TakesBack)
        {
            yield return "The one who told it denies it now.";
        }
    }

    private static string Noun(int count) => count == 1 ? "origin tells" : "origins tell";

    private static bool IsLater(IReadOnlyList<MatterClaim> claims) =>
        ReportTimes.IsAfter(
            claims.Where(claim => claim.Side is Side.Denies).Max(claim => claim.Report.Published),
            claims.Where(claim => claim.Side is Side.Tells).Max(claim => claim.Report.Published));
}
