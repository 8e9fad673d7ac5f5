using Hearsay.Ledger.Copies;
using static Hearsay.Ledger.Tests.Copies.Pages;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class CopyDirectionTests
{
    private static Copy Between(ReportText one, ReportText other) => CopyJudge.Compare(one, other).ShouldNotBeNull();

    [Fact]
    public void The_earlier_was_copied() =>
        Between(Text("a", Body(Ferry), published: "2031-05-07"), Text("b", Body(Ferry), published: "2031-05-06T23:10")).Of.Source.ShouldBe("b.txt");

    [Fact]
    public void A_credit_outweighs_the_time()
    {
        var agency = Text("agency", Body(Ferry), "Nordlys", "2031-05-08", wire: "Nordlys");
        var daily = Text("daily", Body(Ferry), "Skelle Post", "2031-05-07", wire: "Nordlys");

        var copy = Between(agency, daily);

        (copy.Of.Source, copy.IsCredited).ShouldBe(("agency.txt", true));
    }

    [Fact]
    public void A_shorter_name_credits_the_same_outlet()
    {
        var original = Text("a", Body(Ferry), "The Daily Herald", "2031-05-08");

        Between(original, Text("b", Body(Ferry), "Skelle Post", "2031-05-07", credit: "From the Herald")).Of.Source.ShouldBe("a.txt");
    }

    [Fact]
    public void The_credit_of_a_picture_is_none_of_the_text()
    {
        var original = Text("a", Body(Ferry), "Nordlys", "2031-05-08");

        Between(original, Text("b", Body(Ferry), "Skelle Post", "2031-05-07", credit: "Photo: Nordlys")).Of.Source.ShouldBe("b.txt");
    }

    [Fact]
    public void Offsets_count_when_times_are_compared()
    {
        var east = Text("east", Body(Ferry), published: "2031-05-07T08:00+09:00");
        var west = Text("west", Body(Ferry), published: "2031-05-07T00:30+01:00");

        Between(east, west).Of.Source.ShouldBe("east.txt");
    }

    [Fact]
    public void Of_one_day_the_one_that_names_the_other_is_the_copy() =>
        Between(Text("a", Body([.. Ferry, "The Skelle Post spoke to Brunvand first."]), "Nordlys", "2031-05-07"), Text("b", Body(Ferry), "Skelle Post", "2031-05-07"))
            .Of.Source.ShouldBe("b.txt");

    [Fact]
    public void Without_a_date_an_agencys_despatch_was_copied()
    {
        var despatch = Text("z", Body(Ferry), "Nordlys", wire: "Nordlys");

        Between(Text("a", Body(Ferry), "Skelle Post", "2031-05-07"), despatch).Of.Source.ShouldBe("z.txt");
    }

    [Fact]
    public void Without_date_and_credit_the_cut_one_is_the_copy() =>
        Between(Text("a", Body(Ferry[..4])), Text("b", Body(Ferry))).Of.Source.ShouldBe("b.txt");

    [Fact]
    public void Two_reprints_of_one_agency_count_as_credited()
    {
        var one = Text("a", Body(Ferry), "Skelle Post", "2031-05-07", wire: "Nordlys");
        var other = Text("b", Body(Ferry), "Orrin Times", "2031-05-08", wire: "Nordlys");

        Between(one, other).IsCredited.ShouldBeTrue();
    }
}
