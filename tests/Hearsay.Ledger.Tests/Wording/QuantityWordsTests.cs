using Hearsay.Engine.Readings;
using Hearsay.Ledger.Wording;

namespace Hearsay.Ledger.Tests.Wording;

public class QuantityWordsTests
{
    [Theory]
    [InlineData(100.0, 999.0, "item", true, "100–999")]
    [InlineData(35.0, null, "tonne", true, "at least 35 tonnes")]
    [InlineData(null, 4200.0, "round", true, "up to 4,200 rounds")]
    [InlineData(340.0, 340.0, "item", true, "about 340")]
    [InlineData(1.0, 1.0, "crate", false, "1 crate")]
    [InlineData(1.0, 3.0, "box", false, "1–3 boxes")]
    [InlineData(2.5, 2.5, "tonne", false, "2.5 tonnes")]
    [InlineData(2.0, 2.0, "cargo", false, "2 cargos")]
    [InlineData(2.0, 2.0, "batch", false, "2 batches")]
    [InlineData(2.0, 2.0, "lorry", false, "2 lorries")]
    [InlineData(null, null, "tonne", true, "")]
    [InlineData(2.0, double.PositiveInfinity, "item", false, "at least 2")]
    [InlineData(1e300, 1e300, "item", false, "1E+300")]
    [InlineData(3.0, 3.0, "", false, "3")]
    public void A_quantity_reads_as_a_person_would_write_it(double? min, double? max, string unit, bool isApproximate, string words) =>
        QuantityWords.Of(new GoodQuantity(min, max, unit, isApproximate)).ShouldBe(words);

    [Fact]
    public void A_bound_stands_before_the_currency() => RangeWords.Of(2_000_000, null, true, before: "USD ").ShouldBe("at least USD 2,000,000");
}
