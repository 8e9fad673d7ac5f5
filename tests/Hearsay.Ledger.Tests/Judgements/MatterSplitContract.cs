using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

public abstract class MatterSplitContract(LedgerPlace place) : JudgementContract(place)
{
    public sealed class OnSqlite() : MatterSplitContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : MatterSplitContract(new PostgresPlace(server));

    [Fact]
    public void Joined_matters_are_one_and_gather_the_next_report()
    {
        using var ledger = Place.Open();
        var gazette = Add(ledger, Stories.Gazette, "gazette.txt");
        var (sale, seizure) = (MatterOf(ledger, gazette, "sold by Castor"), MatterOf(ledger, gazette, "40 crates"));
        sale.Id.ShouldNotBe(seizure.Id);

        var judgement = Merge(ledger, seizure.Id, sale.Id);

        var joined = ledger.Matters.Find(sale.Id)!;
        joined.Id.ShouldBe(seizure.Id);
        joined.Claims.Select(claim => claim.Claim).ShouldBe(seizure.Claims.Concat(sale.Claims).Select(claim => claim.Claim).Distinct().OrderBy(id => id.Length).ThenBy(id => id, StringComparer.Ordinal));
        ledger.Matters.All().ShouldNotContain(matter => matter.Id == sale.Id);

        var post = Add(ledger, Stories.Post, "post.txt");
        ledger.Matters.Find(seizure.Id)!.Claims.Where(claim => claim.Report == post).Select(claim => claim.Content).ShouldContain(content => content.Contains("sold the rifles"));

        ledger.Judgements.Undo(judgement.Number, Analyst);
        ledger.Matters.Find(sale.Id)!.Id.ShouldBe(sale.Id);
        ledger.Matters.Find(sale.Id)!.Claims.ShouldContain(claim => claim.Report == post);
    }

    [Fact]
    public void A_matter_joined_to_another_leaves_it_when_it_is_split_off()
    {
        using var ledger = Place.Open();
        var gazette = Add(ledger, Stories.Gazette, "gazette.txt");
        var (sale, seizure) = (MatterOf(ledger, gazette, "sold by Castor"), MatterOf(ledger, gazette, "40 crates"));
        Merge(ledger, seizure.Id, sale.Id);

        Judge(ledger, JudgementKind.Split, ledger.Judgements.Target(sale.Id), new Splitting([]));

        ledger.Matters.Find(sale.Id)!.Claims.Select(claim => claim.Claim).ShouldBe(sale.Claims.Select(claim => claim.Claim));
        ledger.Matters.Find(seizure.Id)!.Claims.Select(claim => claim.Claim).ShouldBe(seizure.Claims.Select(claim => claim.Claim));
    }

    [Fact]
    public void Claims_that_are_split_off_make_a_matter_of_their_own_and_stay_apart_from_the_next_report()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        var evening = Add(ledger, Stories.Evening, "evening.txt");
        var sale = MatterOf(ledger, evening, "Castor Metals had sold");
        sale.ToldBy.Count.ShouldBe(2);

        var made = Split(ledger, sale, evening);

        ledger.Matters.Find(sale.Id)!.Claims.ShouldNotContain(claim => claim.Report == evening);
        ledger.Matters.Find(made)!.Claims.ShouldAllBe(claim => claim.Report == evening);

