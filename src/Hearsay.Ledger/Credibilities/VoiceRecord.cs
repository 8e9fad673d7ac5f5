using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Credibilities;

/// <summary>How it went with what a voice told: shown beside its grade, which it never sets.</summary>
/// <param name="Told">Matters that it told.</param>
/// <param name="Confirmed">Of them, those that another, surely distinct origin told on a later day.</param>
/// <param name="Denied">Of them, those that another voice denied on the same day or later; one matter can be both.</param>
public sealed record VoiceRecord(long Voice, int Told, int Confirmed, int Denied)
{
    /// <param name="matters">All in which the voice speaks; others are skipped.</param>
    public static VoiceRecord Of(long voice, IEnumerable<Matter> matters)
    {
        ArgumentNullException.ThrowIfNull(matters);
        var (told, confirmed, denied) = (0, 0, 0);
        foreach (var matter in matters)
        {
            var own = matter.Claims.Where(claim => claim.Side is Side.Tells && Has(claim, voice)).ToList();
            if (own.Count > 0)
            {
                var since = own.Min(claim => claim.Report.Published);
                told++;
                confirmed += IsConfirmed(matter, voice, since) ? 1 : 0;
                denied += matter.Claims.Any(claim => claim.Side is Side.Denies && !Has(claim, voice) && !ReportTimes.IsAfter(since, claim.Report.Published)) ? 1 : 0;
            }
        }

        return new VoiceRecord(voice, told, confirmed, denied);
    }

    private static bool Has(MatterClaim claim, long voice) => claim.Chain.Any(link => link.Voice == voice);

    /// <summary>Whether the origins that the others reach on later days raise the lower end above what the voice's own chains reach.</summary>
    private static bool IsConfirmed(Matter matter, long voice, string? since)
    {
        var later = matter.Claims.Where(claim => claim.Side is Side.Tells && ReportTimes.IsAfter(claim.Report.Published, since)).ToList();
        if (later.Count == 0 || matter.Origins.Min < 2)
        {
            return false;
        }

        var own = matter.Claims.Where(claim => claim.Side is Side.Tells && (Has(claim, voice) || !later.Contains(claim))).ToList();
        return OriginCounter.Count(OriginGraph.Of(own, [])).Min < matter.Origins.Min;
    }
}
