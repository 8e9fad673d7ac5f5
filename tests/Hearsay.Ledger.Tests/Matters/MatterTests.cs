using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Tests.Matters;

public sealed class MatterTests
{
    [Fact]
    public void A_report_that_tells_and_denies_stands_on_both_sides_once()
    {
        var report = new ReportRef(1, "sha256:0", "one.txt", "The Post", null, null, null);
        MatterClaim ClaimOn(Side side, string id) => new() { Report = report, Claim = id, Side = side, Chain = [], Content = "It was sold." };

        var matter = new Matter
        {
            Id = "m1",
            Summary = "A sale",
            Claims = [ClaimOn(Side.Tells, "c1"), ClaimOn(Side.Denies, "c2"), ClaimOn(Side.Tells, "c3")],
            Origins = new OriginCount(1, 1, [], [], false, []),
            Credibility = new Credibility(6, []),
        };

        matter.ToldBy.ShouldBe(["one.txt"]);
        matter.DeniedBy.ShouldBe(["one.txt"]);
    }
}
