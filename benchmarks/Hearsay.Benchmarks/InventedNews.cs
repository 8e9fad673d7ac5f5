using System.Text;

namespace Hearsay.Benchmarks;

/// <summary>
/// News of our own to measure on: the same for a seed on every machine, free to pass on, and as mixed as real copy in what it asks of a stage
/// (quotations, chains, hedges, names, numbers). Scores measured on it would mean nothing.
/// </summary>
internal sealed class InventedNews(int seed)
{
    private readonly Random _random = new(seed);

    public static IReadOnlyList<InventedReport> Reports(int leastWords)
    {
        List<InventedReport> reports = [];
        for (int seed = 1, words = 0; words < leastWords; seed++)
        {
            var report = new InventedNews(seed).Write();
            words += report.Words;
            reports.Add(report);
        }

        return reports;
    }

    private InventedReport Write()
    {
        var paragraphs = new string[8 + _random.Next(10)];
        for (var number = 0; number < paragraphs.Length; number++)
        {
            var sentences = 1 + _random.Next(4);
            paragraphs[number] = string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Capitalised(Draw("sentence"))));
        }

        return new InventedReport(Capitalised(Draw("headline")), Draw("outlet"), Draw("person"), paragraphs);
    }

    private string Draw(string list)
    {
        var choices = Wording.Lists[list];
        var text = choices[_random.Next(choices.Length)];
        var filled = new StringBuilder();
        var at = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', at))
        {
            var close = text.IndexOf('}', open);
            filled.Append(text, at, open - at).Append(Draw(text[(open + 1)..close]));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
