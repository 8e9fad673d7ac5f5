using Hearsay.Cli.Rendering;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Hearsay.Cli.Tests.Rendering;

public class ReportViewTests
{
    [Fact]
    public void The_head_says_what_the_report_is_and_how_much_is_in_it()
    {
        var lines = Show(SampleReading.Make(), width: 100).Split('\n');

        lines[0].ShouldBe("Report: Sandria buys tubes");
        lines[1].ShouldBe("Daily Meridian (dailymeridian.example) · by Ada Merrin, Noor Haddow · 5 March 2023, 07:05 · en");
        lines[2].ShouldBe("samples/meridian.html");
        lines[3].ShouldBe("3 voices, 2 of them named. 2 claims: 1 on another's word, 1 on the report's own.");
    }

    [Fact]
    public void A_claim_shows_its_chain_its_certainty_and_its_words()
    {
        var shown = Show(SampleReading.Make(), width: 120);

        shown.ShouldContain("Daily Meridian ← Harbour Gazette ← unnamed officials (several voices) · 1 claim\n");
        shown.ShouldContain(" 1  possible (“may”) · partly quoted · alleges\n");
        shown.ShouldContain("    [unnamed officials] *said* <that Sandria “may have paid” 200,000 dollars>\n");
        shown.ShouldContain(" 2  certain · the report's own word\n");
        shown.ShouldContain("    The harbour was closed.\n");
    }

    [Fact]
    public void Claims_that_go_back_to_one_origin_stand_together_and_the_reports_own_last()
    {
        var sample = SampleReading.Make();
        var again = sample.Claims[0] with { Id = "c3" };
        var nearer = sample.Claims[0] with { Id = "c4", Chain = [0, 2] };

        var groups = OriginGroups.Of(sample with { Claims = [sample.Claims[1], nearer, sample.Claims[1], again] }, [0, 1, 2, 3]);

        groups.Select(group => string.Join(' ', group.Claims)).ShouldBe(["1", "3", "0 2"]);
    }

    [Fact]
    public void Why_an_origin_is_not_named_stands_beside_it_in_the_reports_words()
    {
        var sample = SampleReading.Make();
        var officials = sample.Voices[2] with { AnonymityReason = "they feared for their posts" };

        Show(sample with { Voices = [.. sample.Voices.Take(2), officials] }, width: 160)
            .ShouldContain("unnamed officials (several voices, unnamed since they feared for their posts) · 1 claim\n");
    }

    [Fact]
    public void Findings_stand_above_the_claims_with_their_numbers()
    {
        var sample = SampleReading.Make();

        var shown = Show(sample with { Findings = [new Finding(FindingKind.NoOrigin, [0, 1], "Two claims without an origin.", [])] }, width: 80);

        shown.ShouldContain("!  Two claims without an origin. (claims 1, 2)\n");
        shown.IndexOf("!  Two", StringComparison.Ordinal).ShouldBeLessThan(shown.IndexOf("possible", StringComparison.Ordinal));
    }

    [Fact]
    public void Explained_a_claim_says_what_led_to_each_link_and_to_its_certainty()
    {
        var shown = Show(SampleReading.Make(), width: 120, explains: true);

        shown.ShouldContain("    chain  Daily Meridian — publisher\n");
        shown.ShouldContain("           Harbour Gazette — names the source “Harbour Gazette”\n");
        shown.ShouldContain("    sure   certainty possible — modal “may”\n");
    }

    [Fact]
    public void Only_the_claims_asked_for_are_shown()
    {
        var shown = Show(SampleReading.Make(), width: 120, claims: [2]);

        shown.ShouldContain(" 2  certain");
        shown.ShouldNotContain(" 1  possible");
        Show(SampleReading.Make(), width: 120, claims: [7]).ShouldContain("There is no claim 7; the report has 2.\n");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_screen(int width) =>
        Show(SampleReading.Make(), width).Split('\n').ShouldAllBe(line => line.Length <= width);

    [Fact]
    public void No_line_ends_in_blanks() => Show(SampleReading.Make(), 60).Split('\n').ShouldAllBe(line => !line.EndsWith(' '));

    [Fact]
    public void In_colour_the_colours_tell_the_words_apart_and_the_brackets_are_gone()
    {
        using var console = new TestConsole().Width(120).Colors(ColorSystem.Standard).EmitAnsiSequences();

        ReportView.Write(console, SampleReading.Make(), new ViewOptions(HasColor: true));

        console.Output.ShouldContain("\u001b[4;36munnamed officials\u001b[0m");
        console.Output.ShouldContain("\u001b[1;35msaid\u001b[0m");
        console.Output.ShouldNotContain("[unnamed officials]");
    }

    [Fact]
    public void Text_that_would_steer_the_terminal_is_shown_instead_of_obeyed()
    {
        var reading = SampleReading.Make();
        var hostile = reading with { Report = reading.Report with { Title = "\u001b[2J[bold]gone[/]\u202e", Source = "a\u0007.html" } };

        var shown = Show(hostile, width: 80);

        shown.ShouldStartWith("␛[2J[bold]gone[/]<U+202E>\n");
        shown.ShouldContain("a␇.html\n");
        shown.ShouldNotContain("\u001b");
        shown.ShouldNotContain("\u0007");
    }

    [Fact]
    public void A_report_that_says_nothing_of_itself_is_shown_all_the_same()
    {
        var reading = ReportReading.From(new Engine.Text.Document(Report.Plain("", "empty.txt")));

        Show(reading, width: 80).ShouldBe("(no title)\nen\nempty.txt\nNo claims found.\n");
    }

    private static string Show(ReportReading reading, int width, bool explains = false, params int[] claims)
    {
        using var console = new TestConsole().Width(width);
        ReportView.Write(console, reading, new ViewOptions(HasColor: false, explains, claims));
        return console.Output;
    }
}
