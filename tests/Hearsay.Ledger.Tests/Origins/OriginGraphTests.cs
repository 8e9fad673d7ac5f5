using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Tests.Origins;

public sealed class OriginGraphTests
{
    [Fact]
    public void Chains_of_two_reports_meet_where_they_name_the_same_voice()
    {
        var graph = new Newsroom().Tells("Harbour Post 1", "Western diplomat").Tells("Quay Times 2", "outlet:The Harbour Post", "Western diplomat").Graph;

        graph.Nodes.Select(node => node.Label).ShouldBe(["Harbour Post", "unnamed Western diplomat", "Quay Times"]);
        graph.Edges.Select(edge => (edge.From, edge.To, edge.Reason)).ShouldBe([("v1", "v2", "says"), ("v3", "v1", "cites")]);
        graph.Edges[0].Reports.ShouldBe(["Harbour Post 1", "Quay Times 2"]);
    }

    [Fact]
    public void Two_papers_that_cite_each_other_are_shown_as_the_loop_they_are()
    {
        var graph = new Newsroom().Tells("Harbour Post 1", "Western diplomat").Tells("Quay Times 2", "outlet:Harbour Post").Tells("Harbour Post 5", "outlet:Quay Times").Graph;

        graph.Loops.ShouldHaveSingleItem().ShouldBe(["Harbour Post", "Quay Times", "Harbour Post"]);
    }

    [Fact]
    public void A_loop_goes_through_an_outlet_that_is_only_described()
    {
        var graph = new Newsroom().Tells("The Harbour Post 1").Tells("Quay Times 2", "outlet:newspaper of the harbour").Tells("The Harbour Post 5", "outlet:Quay Times").Graph;

        graph.Loops.ShouldHaveSingleItem().ShouldBe(["The Harbour Post", "Quay Times", "The Harbour Post"]);
    }

    [Fact]
    public void A_loop_of_three_is_shown_whole()
    {
        var news = new Newsroom().Tells("Harbour Post 1", "outlet:Delta Sun").Tells("Quay Times 1", "outlet:Harbour Post").Tells("Delta Sun 1", "outlet:Quay Times");

        news.Graph.Loops.ShouldHaveSingleItem().Count.ShouldBe(4);
        (news.Count.Min, news.Count.Max).ShouldBe((1, 1));
    }

    [Fact]
    public void A_tree_leads_from_the_origin_to_the_reports_with_their_dates()
    {
        var tree = OriginTree.Of(new Newsroom().Tells("Harbour Post 1", "Western diplomat").Tells("Quay Times 2", "outlet:Harbour Post").Graph);

        var origin = tree.ShouldHaveSingleItem();
        origin.Label.ShouldBe("unnamed Western diplomat");
        var first = origin.PassedOnBy.ShouldHaveSingleItem();
        first.Reports.ShouldBe([new OriginTree.Report("Harbour Post 1", "2031-05-01")]);
        first.PassedOnBy.ShouldHaveSingleItem().Reports.ShouldBe([new OriginTree.Report("Quay Times 2", "2031-05-02")]);
    }

    [Fact]
    public void A_tree_of_a_loop_ends()
    {
        var tree = OriginTree.Of(new Newsroom().Tells("Harbour Post 1", "outlet:Quay Times").Tells("Quay Times 1", "outlet:Harbour Post").Graph);

        tree.ShouldHaveSingleItem().PassedOnBy.ShouldHaveSingleItem().PassedOnBy.ShouldBeEmpty();
    }

    [Fact]
    public void A_chain_of_ten_thousand_voices_overflows_nothing()
    {
        var claim = new Newsroom().Tells("Harbour Post 1").Claims[0];
        var chain = Enumerable.Range(0, 10_000).Select(i => Newsroom.LinkOf($"outlet:Paper {i}"));

        var graph = OriginGraph.Of([claim with { Chain = [.. claim.Chain, .. chain] }], []);

        OriginCounter.Count(graph).Max.ShouldBe(1);
    }

    [Fact]
    public void A_ring_of_five_thousand_outlets_is_one_loop()
    {
        var news = new Newsroom();
        for (var i = 0; i < 5000; i++)
        {
            news.Tells($"Paper{i} 1", $"outlet:Paper{(i + 1) % 5000}");
        }

        news.Graph.Loops.ShouldHaveSingleItem().Count.ShouldBe(5001);
    }

    [Fact]
    public void A_claim_without_a_chain_is_its_outlets_own_word()
    {
        var claim = new Newsroom().Tells("Harbour Post 1").Claims[0] with { Chain = [] };

        OriginCounter.Count(OriginGraph.Of([claim], [])).List.ShouldHaveSingleItem().Name.ShouldBe("Harbour Post");
    }

    [Fact]
    public void A_matter_of_five_thousand_claims_is_counted()
    {
        var news = new Newsroom();
        for (var i = 0; i < 5000; i++)
        {
            news.Tells($"Paper{i % 700} {(i % 27) + 1}", (i % 4) switch
            {
                0 => $"outlet:Paper{i % 90}",
                1 => $"official number {i % 300} of the harbour",
                2 => $"named:Person{i % 400} Surname{i % 50}",
                _ => "two port officials",
            });
        }

        news.Count.Min.ShouldBeGreaterThan(1);
        news.Count.Max.ShouldNotBeNull().ShouldBeGreaterThan(news.Count.Min);
    }
}
