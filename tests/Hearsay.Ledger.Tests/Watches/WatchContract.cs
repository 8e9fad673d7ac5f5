using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Tests.Judgements;
using Hearsay.Ledger.Tests.Places;
using Hearsay.Ledger.Watches;

namespace Hearsay.Ledger.Tests.Watches;

public abstract class WatchContract(LedgerPlace place) : JudgementContract(place)
{
    private static readonly Uri Url = new("https://example.org/hook");

    public sealed class OnSqlite() : WatchContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : WatchContract(new PostgresPlace(server));

    [Fact]
    public void Words_are_told_of_reports_that_come_and_once()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        var watch = ledger.Watches.Add(Analyst, "rifles", null, Url, new HashSet<Happening> { Happening.NewReport });
        ledger.Watches.Look().ShouldBe(0);

        Add(ledger, Stories.Evening, "evening.txt");
        ledger.Watches.Look().ShouldBe(1);
        ledger.Watches.Look().ShouldBe(0);

        var (told, delivery) = ledger.Watches.Due(10).ShouldHaveSingleItem();
        told.Number.ShouldBe(watch.Number);
        delivery.Body.ShouldContain("evening.txt");
        ledger.Watches.Failed(delivery, "answered 500", TimeSpan.FromHours(1));
        ledger.Watches.Due(10).ShouldBeEmpty();
        ledger.Watches.Failed(delivery, "answered 500", TimeSpan.Zero);
        ledger.Watches.Due(10).ShouldHaveSingleItem().Delivery.Tries.ShouldBe(2);
        ledger.Watches.Done(delivery);
        ledger.Watches.Due(10).ShouldBeEmpty();
        ledger.Watches.Of(watch.Number).ShouldHaveSingleItem().Done.ShouldNotBeNull();
    }

    [Fact]
    public void A_denial_of_a_matter_is_told()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        var matter = ledger.Matters.All().First(one => one.DeniedBy.Count == 0);
        ledger.Watches.Add(Analyst, null, matter.Id, Url, new HashSet<Happening> { Happening.Denied, Happening.NewReport, Happening.NewOrigin });
        var claim = matter.Claims[0];
        Judge(ledger, JudgementKind.Correct, ledger.Judgements.Target($"{claim.Report.Number}#{claim.Claim}"), new ClaimCorrection { Polarity = Engine.Readings.Polarity.Negative });

        ledger.Watches.Look().ShouldBe(1);
        ledger.Watches.Due(10).ShouldHaveSingleItem().Delivery.Body.ShouldContain("\"happened\":\"denied\"");
    }

    [Fact]
    public void An_ended_watch_has_nothing_due()
    {
        using var ledger = Place.Open();
        var watch = ledger.Watches.Add(Analyst, "rifles", null, Url, new HashSet<Happening> { Happening.NewReport });
        Add(ledger, Stories.Gazette, "gazette.txt");
        ledger.Watches.Look().ShouldBe(1);
        ledger.Watches.End(watch.Number).ShouldBeTrue();
        ledger.Watches.End(watch.Number).ShouldBeFalse();
        ledger.Watches.Due(10).ShouldBeEmpty();
        ledger.Watches.All().ShouldBeEmpty();
    }
}
