using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Judgements;

public abstract class RequestContract(LedgerPlace place) : JudgementContract(place)
{
    public sealed class OnSqlite() : RequestContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : RequestContract(new PostgresPlace(server));

    [Fact]
    public void A_claim_is_corrected_by_its_places_in_code_points()
    {
        using var ledger = Place.Open();
        var report = Add(ledger, "🚢🚢 Rifles went ashore at Tarrow, a harbour clerk said on Monday.", "ship.txt");
        var claim = Claim(ledger, report, "ashore");

        var draft = ledger.Judgements.Draft(
            new JudgementRequest { Kind = JudgementKind.Correct, Target = $"ship.txt#{claim.Id}", ContentSpans = [new CodePointRange(3, 9), new CodePointRange(15, 21)] }, Analyst);

        ((ClaimCorrection)draft.Body!).Content!.Select(piece => piece.Exact).ShouldBe(["Rifles", "ashore"]);
    }

    [Fact]
    public void What_a_kind_does_not_take_is_refused_and_not_dropped()
    {
        using var ledger = Place.Open();
        Add(ledger, Stories.Gazette, "gazette.txt");
        foreach (var request in (JudgementRequest[])[
            new() { Kind = JudgementKind.Accept, Target = "gazette.txt#c1", Text = "so it says" },
            new() { Kind = JudgementKind.Accept, Target = "gazette.txt#c1", Certainty = Engine.Readings.CertaintyValue.Possible },
            new() { Kind = JudgementKind.Note, Target = "gazette.txt#c1", Text = "x", Others = ["m1"] },
            new() { Kind = JudgementKind.Correct, Target = "gazette.txt#c1", Content = "rifles", ContentSpans = [new CodePointRange(0, 2)] }])
        {
            Should.Throw<JudgementException>(() => ledger.Judgements.Draft(request, Analyst));
        }
    }
}
