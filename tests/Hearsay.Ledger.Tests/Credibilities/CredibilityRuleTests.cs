using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Tests.Origins;

namespace Hearsay.Ledger.Tests.Credibilities;

public sealed class CredibilityRuleTests
{
    private static int GradeOf(Newsroom news) => CredibilityRule.Propose(news.Claims, news.Count).Grade;

    [Fact]
    public void Two_names_that_nobody_contradicts_confirm_it() =>
        GradeOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Tells("Quay Times 2", "named:Omar Seck")).ShouldBe(1);

    [Fact]
    public void Two_against_one_is_probably_true() =>
        GradeOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Tells("Quay Times 2", "named:Omar Seck").Denies("Quay Times 2", "state:Kenya")).ShouldBe(2);

    [Fact]
    public void One_name_alone_is_possibly_true() => GradeOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt")).ShouldBe(3);

    [Fact]
    public void Ten_reports_of_one_name_are_no_better_than_one()
    {
        var news = new Newsroom();
        for (var day = 1; day <= 10; day++)
        {
            news.Tells($"Paper{day} {day}", "named:Ilse Brandt");
        }

        GradeOf(news).ShouldBe(3);
    }

    [Fact]
    public void One_unnamed_voice_is_doubtful() => GradeOf(new Newsroom().Tells("Harbour Post 1", "Western diplomat")).ShouldBe(4);

    [Fact]
    public void Word_against_word_is_doubtful() =>
        GradeOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Denies("Quay Times 2", "state:Kenya")).ShouldBe(4);

    [Fact]
    public void A_mere_possibility_is_doubtful() => GradeOf(new Newsroom().Guesses("Harbour Post 1", "named:Ilse Brandt")).ShouldBe(4);

    [Fact]
    public void Two_denials_of_one_telling_make_it_improbable() =>
        GradeOf(new Newsroom().Tells("Harbour Post 1", "Western diplomat").Denies("Quay Times 2", "state:Kenya").Denies("Quay Times 2", "body:Delta Liberation Front")).ShouldBe(5);

    [Fact]
    public void Who_takes_it_back_makes_it_improbable() =>
        GradeOf(new Newsroom().Tells("Harbour Post 1", "named:Ilse Brandt").Denies("Quay Times 2", "named:Ilse Brandt")).ShouldBe(5);

    [Fact]
    public void Nobody_who_tells_leaves_nothing_to_judge() => GradeOf(new Newsroom().Denies("Quay Times 2", "state:Kenya")).ShouldBe(6);

    [Fact]
    public void The_rule_is_printed_with_the_grade()
    {
        var news = new Newsroom().Tells("Harbour Post 1", "Western diplomat");

        var proposed = CredibilityRule.Propose(news.Claims, news.Count);

        proposed.Reasons[0].ShouldBe(CredibilityRule.RuleFor(4));
        CredibilityRule.Text.ShouldContain(proposed.Reasons[0]);
        proposed.Reasons.ShouldContain("None of them has a name.");
    }
}
