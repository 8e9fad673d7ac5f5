using Hearsay.Engine.Readings;
using Hearsay.Ledger.Wording;

namespace Hearsay.Ledger.Tests.Wording;

public class VoiceWordsTests
{
    [Theory]
    [InlineData("officials", "unnamed officials")]
    [InlineData("two port officials", "two port officials (unnamed)")]
    [InlineData("Western security officials", "Western security officials (unnamed)")]
    [InlineData("a person who would not be named", "a person who would not be named")]
    [InlineData(null, "an unnamed source")]
    public void Somebody_unnamed_is_called_so(string? description, string words) =>
        VoiceWords.Of(new Voice { Kind = VoiceKind.Unnamed, Description = description }).ShouldBe(words);

    [Fact]
    public void A_publisher_that_is_not_known_is_this_report() => VoiceWords.Of(new Voice { Kind = VoiceKind.Outlet }).ShouldBe("this report");

    [Fact]
    public void A_paper_known_by_a_common_word_alone_gets_its_article() =>
        VoiceWords.Of(new Voice { Kind = VoiceKind.Outlet, Description = "newspaper" }).ShouldBe("the newspaper");
}
