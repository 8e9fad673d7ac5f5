using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Tests.Matters;

public sealed class MatterRulingsTests
{
    private static readonly ReportReading First = Readings.Read("Nordlys", "4 May 2031", """
        Chad sold 40 mortars to the Tamsa Guard in April, an official of the Tamsa Guard said.
        """);

    private static readonly ReportReading Second = Readings.Read("Skelle Post", "6 May 2031", """
        The Tamsa Guard bought 40 mortars from Chad last month, two traders told the Skelle Post.
        """);

    [Fact]
    public void A_claim_that_was_split_off_is_never_linked_there_again()
    {
        var book = Readings.Of(First);
        var sale = book.Book.Profiles.Single(profile => profile.Kind == FactKind.Happening);
        var rulings = new MatterRulings { Barred = Enumerable.Range(0, Second.Claims.Count).ToDictionary(claim => claim, _ => (IReadOnlySet<string>)new HashSet<string> { sale.Id }) };

        var changes = book.Add(Second, rulings);

        changes.ShouldNotContain(change => change.Profile.Id == sale.Id);
        changes.ShouldContain(change => change.Profile.Id == "" && change.Profile.Kind == FactKind.Happening);
    }

    [Fact]
    public void Without_the_ruling_it_is_linked()
    {
        var book = Readings.Of(First);
        var sale = book.Book.Profiles.Single(profile => profile.Kind == FactKind.Happening);

        book.Add(Second).ShouldContain(change => change.Profile.Id == sale.Id);
    }

    [Fact]
    public void A_claim_that_was_joined_to_a_matter_stands_in_it_whatever_it_says()
    {
        var book = Readings.Of(First);
        var sale = book.Book.Profiles.Single(profile => profile.Kind == FactKind.Happening);
        var stranger = Readings.Read("Harbour Weekly", "9 May 2031", "The ferry to Torm sails again on Monday, the harbour master said.");

        var changes = book.Add(stranger, new MatterRulings { Joined = new Dictionary<int, IReadOnlyList<MatterProfile>> { [0] = [sale] } });

        changes.Single(change => change.Profile.Id == sale.Id).Entries.Select(entry => entry.Claim).ShouldBe([0]);
    }

    [Fact]
    public void A_joined_matter_is_found_by_what_either_was_found_by()
    {
        var one = new MatterProfile { Id = "m1", Kind = FactKind.Party, Anchors = ["tamsa guard"], Reports = 2, Summary = "One" };
        var other = new MatterProfile { Id = "m2", Kind = FactKind.Party, Anchors = ["tg"], Reports = 1, Summary = "Other" };

        var joined = MatterEdits.Join(one, other);

        (joined.Id, joined.Summary, joined.Reports, joined.IsPinned).ShouldBe(("m1", "One", 3, true));
        joined.Anchors.ShouldBe(["tamsa guard", "tg"]);
    }
}
