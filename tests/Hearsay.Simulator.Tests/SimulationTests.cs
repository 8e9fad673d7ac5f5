using System.Security.Cryptography;
using System.Text;
using Hearsay.Simulator.Spreading;
using Hearsay.Simulator.Truths;

namespace Hearsay.Simulator.Tests;

public sealed class SimulationTests
{
    private static readonly SimulatedAffair[] Affairs = [.. Simulation.Affairs(3, 1500)];

    private static readonly Dictionary<string, SimulatedReport> Reports = Affairs.SelectMany(affair => affair.Reports).ToDictionary(report => report.Name);

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Hash(7, 400).ShouldBe(Hash(7, 400));

    [Fact]
    public void Another_seed_gives_other_bytes() => Hash(7, 400).ShouldNotBe(Hash(8, 400));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(257)]
    public void There_are_as_many_reports_as_wanted_and_each_has_a_name_of_its_own(int count) =>
        Simulation.Reports(5, count).Select(report => report.Name).Distinct().Count().ShouldBe(count);

    [Fact]
    public void No_affairs_reports_lie_side_by_side()
    {
        foreach (var affair in Affairs.Where(affair => affair.Reports.Count > 1))
        {
            int[] numbers = [.. affair.Reports.Select(report => int.Parse(report.Name[..6])).Order()];
            numbers.Zip(numbers.Skip(1), (one, next) => next - one).ShouldAllBe(gap => gap > 1);
        }
    }

    [Fact]
    public void Every_matter_is_told_and_its_interval_is_one()
    {
        foreach (var matter in Affairs.SelectMany(affair => affair.Matters))
        {
            matter.ToldBy.ShouldNotBeEmpty();
            matter.ToldBy.Concat(matter.DeniedBy).ShouldAllBe(file => Reports.ContainsKey(file));
            matter.Min.ShouldBeInRange(1, matter.Max, matter.Summary);
            matter.Origins.Count.ShouldBe(matter.Max);
        }
    }

    [Fact]
    public void A_report_is_about_its_affairs_main_matter() =>
        Affairs.ShouldAllBe(affair => affair.Reports.All(report => affair.Matters[0].ToldBy.Contains(report.Name)));

    [Fact]
    public void A_copy_is_later_than_what_it_copies_or_credits_it()
    {
        foreach (var copy in Affairs.SelectMany(affair => affair.Copies))
        {
            var (of, by) = (Reports[copy.Of], Reports[copy.By]);
            (of.Published < by.Published || (copy.IsCredited && of.Published == by.Published)).ShouldBeTrue($"{copy}");
            (!copy.IsCredited || by.Text.Contains(of.Outlet, StringComparison.OrdinalIgnoreCase)).ShouldBeTrue($"{copy}");
        }
    }

    [Fact]
    public void A_copy_has_as_much_of_the_text_as_its_kind_says()
    {
        foreach (var copy in Affairs.SelectMany(affair => affair.Copies).Where(copy => IsText(copy.Of) && IsText(copy.By)))
        {
            var of = Paragraphs(Reports[copy.Of]);
            var shared = of.Count(Paragraphs(Reports[copy.By]).Contains);
            shared.ShouldBeGreaterThanOrEqualTo(copy.Kind is CopyKind.Rewritten ? 0 : 1, $"{copy}");
            (copy.Kind is CopyKind.Verbatim || shared < of.Count).ShouldBeTrue($"{copy}");
        }
    }

    [Fact]
    public void Half_of_the_affairs_are_small_and_a_few_are_large()
    {
        int[] sizes = [.. Affairs.Select(affair => affair.Reports.Count).Order()];
        sizes[sizes.Length / 2].ShouldBeInRange(2, 4);
        sizes[^1].ShouldBeGreaterThan(15);
    }

    [Fact]
    public void All_that_news_does_happens()
    {
        var matters = Affairs.SelectMany(affair => affair.Matters).ToList();
        matters.Select(matter => matter.About).Distinct().Order().ShouldBe(["figure", "route", "sanction", "seizure", "strike", "supply", "transfer"]);
        matters.ShouldContain(matter => matter.Min < matter.Max);
        matters.ShouldContain(matter => matter.Min > 2);
        matters.ShouldContain(matter => matter.DeniedBy.Count > 1);
        matters.ShouldContain(matter => matter.IsCircular);
        matters.ShouldContain(matter => !matter.IsCircular);
        Affairs.SelectMany(affair => affair.Copies).Select(copy => (copy.Kind, copy.IsCredited)).Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public void A_report_has_neither_gaps_nor_doubled_marks()
    {
        foreach (var report in Reports.Values.Where(report => IsText(report.Name)))
        {
            report.Text.IndexOfAny(['{', '}', '[', ']']).ShouldBe(-1, report.Text);
            string[] bad = [",,", "..", ",.", " ,", " .", "  ", "the the ", "\"\""];
            bad.ShouldAllBe(mark => !report.Text.Contains(mark, StringComparison.Ordinal), report.Text);
        }
    }

    private static bool IsText(string name) => name.EndsWith(".txt", StringComparison.Ordinal);

    private static HashSet<string> Paragraphs(SimulatedReport report) => [.. report.Text.Split("\n\n").Where(paragraph => paragraph.Length > 40)];

    private static string Hash(ulong seed, int count) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\0', Simulation.Affairs(seed, count).SelectMany(affair => affair.Reports.Select(report => report.Name + report.Text).Concat(affair.Matters.Select(TruthWriter.Json)))))));
}
