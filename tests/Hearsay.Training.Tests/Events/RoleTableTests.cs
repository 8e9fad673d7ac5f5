using Hearsay.Engine.Events;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Training.Events;

namespace Hearsay.Training.Tests.Events;

public class RoleTableTests
{
    private const string Text = "Norland sold tanks , to Chad .";
    private static readonly TextSpan Norland = new(0, 7);

    [Fact]
    public void Tokens_are_found_in_their_sentence_whatever_stands_between() =>
        new GenevaSentence("d", "Norland sold T-55 tanks .", ["Norland", "sold", "T - 55", "tanks", "."], [], []).SpanOf(2, 4).ShouldBe(new TextSpan(13, 23));

    [Fact]
    public void A_position_fills_the_role_that_it_mostly_fills()
    {
        var table = RoleTable.Learn([Sale("Seller"), Sale("Seller"), Sale("Buyer")]);

        table.RolesIn(Sale("Buyer")).ShouldBe([("Seller", Norland)]);
    }

    [Fact]
    public void A_position_that_mostly_fills_no_role_fills_none()
    {
        var table = RoleTable.Learn([Sale("Seller") with { Gold = [] }, Sale("Seller") with { Gold = [] }, Sale("Seller")]);

        table.RolesIn(Sale("Seller")).ShouldBeEmpty();
    }

    [Fact]
    public void Roles_of_one_event_are_none_of_another() =>
        RoleTable.Learn([Sale("Seller")]).RolesIn(Sale("Seller") with { Type = "Giving" }).ShouldBeEmpty();

    [Fact]
    public void A_phrase_ends_before_a_comma_and_before_another_role()
    {
        var gold = Sale("Seller") with { Gold = [("Goods", new TextSpan(13, 18)), ("Buyer", new TextSpan(21, 28))] };

        RoleTable.Learn([gold]).RolesIn(gold).ShouldBe([("Goods", new TextSpan(13, 18)), ("Buyer", new TextSpan(21, 28))]);
    }

    // "To Chad" hangs on the tanks, as trees have it now and then.
    private static EventSentence Sale(string role)
    {
        var document = new Document(Report.Plain(Text));
        document.SetTokens([0, 8, 13, 19, 21, 24, 29], [7, 12, 18, 20, 23, 28, 30]);
        document.SetTags([UniversalTag.Propn, UniversalTag.Verb, UniversalTag.Noun, UniversalTag.Punct, UniversalTag.Adp, UniversalTag.Propn, UniversalTag.Punct], new byte[7]);
        document.SetLemmas(["Norland", "sell", "tank", ",", "to", "Chad", "."]);
        document.SetSyntax([1, -1, 1, 2, 5, 2, 1], [RelationId.Nsubj, Relations.NumberOf("root"), RelationId.Obj, RelationId.Punct, RelationId.Case, RelationId.Nmod, RelationId.Punct]);
        List<Argument> arguments = [new("subject", 0), new("object", 2), new("to", 5)];
        return new EventSentence("d", "Commerce_sell", document, 1, Candidate.Around(document, 1, arguments), [(role, Norland)]);
    }
}
