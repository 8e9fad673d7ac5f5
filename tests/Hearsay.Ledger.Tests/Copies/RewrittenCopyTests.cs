using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Copies;
using static Hearsay.Ledger.Tests.Copies.Pages;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class RewrittenCopyTests
{
    private static readonly ReportText Original = Text("ferry", Body(Ferry), "Nordlys", "2031-05-06");

    private static readonly string[] Retold =
    [
        "A ferry with 64 crates of fuses for mortars hidden beneath onions has been held by the coast guards of Varland, said the harbour master in Skelle.",
        "Searchers went aboard the Marit Solhaug at berth 9 when the handler of a dog saw new paint on eleven of its pallets.",
        "\"Nobody paints a pallet of onions,\" joked harbour boss Oskar Brunvand.",
        "Labels on the crates name a dealer in spare parts from Port Amsel which has been closed since 2011.",
        "The owner, one Henrike Dahl, was not at her registered address over a bakery.",
        "The freight cost 18,500 crowns, which a man with a stick paid in cash.",
        "The ministry says it will report before the month is over.",
        "Market women in the old town have meanwhile begun to sell onion soup to reporters.",
    ];

    [Fact]
    public void A_retelling_in_the_same_order_with_a_shared_quotation_is_a_rewritten_copy()
    {
        var copy = CopyJudge.Compare(Original, Text("retold", Body(Retold), "Skelle Post", "2031-05-07")).ShouldNotBeNull();

        (copy.Of.Source, copy.Kind, copy.IsCredited).ShouldBe(("ferry.txt", CopyKind.Rewritten, false));
        copy.Overlap.ShouldBeInRange(0.3, 0.8);
    }

    [Fact]
    public void A_retelling_that_names_its_source_is_a_credited_copy()
    {
        var copy = CopyJudge.Compare(Original, Text("retold", Body(Retold), "Skelle Post", "2031-05-07", credit: "Source: Nordlys")).ShouldNotBeNull();

        (copy.Kind, copy.IsCredited).ShouldBe((CopyKind.Rewritten, true));
    }

    [Fact]
    public void Two_reports_that_quote_one_statement_are_no_copies()
    {
        const string Quotation = "\"The Varland Navy will stop every vessel that carries fuses through our waters, whatever flag it flies,\" Admiral Ines Kolve said";
        string[] agency =
        [
            "Varland's navy will search more ferries after fuses were found in Skelle, its commander announced.",
            $"{Quotation} in a statement.",
            "Ferry companies fear delays of up to three hours and have asked for a meeting with the transport minister.",
            "Shares of the largest, Solhaug Lines, fell by 4 percent in the afternoon.",
            "A union of dockers welcomed the searches and wants dogs at all seven ports.",
        ];
        string[] daily =
        [
            "Holidaymakers should come early: the navy wants to look under the onions.",
            $"{Quotation} on Thursday.",
            "At the quay in Port Amsel some two hundred cars were already waiting at noon.",
            "A family from the Orrin islands had brought chairs, a card table and a parrot.",
            "The opposition calls the plan a show for the cameras and asks what became of the dealer.",
        ];

        CopyJudge.Compare(Text("agency", Body(agency), "Nordlys"), Text("daily", Body(daily), "Skelle Post")).ShouldBeNull();
    }

    [Fact]
    public void The_same_facts_with_much_else_between_them_are_no_copy()
    {
        IEnumerable<string> Mixed(params int[] places) => places.SelectMany(place => new[] { Retold[place], Weather[place % Weather.Length] });

        CopyJudge.Compare(Original, Text("close", Body(Retold[1], Retold[3], Retold[4], Retold[5], Retold[6]), "Skelle Post", "2031-05-07")).ShouldNotBeNull();
        CopyJudge.Compare(Original, Text("mixed", Body(Mixed(1, 3, 4, 5, 6)), "Skelle Post", "2031-05-07")).ShouldBeNull();
    }

    [Fact]
    public void Who_tells_a_statement_again_from_beginning_to_end_copies_it() =>
        CopyJudge.Compare(Original with { IsStatement = true }, Text("retold", Body(Retold), "Skelle Post", "2031-05-07")).ShouldNotBeNull().Kind.ShouldBe(CopyKind.Rewritten);

    [Fact]
    public void Reports_about_different_matters_that_share_a_stock_paragraph_are_no_copies()
    {
        const string Stock = "The harbour of Skelle handles some four million tonnes of freight a year, most of it in containers, and gives work to one family in "
            + "five along the coast, where fishing and the repair of ships have been in decline since the end of the last century.";
        string[] seizure = ["The coast guard of Varland held the ferry Marit Solhaug with 64 crates at berth 9 on Monday.", "Oskar Brunvand told Nordlys that Henrike Dahl is wanted in Port Amsel.", Stock];
        string[] strike = ["Welders at the Jensen yard stopped work over pay of 212 crowns a day.", "Their leader, Pia Holm, will meet Minister Rolf Aske in Tarn on Friday.", Stock];

        CopyJudge.Compare(Text("seizure", Body(seizure), "Nordlys", "2031-05-06"), Text("strike", Body(strike), "Skelle Post", "2031-05-07")).ShouldBeNull();
    }

    [Fact]
    public void What_an_unnamed_speaker_said_is_not_heard_by_two()
    {
        string[] first =
        [
            "The onions of the Marit Solhaug were bought in Port Amsel for 900 crowns.",
            "\"They came at night and they counted the crates twice,\" a warehouse guard said.",
            "He saw a grey van with the number of a bakery on its door.",
            "Police have so far questioned five drivers of the bakery and let them go.",
        ];
        string[] second =
        [
            "New trail in the riddle of the war onions!",
            "\"They came at night and they counted the crates twice,\" whispers an insider.",
            "A bakery's grey van is said to have been at the door.",
            "Five drivers had to answer questions of the police and are free again.",
            "Our reader Knut from Skelle has never liked onions.",
            "The mayor is on holiday and answers no calls.",
        ];
        var original = Report("first", Body(first), "Nordlys", "2031-05-08");
        var copy = Report("second", Body(second), "Blitz", "2031-05-09");

        CopyJudge.Compare(ReportText.Of(original), ReportText.Of(copy)).ShouldBeNull();
        CopyJudge.Compare(ReadWithUnnamedSpeaker(original), ReportText.Of(copy)).ShouldBeNull("the speaker has a name there");
        CopyJudge.Compare(ReadWithUnnamedSpeaker(original), ReadWithUnnamedSpeaker(copy)).ShouldNotBeNull().Kind.ShouldBe(CopyKind.Rewritten);
        CopyJudge.Compare(ReadWithUnnamedSpeaker(original) with { IsStatement = true }, ReadWithUnnamedSpeaker(copy)).ShouldBeNull("who quotes a statement copies nothing");
    }

    private static ReportText ReadWithUnnamedSpeaker(Report report)
    {
        var start = report.Text.IndexOf("They came", StringComparison.Ordinal);
        return ReportText.Of(new ReportReading
        {
            Report = report,
            Voices = [new Voice { Kind = VoiceKind.Outlet, Name = report.Outlet?.Name }, new Voice { Kind = VoiceKind.Unnamed, Description = "warehouse guard" }],
            Claims =
            [
                new Claim
                {
                    Id = "c1",
                    Content = [new TextSpan(start, report.Text.IndexOf("twice,", StringComparison.Ordinal) + 6)],
                    Manner = Manner.Direct,
                    Chain = [0, 1],
                    Part = PartKind.Body,
                },
            ],
            Entities = [],
            Findings = [],
        });
    }
}
