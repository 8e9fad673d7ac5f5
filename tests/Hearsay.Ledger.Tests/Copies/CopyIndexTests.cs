using Hearsay.Ledger.Copies;
using static Hearsay.Ledger.Tests.Copies.Pages;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class CopyIndexTests
{
    private const string Disclaimer = """
        This service is provided by the Varland Union of Newspapers for the private use of its readers and may not be sold, lent, framed, mirrored or read aloud in public
        houses without the written consent of the editors, who answer letters on Fridays and accept no liability for errors, omissions, poems or recipes.
        """;

    private static ReportText Numbered(int number, string tail = "")
    {
        var random = new Random(number);
        return Text($"r{number}", Body([.. Enumerable.Range(0, 12).Select(_ => string.Join(' ', Enumerable.Range(0, 20).Select(_ => $"w{random.Next(30_000)}")) + "."), tail]));
    }

    private static CopyIndex Filled(IEnumerable<ReportText> texts)
    {
        var index = new CopyIndex();
        foreach (var text in texts)
        {
            index.Add(text, Fingerprint.Of(text));
        }

        return index;
    }

    [Fact]
    public void A_copy_is_found_among_others()
    {
        var index = Filled([.. Enumerable.Range(0, 300).Select(number => Numbered(number)), Text("ferry", Body(Ferry))]);

        var copies = CopyFinder.Find(Text("cut", Body([Ferry[2], Ferry[3]])), index.Candidates);

        copies.Select(copy => (copy.Of.Source, copy.By.Source)).ShouldBe([("ferry.txt", "cut.txt")]);
    }

    [Fact]
    public void A_disclaimer_under_every_report_makes_no_candidates()
    {
        var index = Filled(Enumerable.Range(0, 200).Select(number => Numbered(number, Disclaimer)));

        index.Candidates(Fingerprint.Of(Numbered(999, Disclaimer)).Bands).Count().ShouldBe(0);
    }

    [Fact]
    public void The_first_of_a_story_that_hundreds_reprint_is_found()
    {
        var index = Filled(Enumerable.Range(0, 300).Select(number => Text($"reprint{number}", Body(Ferry))));

        var candidates = index.Candidates(Fingerprint.Of(Text("late", Body(Ferry))).Bands).ToList();

        candidates.Count.ShouldBe(CopyIndex.MostCandidates);
        candidates[0].Report.Source.ShouldBe("reprint0.txt");
    }

    [Fact]
    public void A_report_is_no_copy_of_itself()
    {
        var ferry = Text("ferry", Body(Ferry));

        CopyFinder.Find(ferry, Filled([ferry]).Candidates).ShouldBeEmpty();
    }

    [Fact]
    public void A_look_up_in_a_hundred_times_as_many_reports_looks_at_no_more_of_them()
    {
        var (few, many) = (Filled(Enumerable.Range(0, 100).Select(number => Numbered(number, Disclaimer))), Filled(Enumerable.Range(0, 10_000).Select(number => Numbered(number, Disclaimer))));
        var bands = Fingerprint.Of(Numbered(42, Disclaimer)).Bands;

        many.Candidates(bands).Count().ShouldBeLessThanOrEqualTo(Math.Min(few.Candidates(bands).Count(), CopyIndex.MostCandidates));
        many.Candidates(bands).Select(text => text.Report.Source).ShouldContain("r42.txt");
    }
}
