using Hearsay.Ledger.Copies;

namespace Hearsay.Ledger.Tests.Origins;

public sealed class OriginCounterTests
{
    private static (int Min, int? Max) Of(Newsroom news)
    {
        var count = news.Count;
        return (count.Min, count.Max);
    }

    [Fact]
    public void Nobody_who_tells_is_no_origin() => Of(new Newsroom().Denies("Harbour Post 1", "body:Port of Veld")).ShouldBe((0, 0));

    [Fact]
    public void Two_named_people_are_two() =>
        Of(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Tells("Quay Times 2", "named:Omar Seck")).ShouldBe((2, 2));

    [Fact]
    public void One_person_told_by_three_papers_is_one() =>
        Of(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Tells("Quay Times 2", "named:Brandt").Tells("Delta Sun 3", "named:Ilse Brandt")).ShouldBe((1, 1));

    [Fact]
    public void Two_papers_officials_may_be_the_same_people()
    {
        var count = new Newsroom().Tells("Harbour Post 1", "two port officials").Tells("Quay Times 2", "senior official").Count;

        (count.Min, count.Max).ShouldBe((1, 2));
        count.List.Count(origin => origin.IsCertain).ShouldBe(1);
        count.Reasons.ShouldContain(reason => reason.Contains("may be the same people", StringComparison.Ordinal));
    }

    [Fact]
    public void Officials_of_two_nations_are_two() =>
        Of(new Newsroom().Tells("Harbour Post 1", "two Iraqi security sources").Tells("Quay Times 2", "Israeli official")).ShouldBe((2, 2));

    [Fact]
    public void A_driver_is_no_diplomat() =>
        Of(new Newsroom().Tells("Harbour Post 1", "lorry driver").Tells("Quay Times 2", "European diplomat")).ShouldBe((2, 2));

    [Fact]
    public void One_of_two_officials_is_no_further_voice() =>
        Of(new Newsroom().Tells("Harbour Post 1", "two port officials").Tells("Harbour Post 1", "one of two port officials")).ShouldBe((1, 1));

    [Fact]
    public void An_outlet_goes_back_to_the_same_source_next_week() =>
        Of(new Newsroom().Tells("Harbour Post 1", "Western diplomat in Veld").Tells("Harbour Post 8", "Western diplomat")).ShouldBe((1, 1));

    [Fact]
    public void A_name_may_stand_behind_an_unnamed_voice() =>
        Of(new Newsroom().Tells("Harbour Post 1", "military source").Tells("Quay Times 2", "named:Omar Seck")).ShouldBe((1, 2));

    [Fact]
    public void A_name_is_not_the_unnamed_voice_beside_it_in_one_report() =>
        Of(new Newsroom().Tells("Harbour Post 1", "military source").Tells("Harbour Post 1", "named:Omar Seck")).ShouldBe((2, 2));

    [Fact]
    public void A_spokesman_and_those_for_whom_he_speaks_are_one() =>
        Of(new Newsroom().Tells("Harbour Post 1", "named:Omar Seck | spokesman of the Delta Liberation Front").Tells("Quay Times 2", "body:Delta Liberation Front")).ShouldBe((1, 1));

    [Fact]
    public void A_state_and_its_navy_are_one() =>
        Of(new Newsroom().Tells("Harbour Post 1", "state:Kenya").Tells("Quay Times 2", "body:Kenyan Navy").Tells("Delta Sun 3", "body:Kenya's Ministry of Defence")).ShouldBe((1, 1));

    [Fact]
    public void A_customs_service_may_have_told_through_its_officials() =>
        Of(new Newsroom().Tells("Harbour Post 1", "two customs officials").Tells("body:Veld Customs Authority 2")).ShouldBe((1, 2));

    [Fact]
    public void A_former_minister_does_not_speak_for_his_state() =>
        Of(new Newsroom().Tells("Harbour Post 1", "named:Omar Seck | former defence minister of Kenya").Tells("Quay Times 2", "state:Kenya")).ShouldBe((2, 2));

    [Fact]
    public void A_reprint_adds_none()
    {
        var news = new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2", "port official").Reuses("Quay Times 2", "Harbour Post 1", CopyKind.Verbatim);

        Of(news).ShouldBe((1, 1));
        news.Count.IsCircular.ShouldBeFalse();
    }

    [Fact]
    public void A_rewritten_copy_adds_only_whom_it_names_itself()
    {
        var news = new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2").Tells("Quay Times 2", "insider").Tells("Quay Times 2", "named:Omar Seck")
            .Reuses("Quay Times 2", "Harbour Post 1", CopyKind.Rewritten);

        news.Count.Max.ShouldBe(2);
        news.Count.List.ShouldNotContain(origin => origin.Name == "unnamed insider");
    }

