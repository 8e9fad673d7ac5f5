using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Carriers;

namespace Hearsay.Engine.Tests.Carriers;

public class ImoNumberLaws
{
    [Theory]
    [InlineData("9074729", true)]
    [InlineData("9074728", false)]
    [InlineData("0000000", false)]
    [InlineData("907472", false)]
    [InlineData("90747290", false)]
    [InlineData("907472X", false)]
    public void The_last_digit_fits_the_others(string digits, bool isValid)
    {
        ImoNumber.IsValid(digits).ShouldBe(isValid);
    }

    [Fact]
    public void Six_digits_have_one_last_digit_that_fits_them()
    {
        Prop.ForAll(Gen.Choose(1, 999_999).ToArbitrary(), number =>
            Enumerable.Range(0, 10).Count(last => ImoNumber.IsValid($"{number:D6}{last}")).ShouldBe(1)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_number_with_its_last_two_of_the_six_digits_swapped_is_wrong()
    {
        Prop.ForAll(Gen.Choose(100_000, 999_999).ToArbitrary(), number =>
        {
            var digits = $"{number:D6}";
            var last = Enumerable.Range(0, 10).Single(digit => ImoNumber.IsValid($"{digits}{digit}"));
            var swapped = $"{digits[..4]}{digits[5]}{digits[4]}{last}";
            ImoNumber.IsValid(swapped).ShouldBe(digits[4] == digits[5]);
        }).QuickCheckThrowOnFailure();
    }
}
