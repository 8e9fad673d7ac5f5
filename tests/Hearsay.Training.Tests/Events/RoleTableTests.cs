using Hearsay.Engine.Text;
using Hearsay.Training.Events;

namespace Hearsay.Training.Tests.Events;

public class RoleTableTests
{
    private static readonly TextSpan Seller = new(0, 7);
    private static readonly TextSpan Goods = new(13, 19);

    [Fact]
    public void Tokens_are_found_in_their_sentence_whatever_stands_between() =>
        new GenevaSentence("d", "Norland sold T-55 tanks .", ["Norland", "sold", "T - 55", "tanks", "."], [], []).SpanOf(2, 4).ShouldBe(new TextSpan(13, 23));

    [Fact]
    public void A_position_fills_the_role_that_it_mostly_fills()
    {
        var table = RoleTable.Learn([Sale("Seller"), Sale("Seller"), Sale("Buyer")]);

        table.RolesIn(Sale("Buyer")).ShouldBe([("Seller", Seller)]);
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

    private static EventSentence Sale(string role) =>
        new("d", "Commerce_sell", [new Candidate("verb subject", 0, Seller), new Candidate("verb object", 2, Goods)], [(role, Seller)]);
}
