using Hearsay.Engine.Text;

namespace Hearsay.Training.Attributions;

/// <summary>True positives, false positives and false negatives.</summary>
public sealed class Tally
{
    public int Right { get; set; }

    public int Wrong { get; set; }

    public int Missed { get; set; }

    /// <summary>Per cent; 0 where there was nothing to count.</summary>
    public double F1 => Right == 0 ? 0 : 200.0 * Right / ((2 * Right) + Wrong + Missed);

    public double Precision => Right == 0 ? 0 : 100.0 * Right / (Right + Wrong);

    public double Recall => Right == 0 ? 0 : 100.0 * Right / (Right + Missed);

    public void AddSets<T>(HashSet<T> gold, HashSet<T> found)
    {
        var both = gold.Count(found.Contains);
        Right += both;
        Wrong += found.Count - both;
        Missed += gold.Count - both;
    }

    public void AddCounts(int right, int found, int gold)
    {
        Right += right;
        Wrong += found - right;
        Missed += gold - right;
    }
}

/// <summary>
/// Scores attributions as PolNeAR's users do: by tokens of each role, by exact spans, and whole (content overlap at least half, and a
/// source token in common). A token is a run of word characters or one punctuation mark.
/// </summary>
public sealed class AttributionScore
{
    public Tally[] Tokens { get; } = [new(), new(), new()];

    public Tally[] Exact { get; } = [new(), new(), new()];

    public Tally Whole { get; } = new();

    public void Add(string text, IReadOnlyList<GoldAttribution> gold, IReadOnlyList<GoldAttribution> found)
    {
        var tokens = TokensOf(text);
        for (var role = 0; role < 3; role++)
        {
            Tokens[role].AddSets(
                [.. gold.SelectMany(one => In(tokens, RoleOf(one, role)))], [.. found.SelectMany(one => In(tokens, RoleOf(one, role)))]);
            Exact[role].AddSets(Spans(gold, role), Spans(found, role));
        }

        Match(gold.Where(one => one.Content.Count > 0).Select(one => Sets(tokens, one)).ToList(),
            found.Where(one => one.Content.Count > 0).Select(one => Sets(tokens, one)).ToList());
    }

    public static IReadOnlyList<TextSpan> RoleOf(GoldAttribution attribution, int role) =>
        role == 0 ? attribution.Source : role == 1 ? attribution.Cue : attribution.Content;

    private static HashSet<string> Spans(IReadOnlyList<GoldAttribution> attributions, int role) =>
        [.. attributions.Select(one => string.Join(';', RoleOf(one, role))).Where(key => key.Length > 0)];

    private static HashSet<int>[] Sets(List<TextSpan> tokens, GoldAttribution one) =>
        [.. Enumerable.Range(0, 3).Select(role => In(tokens, RoleOf(one, role)).ToHashSet())];

    private void Match(List<HashSet<int>[]> gold, List<HashSet<int>[]> found)
    {
        List<(double Overlap, int Source, int Gold, int Found)> pairs = [];
        for (var g = 0; g < gold.Count; g++)
        {
            for (var f = 0; f < found.Count; f++)
            {
                var both = gold[g][2].Count(found[f][2].Contains);
                var overlap = both == 0 ? 0 : (double)both / (gold[g][2].Count + found[f][2].Count - both);
                var source = gold[g][0].Count(found[f][0].Contains);
                if (overlap >= 0.5 && (source > 0 || gold[g][0].Count == 0))
                {
                    pairs.Add((overlap, source, g, f));
                }
            }
        }

        HashSet<int> takenGold = [], takenFound = [];
        foreach (var (_, _, g, f) in pairs.OrderByDescending(pair => pair.Overlap).ThenByDescending(pair => pair.Source))
        {
            if (!takenGold.Contains(g) && !takenFound.Contains(f))
            {
                takenGold.Add(g);
                takenFound.Add(f);
            }
        }

        Whole.AddCounts(takenGold.Count, found.Count, gold.Count);
    }

    private static List<TextSpan> TokensOf(string text)
    {
        List<TextSpan> tokens = [];
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsWord(text[end]))
            {
                end++;
            }

            if (end == at)
            {
                end += char.IsHighSurrogate(text[at]) ? 2 : 1;
                if (char.IsWhiteSpace(text[at]))
                {
                    at = end;
                    continue;
                }
            }

            tokens.Add(new TextSpan(at, end));
            at = end;
        }

        return tokens;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static IEnumerable<int> In(List<TextSpan> tokens, IReadOnlyList<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            var at = tokens.BinarySearch(new TextSpan(span.Start, span.Start), Comparer<TextSpan>.Create((left, right) => left.Start.CompareTo(right.Start)));
            at = at < 0 ? Math.Max(0, ~at - 1) : at;
            for (; at < tokens.Count && tokens[at].Start < span.End; at++)
            {
                if (tokens[at].End > span.Start)
                {
                    yield return at;
                }
            }
        }
    }
}
