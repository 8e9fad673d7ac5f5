using Hearsay.Engine.Text;

namespace Hearsay.Training.Stories;

/// <summary>
/// B-cubed over the places where gold's forms of parties stand: which of them we hold to be the same, as entity or as voice. A place goes to the mention most
/// like it; one without any costs recall.
/// </summary>
internal sealed class PartyClusters
{
    private const double LeastLike = 1.0 / 3;
    private readonly List<double> _precision = [];
    private readonly List<double> _recall = [];

    /// <summary>In per cent.</summary>
    public double F1
    {
        get
        {
            var (p, r) = (_precision.DefaultIfEmpty(0).Average(), _recall.DefaultIfEmpty(0).Average());
            return p + r == 0 ? 0 : 200 * p * r / (p + r);
        }
    }

    public void Add(ReadStory story)
    {
        var gold = GoldPlaces(story);
        var ours = Clusters(story, gold.Keys);
        foreach (var (place, party) in gold)
        {
            var size = gold.Values.Count(other => other == party);
            var both = ours.TryGetValue(place, out var cluster) ? gold.Count(other => other.Value == party && ours.GetValueOrDefault(other.Key, -1) == cluster) : 0;
            _recall.Add((double)both / size);
            if (both > 0)
            {
                _precision.Add((double)both / ours.Values.Count(other => other == cluster));
            }
        }
    }

    /// <summary>Longer forms first, none inside another.</summary>
    private static Dictionary<TextSpan, string> GoldPlaces(ReadStory story)
    {
        var (found, taken) = (new Dictionary<TextSpan, string>(), new HashSet<int>());
        foreach (var (quote, party) in story.Parties.FormsByLength)
        {
            foreach (var span in story.Locator.FindAll(quote, wholeWords: true))
            {
                var touched = story.Tokens.In([span]);
                if (!touched.Overlaps(taken))
                {
                    taken.UnionWith(touched);
                    found[span] = party;
                }
            }
        }

        return found;
    }

    private static Dictionary<TextSpan, int> Clusters(ReadStory story, IEnumerable<TextSpan> places)
    {
        List<IReadOnlyList<TextSpan>> things = [.. story.Reading.Entities.Select(entity => entity.Mentions), .. story.Reading.Voices.Select(voice => voice.Mentions)];
        var parents = Enumerable.Range(0, things.Count).ToArray();
        int Root(int thing) => parents[thing] == thing ? thing : Root(parents[thing]);
        var (seen, byToken) = (new Dictionary<TextSpan, int>(), new Dictionary<int, List<(int Thing, HashSet<int> Words)>>());
        for (var thing = 0; thing < things.Count; thing++)
        {
            foreach (var span in things[thing])
            {
                seen.TryAdd(span, thing);
                parents[Root(seen[span])] = Root(thing);
                var words = story.Tokens.WordsWithoutArticles([span]);
                foreach (var token in words)
                {
                    (byToken.TryGetValue(token, out var there) ? there : byToken[token] = []).Add((thing, words));
                }
            }
        }

        var result = new Dictionary<TextSpan, int>();
        foreach (var place in places)
        {
            var words = story.Tokens.WordsWithoutArticles([place]);
            var near = words.SelectMany(token => byToken.GetValueOrDefault(token) ?? []).Select(one => (Like: PlainTokens.Overlap(words, one.Words), one.Thing))
                .OrderByDescending(one => one.Like).ThenBy(one => one.Thing).FirstOrDefault();
            if (near.Like >= LeastLike)
            {
                result[place] = Root(near.Thing);
            }
        }

        return result;
    }
}
