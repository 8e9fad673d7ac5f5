using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Origins;

/// <summary>
/// Whether what the report passes on rests on one source that nobody names. An outlet that passes the source on is no second one, and who denies
/// it or has nothing to say does not bear it out.
/// </summary>
internal sealed class AnonymousOriginCheck : ICheck
{
    private const int LeastClaims = 2;

    // The rest may be background: an older case, with a source of its own.
    private const double LeastShare = 0.7;

    public IEnumerable<Finding> Look(Material material)
    {
        var document = material.Document;
        var passedOn = Enumerable.Range(0, document.Attributions.Count).Where(claim => IsPassedOn(document, claim)).ToList();
        var origins = passedOn.Select(claim => document.Chains[claim][^1]).Where(voice => document.Voices[voice].Kind == VoiceKind.Unnamed).CountBy(voice => voice).ToList();
        if (origins.Count != 1 || passedOn.Count < LeastClaims)
        {
            yield break;
        }

        var origin = origins[0].Key;
        var through = passedOn.Where(claim => document.Chains[claim].Contains(origin)).SelectMany(claim => document.Chains[claim].Skip(1)).ToHashSet();
        var resting = passedOn.FindAll(claim => through.Contains(document.Chains[claim][^1]));
        if (resting.Count < LeastClaims || resting.Count < LeastShare * passedOn.Count)
        {
            yield break;
        }

        var who = document.Voices[origin].Description ?? "an unnamed source";
        yield return new Finding(
            FindingKind.OneAnonymousOrigin, resting,
            resting.Count == passedOn.Count
                ? $"All that is passed on here ({Counts.Of(resting.Count, "claim").ToLowerInvariant()}) goes back to one anonymous origin: {who}."
                : $"{resting.Count} of {passedOn.Count} claims that are passed on go back to one anonymous origin: {who}.",
            document.Voices[origin].Mentions.Take(1).ToList());
    }

    private static bool IsPassedOn(Document document, int claim) =>
        document.Attributions[claim].Manner != Manner.Own && document.Chains[claim].Count > 1
        && document.Certainties[claim] is { Stance: not Stance.Denies, Certainty.Value: not CertaintyValue.Unknown };
}
