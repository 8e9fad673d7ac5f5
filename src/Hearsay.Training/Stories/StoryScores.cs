using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Stories;

/// <summary>What is counted over the reports of all stories. Shares from the source on are of the claims found.</summary>
internal sealed class StoryScores
{
    private static readonly string[] Depths = ["1", "2", "3"];
    private readonly Dictionary<string, (int Right, int All)> _shares = [];
    private readonly List<(string Gold, string Ours)> _certainties = [];
    private readonly PartyClusters _parties = new();
    private (int Right, int Wrong, int Missed) _headline;
    private (int Right, int Wrong, int Missed) _attributed;

    public IEnumerable<Score> All =>
    [
        .. _shares.OrderBy(share => share.Key, StringComparer.Ordinal).Select(share => new Score($"stories.{share.Key}", 100.0 * share.Value.Right / share.Value.All)),
        new Score("stories.attributed-f1", F1(_attributed)),
        new Score("stories.certainty-f1", 100 * CertaintyF1),
        new Score("stories.headline", F1(_headline)),
        new Score("stories.parties", _parties.F1),
    ];

    /// <summary>The mean over the values that occur in gold.</summary>
    private double CertaintyF1 => _certainties.Select(pair => pair.Gold).Distinct()
        .Select(value => 2.0 * _certainties.Count(pair => pair.Gold == value && pair.Ours == value)
            / (_certainties.Count(pair => pair.Gold == value) + _certainties.Count(pair => pair.Ours == value)))
        .DefaultIfEmpty(0).Average();

    public void Add(ReadStory story)
    {
        var matched = ClaimMatcher.Match(story);
        CountFound(story, matched);
        for (var gold = 0; gold < matched.Length; gold++)
        {
            if (matched[gold] >= 0)
            {
                Compare(story, story.Gold.Claims[gold], story.Reading.Claims[matched[gold]]);
            }
        }

        var flagged = story.Reading.Findings.Any(finding => finding.Kind == FindingKind.HeadlineOverstates);
        var wanted = story.Gold.HeadlineOverstates;
        _headline = (_headline.Right + (flagged && wanted ? 1 : 0), _headline.Wrong + (flagged && !wanted ? 1 : 0), _headline.Missed + (wanted && !flagged ? 1 : 0));
        _parties.Add(story);
    }

    private void CountFound(ReadStory story, int[] matched)
    {
        var taken = matched.Where(ours => ours >= 0).ToHashSet();
        for (var i = 0; i < story.Reading.Claims.Count; i++)
        {
            if (story.Reading.Claims[i] is { Manner: not Manner.Own, Content.Count: > 0 })
            {
                _attributed = taken.Contains(i) ? _attributed with { Right = _attributed.Right + 1 } : _attributed with { Wrong = _attributed.Wrong + 1 };
            }
        }

        for (var i = 0; i < matched.Length; i++)
        {
            var (claim, isFound) = (story.Gold.Claims[i], matched[i] >= 0);
            Count("claims", isFound);
            Count(claim.Manner == "own" ? "claims.own" : "claims.attributed", isFound);
            Count($"claims.{Depths[claim.Depth]}", isFound);
            if (claim.Manner != "own" && (!isFound || story.Reading.Claims[matched[i]].Manner == Manner.Own))
            {
                _attributed = _attributed with { Missed = _attributed.Missed + 1 };
            }
        }
    }

    private void Compare(ReadStory story, GoldClaim gold, Claim ours)
    {
        var (wanted, shown) = (story.SourceOf(gold, story.PlacesOf(gold)), story.Tokens.WordsWithoutArticles(ours.Source));
        Count("source", gold.Source is { Length: > 0 } ? wanted.Overlaps(shown) : shown.Count == 0);
        Count("manner", gold.Manner == ours.Manner.Word());
        Count("stance", gold.Stance == ours.Stance.Word());
        if (gold.Certainty is { } certainty)
        {
            _certainties.Add((certainty, ours.Certainty?.Value.Word() ?? ""));
            Count("certainty", certainty == ours.Certainty?.Value.Word());
        }

        if (gold.Polarity is { } polarity)
        {
            Count("polarity", polarity == ours.Certainty?.Polarity.Word());
        }

        var voices = ChainComparison.VoicesOf(story, gold, ours);
        var isSame = ChainComparison.IsSame(story, gold, voices);
        Count("depth", voices.Count == gold.Chain.Count);
        Count("chain", isSame);
        Count($"chain.{Depths[gold.Depth]}", isSame);
        if (gold.OriginKind is { } kind)
        {
            Count("kind", voices.Count > 0 && kind == voices[^1].Kind.Word());
        }
    }

    private void Count(string what, bool isRight)
    {
        var share = _shares.GetValueOrDefault(what);
        _shares[what] = (share.Right + (isRight ? 1 : 0), share.All + 1);
    }

    private static double F1((int Right, int Wrong, int Missed) counts) => 200.0 * counts.Right / Math.Max(1, (2 * counts.Right) + counts.Wrong + counts.Missed);
}
