namespace Hearsay.Simulator.Scoring;

/// <summary>Holds answers against the truth.</summary>
public static class Scorer
{
    public static Scores Score(Answers truth, Answers found)
    {
        var scores = new Scores();
        ScoreMatters(truth.Matters, found.Matters, scores);
        ScoreCopies(truth.Copies, found.Copies, scores);
        return scores;
    }

    private static void ScoreMatters(IReadOnlyList<MatterAnswer> truth, IReadOnlyList<MatterAnswer> found, Scores scores)
    {
        var matched = Matching.Match(truth, found);
        var right = matched.Count(index => index >= 0);
        int[] splits = [.. Matching.Splits(truth, found, matched)];
        scores.Matters = new(right, splits.Length, truth.Count - right);
        scores.Beside = found.Count - right - splits.Length;
        foreach (var extra in splits.Select(index => found[index]))
        {
            scores.Mistakes.Add(new("matter split", "", $"{extra.Summary} [{Names(extra.Files)}]"));
        }

        for (var index = 0; index < truth.Count; index++)
        {
            var answer = matched[index] < 0 ? null : found[matched[index]];
            scores.Found[truth[index].About] = scores.Found.GetValueOrDefault(truth[index].About).Add(answer is not null);
            ScoreSides(truth[index], answer, scores);
            ScoreOrigins(truth[index], answer, scores);
        }
    }

    private static void ScoreSides(MatterAnswer truth, MatterAnswer? answer, Scores scores)
    {
        var told = Tally.Of(truth.ToldBy, answer?.ToldBy ?? new HashSet<string>());
        var denied = Tally.Of(truth.DeniedBy, answer?.DeniedBy ?? new HashSet<string>());
        scores.Told += told;
        scores.Denied += denied;
        var says = answer?.IsCircular ?? false;
        scores.Circular += new Tally(truth.IsCircular && says ? 1 : 0, says && !truth.IsCircular ? 1 : 0, truth.IsCircular && !says ? 1 : 0);
        if (answer is null)
        {
            scores.Mistakes.Add(new("matter missed", $"{truth.Summary} [{Names(truth.Files)}]", ""));
            return;
        }

        AddMistake("told by", Names(truth.ToldBy), Names(answer.ToldBy), told.Wrong + told.Missed > 0);
        AddMistake("denied by", Names(truth.DeniedBy), Names(answer.DeniedBy), denied.Wrong + denied.Missed > 0);
        AddMistake("circular", truth.IsCircular.ToString(), says.ToString(), says != truth.IsCircular);

        void AddMistake(string what, string wanted, string got, bool isWrong)
        {
            if (isWrong)
            {
                scores.Mistakes.Add(new(what, $"{wanted} [{truth.Summary}]", got));
            }
        }
    }

    private static void ScoreOrigins(MatterAnswer truth, MatterAnswer? answer, Scores scores)
    {
        var isExact = answer is not null && (answer.Min, answer.Max) == (truth.Min, truth.Max);
        var contains = answer is not null && (answer.Min ?? 0) <= truth.Min && (answer.Max ?? int.MaxValue) >= truth.Max;
        scores.OriginsExactOfAll = scores.OriginsExactOfAll.Add(isExact);
        scores.OriginsContainOfAll = scores.OriginsContainOfAll.Add(contains);
        if (answer is null)
        {
            return;
        }

        scores.OriginsExact = scores.OriginsExact.Add(isExact);
        scores.OriginsContain = scores.OriginsContain.Add(contains);
        if (!isExact)
        {
            scores.Mistakes.Add(new("origins", $"{truth.Min}-{truth.Max} [{truth.Summary}] {Names(truth.Files)}", $"{answer.Min}-{answer.Max}"));
        }
    }

    private static void ScoreCopies(IReadOnlyList<CopyAnswer> truth, IReadOnlyList<CopyAnswer> found, Scores scores)
    {
        var wanted = ByPair(truth);
        var given = ByPair(found);
        foreach (var (pair, copy) in wanted)
        {
            if (!given.TryGetValue(pair, out var answer))
            {
                scores.Copies += new Tally(0, 0, 1);
                scores.Mistakes.Add(new("copy missed", $"{copy.Of} {copy.By} {copy.Kind}", ""));
                continue;
            }

            scores.Copies += new Tally(1, 0, 0);
            scores.CopyKind = scores.CopyKind.Add(copy.Kind == answer.Kind);
            scores.CopyDirection = scores.CopyDirection.Add(copy.Of == answer.Of);
            if (copy != answer)
            {
                scores.Mistakes.Add(new(copy.Of == answer.Of ? "copy kind" : "copy direction", $"{copy.Of} {copy.By} {copy.Kind}", $"{answer.Of} {answer.By} {answer.Kind}"));
            }
        }

        foreach (var (_, copy) in given.Where(pair => !wanted.ContainsKey(pair.Key)))
        {
            scores.Copies += new Tally(0, 1, 0);
            scores.Mistakes.Add(new("copy made up", "", $"{copy.Of} {copy.By} {copy.Kind}"));
        }
    }

    private static Dictionary<(string, string), CopyAnswer> ByPair(IEnumerable<CopyAnswer> copies) =>
        copies.GroupBy(copy => copy.Pair).ToDictionary(group => group.Key, group => group.First());

    private static string Names(IEnumerable<string> files) => string.Join(' ', files.Order(StringComparer.Ordinal).Take(6));
}
