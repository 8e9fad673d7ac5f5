using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Simulator.Scoring;

/// <summary>Prints scores for people and for programs.</summary>
public static class ScoreTable
{
    public static string Text(Scores scores, int worst = 0)
    {
        var text = new StringBuilder("                                  P      R     F1    right/wrong/missed\n");
        foreach (var (name, tally) in Tallies(scores))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name,-28} {Percent(tally.Precision)} {Percent(tally.Recall)} {Percent(tally.F1)}    {tally.Right}/{tally.Wrong}/{tally.Missed}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"matters beside the truth     {scores.Beside}\n");
        text.Append("\nright                             %       of\n");
        foreach (var (name, rate) in Rates(scores))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name,-28} {Percent(rate.Share)}    {rate.Right}/{rate.All}\n");
        }

        foreach (var group in scores.Mistakes.GroupBy(mistake => mistake.What).OrderByDescending(group => group.Count()))
        {
            text.Append(worst > 0 ? $"\n{group.Key}: {group.Count()}\n" : "");
            foreach (var mistake in group.Take(worst))
            {
                text.Append($"  truth {mistake.Truth}\n  found {mistake.Found}\n");
            }
        }

        return text.ToString();
    }

    public static string Json(Scores scores)
    {
        var tallies = Tallies(scores).ToDictionary(pair => pair.Name, pair => (object)new
        {
            precision = Number(pair.Tally.Precision),
            recall = Number(pair.Tally.Recall),
            f1 = Number(pair.Tally.F1),
            right = pair.Tally.Right,
            wrong = pair.Tally.Wrong,
            missed = pair.Tally.Missed,
        });
        foreach (var (name, rate) in Rates(scores))
        {
            tallies[name] = new { share = Number(rate.Share), right = rate.Right, all = rate.All };
        }

        return JsonSerializer.Serialize(tallies) + "\n";
    }

    private static IEnumerable<(string Name, Tally Tally)> Tallies(Scores scores) =>
        [("matters", scores.Matters), ("told by", scores.Told), ("denied by", scores.Denied), ("circular", scores.Circular), ("copies", scores.Copies)];

    private static IEnumerable<(string Name, Rate Rate)> Rates(Scores scores) =>
    [
        ("origins exact", scores.OriginsExact), ("origins contain", scores.OriginsContain), ("origins exact, of all", scores.OriginsExactOfAll),
        ("origins contain, of all", scores.OriginsContainOfAll), ("copy kind", scores.CopyKind), ("copy direction", scores.CopyDirection),
        .. scores.Found.Select(pair => ($"found: {pair.Key}", pair.Value)),
    ];

    private static string Percent(double share) => double.IsNaN(share) ? "     -" : (share * 100).ToString("0.0", CultureInfo.InvariantCulture).PadLeft(6);

    private static double? Number(double share) => double.IsNaN(share) ? null : Math.Round(share, 6);
}
