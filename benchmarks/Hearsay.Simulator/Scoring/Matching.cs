namespace Hearsay.Simulator.Scoring;

/// <summary>
/// Finds which matter of an answer is which true one: one to one, those with most reports and words in common first. A ledger follows much that the truth
/// does not, such as what bread costs in Homs: reports in common are not enough.
/// </summary>
public static class Matching
{
    /// <summary>Half of the reports that either has must be the other's too.</summary>
    public const double LeastLikeness = 0.5;

    /// <summary>Of the words of the two summaries, as the Dice coefficient of their stems.</summary>
    public const double LeastWords = 0.15;

    /// <summary>What has so many words and a report in common with a true matter is about it.</summary>
    private const double WordsOfTheSame = 0.6;

    /// <returns>For each true matter the index of the one found, or -1.</returns>
    public static int[] Match(IReadOnlyList<MatterAnswer> truth, IReadOnlyList<MatterAnswer> found)
    {
        var byFile = found.SelectMany((matter, index) => matter.Files.Select(file => (file, index))).ToLookup(pair => pair.file, pair => pair.index);
        int[] sizes = [.. found.Select(matter => matter.Files.Count)];
        List<(double Files, double Words, int Truth, int Found)> pairs = [];
        for (var index = 0; index < truth.Count; index++)
        {
            var files = truth[index].Files;
            foreach (var common in files.SelectMany(file => byFile[file]).CountBy(other => other))
            {
                var likeness = common.Value / (double)(files.Count + sizes[common.Key] - common.Value);
                var words = likeness >= LeastLikeness ? WordsInCommon(truth[index].Summary, found[common.Key].Summary) : 0;
                if (words >= LeastWords)
                {
                    pairs.Add((likeness, words, index, common.Key));
                }
            }
        }

        pairs.Sort((one, other) => (other.Files + other.Words, one.Truth, one.Found).CompareTo((one.Files + one.Words, other.Truth, other.Found)));
        return Assign(pairs, truth.Count, found.Count);
    }

    /// <summary>Which of the matters found are about a true one that another stands for already: they split it.</summary>
    public static IEnumerable<int> Splits(IReadOnlyList<MatterAnswer> truth, IReadOnlyList<MatterAnswer> found, int[] matched)
    {
        var byFile = truth.SelectMany((matter, index) => matter.Files.Select(file => (file, index))).ToLookup(pair => pair.file, pair => pair.index);
        var taken = matched.ToHashSet();
        return Enumerable.Range(0, found.Count).Where(index => !taken.Contains(index) && found[index].Files.SelectMany(file => byFile[file]).Distinct()
            .Any(other => WordsInCommon(truth[other].Summary, found[index].Summary) >= WordsOfTheSame));
    }

    private static int[] Assign(List<(double Files, double Words, int Truth, int Found)> pairs, int truths, int founds)
    {
        var matched = new int[truths];
        Array.Fill(matched, -1);
        var taken = new bool[founds];
        foreach (var pair in pairs)
        {
            if (matched[pair.Truth] < 0 && !taken[pair.Found])
            {
                (matched[pair.Truth], taken[pair.Found]) = (pair.Found, true);
            }
        }

        return matched;
    }

    private static double WordsInCommon(string one, string other)
    {
        var (first, second) = (Stems(one), Stems(other));
        return first.Count + second.Count == 0 ? 0 : 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    // Words cut to six letters: a rough likeness across inflection.
    private static HashSet<string> Stems(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', '\'', '"'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > 6 ? word[..6] : word)];
}