        var post = Add(ledger, Stories.Post, "post.txt");
        var later = (Origin: ledger.Matters.Find(sale.Id)!, Split: ledger.Matters.Find(made)!);
        later.Origin.Claims.Concat(later.Split.Claims).ShouldContain(claim => claim.Report == post, "the next report tells one of both");
        later.Origin.Claims.ShouldNotContain(claim => claim.Report == evening);
        later.Split.Claims.ShouldNotContain(claim => claim.Report.Source == "gazette.txt");
    }

    [Fact]
    public void They_stay_apart_when_their_report_is_read_again()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        var evening = Add(ledger, Stories.Evening, "evening.txt");
        var sale = MatterOf(ledger, evening, "Castor Metals had sold");
        var made = Split(ledger, sale, evening);

        Reread(ledger, evening, "Update: the port is open again, the mayor of Varna said on Friday.\n\n" + Stories.Evening);

        ledger.Matters.Find(sale.Id)!.Claims.ShouldNotContain(claim => claim.Report.Number == evening.Number && claim.Content.Contains("had sold"));
        ledger.Matters.Find(made)!.Claims.ShouldContain(claim => claim.Report.Number == evening.Number && claim.Content.Contains("had sold"));
        ledger.Judgements.Lost().ShouldBeEmpty();
    }

    [Fact]
    public void What_stayed_stays_when_its_own_report_is_read_again()
    {
        using var ledger = Place.Open();
        var gazette = Add(ledger, Stories.Gazette, "gazette.txt");
        var evening = Add(ledger, Stories.Evening, "evening.txt");
        var sale = MatterOf(ledger, evening, "Castor Metals had sold");
        var made = Split(ledger, sale, evening);
        var stayed = ledger.Matters.Find(sale.Id)!.Claims.Select(claim => claim.Content).ToList();

        // So the linker finds the other one only.
        Place.Behind(work => work.Execute("DELETE FROM matter_keys WHERE matter = @number", new { number = MatterId.NumberOf(sale.Id) }));
        Reread(ledger, gazette, "Update: the port is open again, the mayor of Varna said on Friday.\n\n" + Stories.Gazette);

        ledger.Matters.Find(sale.Id)!.Claims.Select(claim => claim.Content).ShouldBe(stayed);
        ledger.Matters.Find(made)!.Claims.ShouldAllBe(claim => claim.Report == evening);
    }

    [Fact]
    public void A_split_whose_words_are_gone_is_listed()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        var evening = Add(ledger, Stories.Evening, "evening.txt");
        Split(ledger, MatterOf(ledger, evening, "Castor Metals had sold"), evening);

        Reread(ledger, evening, "Nothing of it was true, the Gazette of Varna said on Sunday.");

        ledger.Judgements.Lost().ShouldHaveSingleItem().Reason.ShouldContain("evening.txt: its words are no longer in the text");
    }

    [Fact]
    public void A_split_that_is_undone_puts_its_claims_back_with_those_that_came_since()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        var evening = Add(ledger, Stories.Evening, "evening.txt");
        var sale = MatterOf(ledger, evening, "Castor Metals had sold");
        var made = Split(ledger, sale, evening);
        var post = Add(ledger, Stories.Post, "post.txt");

        var undoing = ledger.Judgements.Undo(ledger.Judgements.Log()[^1].Judgement.Number, Analyst);

        var whole = ledger.Matters.Find(sale.Id)!;
        whole.ToldBy.Order().ShouldBe(["evening.txt", "gazette.txt", "post.txt"]);
        ledger.Matters.Find(made)!.Id.ShouldBe(sale.Id);
        ledger.Judgements.Undo(undoing.Number, Analyst);
        ledger.Matters.Find(sale.Id)!.Claims.ShouldNotContain(claim => claim.Report == evening);
    }

    [Fact]
    public void A_matter_is_not_split_by_claims_of_another_nor_by_all_of_its_own()
    {
        using var ledger = Place.Open();
        var gazette = Add(ledger, Stories.Gazette, "gazette.txt");
        var sale = MatterOf(ledger, gazette, "sold by Castor");
        var target = ledger.Judgements.Target(sale.Id);
        var matters = ledger.Matters.Count;

        Should.Throw<JudgementException>(() => Judge(ledger, JudgementKind.Split, target, new Splitting([Claim(ledger, gazette, "40 crates")])));
        Should.Throw<JudgementException>(() => Judge(
            ledger, JudgementKind.Split, target, new Splitting([.. sale.Claims.Select(claim => (ClaimTarget)ledger.Judgements.Target($"gazette.txt#{claim.Claim}"))])));

        ledger.Judgements.Log().ShouldBeEmpty();
        ledger.Matters.Count.ShouldBe(matters);
    }

    private static string Split(LedgerStore ledger, Matter matter, Reports.ReportRef leaving)
    {
        var claims = matter.Claims.Where(claim => claim.Report == leaving).Select(claim => (ClaimTarget)ledger.Judgements.Target($"{leaving.Source}#{claim.Claim}")).ToList();
        var judgement = Judge(ledger, JudgementKind.Split, ledger.Judgements.Target(matter.Id), new Splitting(claims));
        return MatterId.Of(((Splitting)judgement.Body!).Made);
    }
}
