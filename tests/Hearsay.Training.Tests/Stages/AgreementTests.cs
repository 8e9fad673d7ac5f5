using Hearsay.Engine.Text;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Tests.Stages;

public class AgreementTests
{
    [Fact]
    public void Two_right_of_three_found_and_five_wanted_is_half()
    {
        var agreement = new Agreement();
        agreement.Add([new TextSpan(0, 2), new TextSpan(3, 5)], [new TextSpan(0, 2), new TextSpan(3, 4), new TextSpan(4, 5)]);
        agreement.Add([new TextSpan(0, 2)], [new TextSpan(0, 2), new TextSpan(3, 4)]);

        agreement.F1.ShouldBe(50);
    }

    [Fact]
    public void Nothing_found_where_nothing_is_wanted_counts_nothing() => new Agreement().F1.ShouldBe(0);
}