    [Fact]
    public void Copies_of_each_other_are_one_text() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 1", "port official")
            .Reuses("Quay Times 1", "Harbour Post 1", CopyKind.Verbatim).Reuses("Harbour Post 1", "Quay Times 1", CopyKind.Verbatim)).ShouldBe((1, 1));

    [Fact]
    public void A_chain_that_ends_at_an_outlet_goes_on_in_its_report() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2", "outlet:Harbour Post")).ShouldBe((1, 1));

    [Fact]
    public void An_outlet_that_is_not_at_hand_stands_as_the_origin_reached()
    {
        var count = new Newsroom().Tells("Quay Times 2", "outlet:Harbour Post").Count;

        count.List.ShouldHaveSingleItem().Name.ShouldBe("Harbour Post");
        count.List[0].Via.ShouldBe(["Quay Times"]);
    }

    [Fact]
    public void A_report_that_names_no_source_may_have_it_from_another() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2")).ShouldBe((1, 2));

    [Fact]
    public void A_report_that_credits_another_adds_none_by_its_own_word() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2").Tells("Quay Times 2", "outlet:Harbour Post")).ShouldBe((1, 1));

    [Fact]
    public void Who_saw_it_is_an_origin_whomever_it_credits_besides() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("body:Arms Watch 2", "outlet:Harbour Post")
            .Says("body:Arms Watch 2", "Its researchers examined the mortars")).ShouldBe((2, 2));

    [Fact]
    public void What_was_counted_by_others_is_not_seen() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("body:Arms Watch 2", "outlet:Harbour Post")
            .Says("body:Arms Watch 2", "The mortars were examined")).ShouldBe((1, 2));

    [Fact]
    public void Unnamed_reports_stand_for_what_is_published() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2", "foreign reports").Tells("Delta Sun 3", "outlet:local media", "unnamed officers")).ShouldBe((1, 1));

    [Fact]
    public void Unnamed_reports_are_the_origin_where_there_is_no_other() =>
        Of(new Newsroom().Tells("Quay Times 2", "foreign reports").Tells("Delta Sun 3", "outlet:Quay Times")).ShouldBe((1, 1));

    [Fact]
    public void Who_read_it_in_the_newspaper_adds_none() =>
        Of(new Newsroom().Tells("Harbour Post 1", "Western diplomat").Tells("Quay Times 2", "army officer")
            .Says("Quay Times 2", "he had read it in the foreign newspaper", "army officer")).ShouldBe((1, 1));

    [Fact]
    public void A_paper_may_be_what_a_ministry_rests_on() =>
        Of(new Newsroom().Tells("Harbour Post 1", "paper:cargo manifest").Tells("Quay Times 2", "body:Veld Shipping Board")).ShouldBe((1, 2));

    [Fact]
    public void The_manifest_is_one_paper_whoever_shows_it() =>
        Of(new Newsroom().Tells("Harbour Post 1", "paper:cargo manifest").Tells("Quay Times 2", "paper:manifest")).ShouldBe((1, 1));

    [Fact]
    public void Satellite_images_are_nobodys_word() =>
        Of(new Newsroom().Tells("Harbour Post 1", "paper:satellite images").Tells("Quay Times 2", "body:Veld Shipping Board")).ShouldBe((2, 2));

    [Fact]
    public void A_go_between_is_no_origin_beside_its_source() =>
        Of(new Newsroom().Tells("Harbour Post 1", "named:Omar Seck").Tells("Quay Times 2", "named:Omar Seck", "dock workers")).ShouldBe((1, 1));

    [Fact]
    public void Who_welcomes_the_news_may_have_it_from_there() =>
        Of(new Newsroom().Tells("body:Kenyan Navy 1").Says("Quay Times 2", "the seizure", "state:Norway")).ShouldBe((1, 2));

    [Fact]
    public void A_poll_adds_none() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2", "poll:two thirds of readers")).ShouldBe((1, 1));

    [Fact]
    public void Who_denies_does_not_count_among_those_who_tell() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Denies("Harbour Post 1", "state:Kenya")).ShouldBe((1, 1));

    [Fact]
    public void Four_reports_of_one_voice_are_circular()
    {
        var count = new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2", "outlet:Harbour Post").Tells("Delta Sun 3", "outlet:Quay Times").Count;

        (count.Min, count.Max, count.IsCircular).ShouldBe((1, 1, true));
    }

    [Fact]
    public void Every_end_has_its_reason()
    {
        var count = new Newsroom().Tells("Harbour Post 1", "port official").Tells("Quay Times 2").Tells("Delta Sun 3", "foreign reports").Count;

        count.Reasons.ShouldBe([
            "Quay Times gives no source: it may have it from another.",
            "Unnamed foreign reports adds none: it stands for what is published already.",
        ]);
    }

    [Theory]
    [InlineData("named:Ilse Brandt", 3)]
    [InlineData("named:Omar Seck", 2)]
    public void One_man_beside_two_voices_in_two_papers_is_neither_of_them(string second, int min) =>
        new Newsroom()
            .Tells("Quay Times 2", "port official").Tells("Quay Times 2", "named:Ilse Brandt")
            .Tells("Arms Watch 3", "lorry driver").Tells("Arms Watch 3", second)
            .Count.Min.ShouldBe(min);

    [Theory]
    [InlineData("body:Union of Dock Hands", "body:UDH")]
    [InlineData("body:Gulf Port Watch", "body:GPW")]
    [InlineData("body:Institute for the Study of Arms", "body:ISA")]
    public void A_body_and_its_initials_are_one(string name, string initials) =>
        Of(new Newsroom().Tells("Harbour Post 1", name).Tells("Quay Times 2", initials)).ShouldBe((1, 1));

    [Fact]
    public void Initials_that_two_bodies_share_are_nobodys() =>
        Of(new Newsroom().Tells("Harbour Post 1", "body:Gulf Port Watch").Tells("Harbour Post 1", "body:Grain Price Weekly").Tells("Quay Times 2", "body:GPW")).ShouldBe((3, 3));

    [Theory]
    [InlineData("named:Secretary")]
    [InlineData("named:Secretary General")]
    public void A_post_without_a_name_may_be_anybody_who_holds_it(string post) =>
        Of(new Newsroom().Tells("Harbour Post 1", post).Tells("Quay Times 2", "named:Omar Seck")).ShouldBe((1, 2));

    [Fact]
    public void Who_credits_another_elsewhere_in_the_report_adds_none() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").TellsCrediting("Quay Times 2", "Harbour Post")).ShouldBe((1, 1));

    [Fact]
    public void Who_credits_an_outlet_that_does_not_tell_it_may_have_it_from_anybody() =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").TellsCrediting("Quay Times 2", "Delta Sun")).ShouldBe((1, 2));

    [Theory]
    [InlineData("The Shipping Board counts 40 mortars", 1)]
    [InlineData("The barge carried 40 mortars", 2)]
    public void Who_names_the_one_that_tells_it_has_it_from_there(string content, int max) =>
        Of(new Newsroom().Tells("Harbour Post 1", "body:Shipping Board").Says("Quay Times 2", content)).ShouldBe((1, max));

    [Fact]
    public void Who_names_somebody_that_is_heard_later_does_not_have_it_from_there() =>
        Of(new Newsroom().Says("Quay Times 1", "The Shipping Board kept 40 mortars quiet").Tells("Harbour Post 2", "body:Shipping Board")).ShouldBe((1, 2));

    [Fact]
    public void What_the_deniers_show_of_who_is_who_holds_for_the_tellers() =>
        Of(new Newsroom().Tells("body:Ministry of Ports 1").Denies("body:Ministry of Ports 1", "state:Norway").Tells("Quay Times 2", "state:Norway")).ShouldBe((1, 1));

    [Theory]
    [InlineData("spokesman of the Foreign Ministry", 1)]
    [InlineData("former spokesman of the Foreign Ministry", 2)]
    [InlineData("owner of a bakery", 2)]
    public void Whose_ministry_it_is_may_be_left_open(string office, int min) =>
        new Newsroom().Tells("Harbour Post 1", "state:Norway").Tells("Quay Times 2", $"named:Ilse Brandt | {office}").Count.Min.ShouldBe(min);

    [Theory]
    [InlineData("The Norwegian army has spoken of 40 mortars", 1)]
    [InlineData("Forty mortars lay on the Norwegian quay", 2)]
    public void Who_names_the_army_of_a_state_that_tells_it_has_it_from_there(string content, int max) =>
        Of(new Newsroom().Tells("Harbour Post 1", "state:Norway").Says("Quay Times 2", content)).ShouldBe((1, max));

    [Theory]
    [InlineData("In its statement it spoke of 40 mortars", 1)]
    [InlineData("In our statement we spoke of 40 mortars", 2)]
    public void Who_says_that_others_say_it_adds_none(string content, int max) =>
        Of(new Newsroom().Tells("Harbour Post 1", "port official").Says("Quay Times 2", content)).ShouldBe((1, max));

    [Fact]
    public void Who_learnt_of_it_from_one_that_told_it_earlier_adds_none() =>
        Of(new Newsroom().Tells("body:Shipping Board 1").Says("Wire Desk 2", "We have learned of the decision of the Shipping Board", "body:Reed Traders")).ShouldBe((1, 1));

    [Theory]
    [InlineData("body:Norwegian Navy", 1)]
    [InlineData("body:Norwegian Customs", 2)]
    public void Naval_forces_are_of_the_state_whose_navy_speaks(string other, int max) =>
        new Newsroom().Tells("body:Naval Forces East 1").Tells("Quay Times 2", other).Count.Max.ShouldBe(max);
}
