using System.CommandLine;
using System.Text;
using Hearsay.Simulator.Scoring;
using Hearsay.Simulator.Truths;

namespace Hearsay.Simulator;

internal static class Commands
{
    public static RootCommand Root() => new("Writes invented news of which the truth is known, and scores what a ledger makes of it.") { Write(), Score() };

    private static Command Write()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The folder for the reports and truth.json." };
        var count = new Option<int>("--reports") { DefaultValueFactory = _ => 1000, Description = "How many reports to write." };
        var seed = new Option<ulong>("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed gives the same bytes." };
        var share = new Option<double>("--html-share") { DefaultValueFactory = _ => Simulation.UsualHtmlShare, Description = "How many of them are pages of the web, 0 to 1." };
        var command = new Command("write", "Write reports, and the truth about them into truth.json.") { folder, count, seed, share };
        command.SetAction(parsed => WriteAll(parsed.GetValue(folder)!, parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(share)));
        return command;
    }

    private static int WriteAll(DirectoryInfo folder, int count, ulong seed, double share)
    {
        var reports = folder.CreateSubdirectory("reports").FullName;
        using var truth = new TruthWriter(Path.Combine(folder.FullName, "truth.json"), seed);
        foreach (var affair in Simulation.Affairs(seed, count, share))
        {
            foreach (var report in affair.Reports)
            {
                File.WriteAllText(Path.Combine(reports, report.Name), report.Text, new UTF8Encoding(false));
            }

            truth.Add(affair);
        }

        return 0;
    }

    private static Command Score()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The folder that write made." };
        var matters = new Option<FileInfo>("--matters") { Required = true, Description = "What matters --format json printed." };
        var copies = new Option<FileInfo>("--copies") { Required = true, Description = "What copies --format json printed." };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of a table." };
        var worst = new Option<int>("--worst") { Description = "Show so many errors of each kind." };
        var command = new Command("score", "Score what a ledger made of the reports.") { folder, matters, copies, json, worst };
        command.SetAction(parsed =>
        {
            var truth = Answers.ReadTruth(Path.Combine(parsed.GetValue(folder)!.FullName, "truth.json"));
            var found = Answers.Read(parsed.GetValue(matters)!.FullName, parsed.GetValue(copies)!.FullName);
            var scores = Scorer.Score(truth, found);
            Console.Out.Write(parsed.GetValue(json) ? ScoreTable.Json(scores) : ScoreTable.Text(scores, parsed.GetValue(worst)));
            return 0;
        });
        return command;
    }
}
