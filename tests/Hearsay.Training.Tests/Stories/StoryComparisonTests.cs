using Hearsay.Training.Stories;

namespace Hearsay.Training.Tests.Stories;

public class StoryComparisonTests
{
    [Theory]
    [InlineData("The Harbour Post's", "harbour post")]
    [InlineData("U.S. Coast Guard", "us coast guard")]
    [InlineData("Ministère de l’Économie", "ministere de l economie")]
    public void Names_are_compared_without_what_does_not_count(string name, string normal) => NameWords.Normal(name).ShouldBe(normal);

    [Theory]
    [InlineData("Brigadier Ada Moss", "Ada Moss", true)]
    [InlineData("Mayor Moss", "Moss", false)]
    [InlineData("embassy of Ada Moss", "Ada Moss", false)]
    public void A_title_makes_no_other_name(string one, string other, bool same) => NameWords.AreSameButForTitles(one, other).ShouldBe(same);

    [Fact]
    public void Descriptions_overlap_by_words_plural_or_not() =>
        NameWords.Dice("two unnamed port officials", "port official").ShouldBe(0.8);

    [Fact]
    public void A_party_is_known_by_each_of_its_forms()
    {
        var parties = new StoryParties(new Dictionary<string, IReadOnlyList<string>> { ["Port of Lisk"] = ["the port", "it"] });

        parties.AreSame("Port of Lisk", ["the port"]).ShouldBeTrue();
        parties.Know("it").ShouldBeFalse();
    }

    [Fact]
    public void Quotes_are_found_whatever_their_marks_and_breaks() =>
        new QuoteLocator("He said “we\n left” – twice").FindAll("\"we left\" - twice").ShouldHaveSingleItem();
}
