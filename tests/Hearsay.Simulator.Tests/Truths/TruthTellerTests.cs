using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Spreading;
using Hearsay.Simulator.Truths;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Tests.Truths;

/// <summary>Small worlds whose truth is plain to see.</summary>
public sealed class TruthTellerTests
{
    private static readonly Affair Affair = Enumerable.Range(0, 100).Select(seed => new AffairMaker(new Dice((ulong)seed)).Make()).First(affair => affair.Kind == "transfer");
    private static readonly Fact Sale = Affair.Facts[0];
    private static readonly State Kenya = World.Ours.States.Single(state => state.Name == "Kenya");
    private static readonly Voice Officers = new(VoiceKind.Unnamed, "customs", Kenya, "two Kenyan customs officers", "", "", true);
    private static readonly Voice Others = Officers with { First = "a Kenyan customs official", Via = World.Ours.Papers[5] };
    private static readonly Telling First = Tell(0, new Sentence("X sold it, two officers said.") { Tells = [Sale], Voice = Officers });

    [Fact]
    public void A_reprint_and_a_citation_add_no_origin_but_a_teller()
    {
        var reprint = First with { Number = 1, Of = First, Kind = CopyKind.Verbatim, Credit = First.Outlet };
        var cites = Tell(2, new Sentence("X sold it, the paper reported.") { Tells = [Sale] });
        var matter = Truth([First, reprint, cites]).Matters().Single();
        matter.ToldBy.ShouldBe(["0", "1", "2"]);
        (matter.Min, matter.Max).ShouldBe((1, 1));
        matter.IsCircular.ShouldBeTrue();
    }

    [Fact]
    public void A_credited_reprint_makes_nothing_look_better_founded()
    {
        var reprint = First with { Number = 1, Of = First, Kind = CopyKind.Trimmed, Credit = First.Outlet };
        Truth([First, reprint]).Matters().Single().IsCircular.ShouldBeFalse();
        Truth([First, reprint with { Credit = null }]).Matters().Single().IsCircular.ShouldBeTrue();
        Truth([First, reprint with { Kind = CopyKind.Rewritten }]).Matters().Single().IsCircular.ShouldBeTrue();
    }

    [Fact]
    public void A_second_papers_customs_man_makes_it_one_to_two()
    {
        var second = Tell(1, new Sentence("X sold it, an official said.") { Tells = [Sale], Voice = Others });
        var matter = Truth([First, second]).Matters().Single();
        (matter.Min, matter.Max, matter.IsCircular).ShouldBe((1, 2, false));
    }

    [Fact]
    public void Who_denies_tells_too_where_the_report_says_what_is_denied()
    {
        var denies = Tell(1, new Sentence("X denied that it sold it.") { Tells = [Sale], Denies = [Sale] });
        var matter = Truth([First, denies]).Matters().Single();
        matter.ToldBy.ShouldBe(["0", "1"]);
        matter.DeniedBy.ShouldBe(["1"]);
        matter.Max.ShouldBe(1);
    }

    [Fact]
    public void A_copy_of_a_denial_denies_and_one_cut_before_it_does_not()
    {
        var denies = First with { Body = [.. First.Body, new Paragraph([new Sentence("X denied it.") { Denies = [Sale] }])] };
        var whole = denies with { Number = 1, Of = denies };
        var cut = denies with { Number = 2, Of = denies, Kind = CopyKind.Trimmed, Body = [denies.Body[0]] };
        Truth([denies, whole, cut]).Matters().Single().DeniedBy.ShouldBe(["0", "1"]);
        Truth([denies, whole, cut]).Copies().ShouldBe([new TrueCopy("0", "1", CopyKind.Verbatim, false), new TrueCopy("0", "2", CopyKind.Trimmed, false)]);
    }

    [Fact]
    public void A_wrong_figure_is_a_matter_of_those_who_give_it()
    {
        var figure = new Fact("figure", "The number is so many");
        var exact = Tell(0, new Sentence($"X sold {Affair.Count} {Affair.Good.Name}, two officers said.") { Tells = [Sale], Voice = Officers });
        var vague = Tell(1, new Sentence($"X sold hundreds of {Affair.Good.Name}, the paper reported.") { Tells = [Sale] });
        var other = Tell(2, new Sentence("It was three and not that many.") { Tells = [figure], Denies = [figure], Voice = Others });
        var matter = new TruthTeller(Affair, [exact, vague, other], figure, telling => telling.Number.ToString()).Matters()[1];
        matter.ToldBy.ShouldBe(["0", "2"]);
        matter.DeniedBy.ShouldBe(["2"]);
        (matter.Min, matter.Max).ShouldBe((1, 1));
    }

    private static TruthTeller Truth(IReadOnlyList<Telling> tellings) => new(Affair, tellings, null, telling => telling.Number.ToString());

    private static Telling Tell(int number, Sentence sentence) =>
        new(number, World.Ours.Papers[number], new DateOnly(2020, 1, 1).AddDays(number), "Title", "", [new Paragraph([sentence])]);
}
