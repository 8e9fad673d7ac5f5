using Hearsay.Engine.Readings;

namespace Hearsay.Training.Stories;

/// <summary>Pairs gold claims with ours by their content, one to one: half of the words in common at least, the best first.</summary>
internal static class ClaimMatcher
{
    /// <summary>For each gold claim ours, by number; -1 where none is left.</summary>
    public static int[] Match(ReadStory story)
    {
        var found = story.Reading.Claims.Select(claim => story.Tokens.In(claim.Content)).ToList();
        List<Pair> pairs = [];
        for (var gold = 0; gold < story.Gold.Claims.Count; gold++)
        {
            var claim = story.Gold.Claims[gold];
            var places = story.PlacesOf(claim);
            var alternatives = places.ConvertAll(story.Tokens.In);
            var source = story.SourceOf(claim, places);
            for (var ours = 0; ours < found.Count; ours++)
            {
                var best = alternatives.Select(place => PlainTokens.Overlap(place, found[ours])).DefaultIfEmpty(0).Max();
                if (story.Reading.Claims[ours].Content.Count > 0 && best >= 0.5)
                {
                    pairs.Add(PairOf(story, claim, story.Reading.Claims[ours], source, best) with { Gold = gold, Ours = ours });
                }
            }
        }

        return Best(pairs, story.Gold.Claims.Count);
    }

    private static Pair PairOf(ReadStory story, GoldClaim gold, Claim ours, HashSet<int> source, double best) => new(
        // Rounded as printf does; among contents that are about as good, source, manner and depth decide.
        double.Parse(best.ToString("F1", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture),
        source.Overlaps(story.Tokens.In(ours.Source)), gold.Manner == ours.Manner.Word(), gold.Chain.Count == ours.Chain.Count, best, 0, 0);

    private static int[] Best(List<Pair> pairs, int count)
    {
        var (matched, taken) = (new int[count], new HashSet<int>());
        Array.Fill(matched, -1);
        var ordered = pairs.OrderByDescending(pair => pair.About).ThenByDescending(pair => pair.HasSource).ThenByDescending(pair => pair.HasManner)
            .ThenByDescending(pair => pair.HasDepth).ThenByDescending(pair => pair.Exactly).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Ours);
        foreach (var pair in ordered)
        {
            if (matched[pair.Gold] < 0 && taken.Add(pair.Ours))
            {
                matched[pair.Gold] = pair.Ours;
            }
        }

        return matched;
    }

    private readonly record struct Pair(double About, bool HasSource, bool HasManner, bool HasDepth, double Exactly, int Gold, int Ours);
}
