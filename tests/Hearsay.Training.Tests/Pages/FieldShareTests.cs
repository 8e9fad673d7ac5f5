using Hearsay.Training.Pages;

namespace Hearsay.Training.Tests.Pages;

public class FieldShareTests
{
    [Theory]
    [InlineData("Ada Byron", "By ADA BYRON, Nairobi", 100)]
    [InlineData("Ship stopped | The Daily", "Ship stopped", 100)]
    [InlineData("Ada Byron", "Staff", 0)]
    [InlineData("Ada Byron", null, 0)]
    [InlineData(null, "Staff", 0)]
    public void A_value_is_right_when_one_holds_the_other(string? gold, string? read, double perCent)
    {
        var share = new FieldShare();
        share.Add(gold, read);

        share.PerCent.ShouldBe(perCent);
    }
}
