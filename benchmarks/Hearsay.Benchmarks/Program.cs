using System.Globalization;
using BenchmarkDotNet.Running;
using Hearsay.Benchmarks.Desks;
using Hearsay.Benchmarks.Growth;

namespace Hearsay.Benchmarks;

internal static class Program
{
    private const string Usage = """
        Usage:
          Hearsay.Benchmarks [BenchmarkDotNet's options]   how long each stage takes and what it allocates
          Hearsay.Benchmarks corpus FOLDER [WORDS]         write the invented news that everything is measured on
          Hearsay.Benchmarks stages                        what each stage takes of the processor, as a table; a minute, on a busy machine too
          Hearsay.Benchmarks steady                        words per second once warm, as one line of JSON
          Hearsay.Benchmarks growth LEDGER [REPORTS]       what adding a report costs while a ledger grows to so many (100000) simulated reports
          Hearsay.Benchmarks desk LEDGER                   how long the desk takes for its pages on such a ledger, alone and with fifty users
        """;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["corpus", var folder, .. var rest]:
                WriteCorpus(folder, rest is [var words] ? int.Parse(words, CultureInfo.InvariantCulture) : StageBenchmarks.LeastWords);
                return 0;
            case ["growth", var ledger, .. var rest]:
                GrowthRun.Print(ledger, rest is [var reports] ? int.Parse(reports, CultureInfo.InvariantCulture) : GrowthRun.Usual);
                return 0;
            case ["desk", var ledger]:
                DeskRun.Print(ledger).GetAwaiter().GetResult();
                return 0;
            case ["steady"]:
                Console.WriteLine(SteadyState.Measure());
                return 0;
            case ["stages"]:
                foreach (var row in SteadyState.Stages())
                {
                    Console.WriteLine(row);
                }

                return 0;
            case ["help" or "--help" or "-h"]:
                Console.WriteLine(Usage);
                return 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, new WordsConfig());
                return 0;
        }
    }

    private static void WriteCorpus(string folder, int leastWords)
    {
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        Directory.CreateDirectory(Path.Combine(folder, "texts"));
        var reports = InventedNews.Reports(leastWords);
        for (var number = 0; number < reports.Count; number++)
        {
            File.WriteAllText(Path.Combine(folder, "pages", $"{number:0000}.html"), reports[number].Page);
            File.WriteAllText(Path.Combine(folder, "texts", $"{number:0000}.txt"), reports[number].Text);
        }

        Console.WriteLine(reports.Sum(report => report.Words).ToString(CultureInfo.InvariantCulture));
    }
}
