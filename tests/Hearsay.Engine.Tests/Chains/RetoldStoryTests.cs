using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Chains;

/// <summary>One paper retells another's story, which goes back to officials it does not name; in between stand older reports of others.</summary>
public class RetoldStoryTests
{
    private static readonly ReportReading Story = Read();

    [Theory]
    [InlineData("Norvik wants to strike", "The Bridge > The Guardian")]
    [InlineData("the two firms are drafting", "The Bridge > The Guardian")]
    [InlineData("worth tens of millions", "The Bridge > The Guardian > unnamed Nordic health officials")]
    [InlineData("only waiting for Astra", "The Bridge > The Guardian")]
    [InlineData("needs new stock", "The Bridge > The Guardian > health source")]
    [InlineData("where you would go first", "The Bridge > The Guardian > health source")]
    [InlineData("they have even emptied", "The Bridge > foreign reports")]
    [InlineData("pushing for a signature", "The Bridge > The Guardian")]
    [InlineData("was held on its way", "The Bridge > Reuters")]
    [InlineData("the boxes came from Sweden", "The Bridge > customs officers")]
    public void Each_claim_goes_back_through_those_who_passed_it_on(string words, string chain)
    {
        var at = Story.Report.Text.IndexOf(words, StringComparison.Ordinal);
        var claim = Story.Claims.Where(one => one.Content.Any(span => span.Start <= at && at < span.End)).OrderBy(one => one.Content[0].Length).First();

        string.Join(" > ", Story.VoicesOf(claim).Select(voice => voice.Name ?? voice.Description)).ShouldBe(chain);
    }

    [Fact]
    public void Every_link_has_a_reason() =>
        Story.Claims.ShouldAllBe(claim => claim.ChainReasons.Count == claim.Chain.Count && claim.ChainReasons.All(link => link.Count > 0));

    [Fact]
    public void The_headline_is_found_to_say_more_than_the_body()
    {
        var finding = Story.Findings.Single(one => one.Kind == FindingKind.HeadlineOverstates);

        finding.Note.ShouldContain("“close” there, “wants to strike a fresh supply deal”");
        finding.Words[0].In(Story.Report.Text).ToString().ShouldBe("close");
    }

    [Fact]
    public void The_unnamed_keep_what_the_text_says_of_them()
    {
        var officials = Story.Voices.Single(voice => voice.Description == "unnamed Nordic health officials");

        (officials.Kind, officials.Number, officials.Nationality, officials.Role).ShouldBe((VoiceKind.Unnamed, VoiceNumber.Several, "Nordic", "health officials"));
    }

    private static ReportReading Read()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Chains", "retold-story.txt"));
        var headline = text.IndexOf('\n', StringComparison.Ordinal);
        var document = new Document(Report.Plain(text) with
        {
            Outlet = new Outlet("The Bridge", null),
            Parts = [new Part(PartKind.Title, new TextSpan(0, headline)), new Part(PartKind.Body, new TextSpan(headline + 1, text.Length))],
        });
        EnglishPipeline.Build(ModelFolder.OpenEnglish().Pack).Run(document);
        return ReportReading.From(document);
    }
}
