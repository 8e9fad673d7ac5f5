using Hearsay.Ledger.Wording;

namespace Hearsay.Ledger.Tests.Wording;

public class DateWordsTests
{
    [Theory]
    [InlineData("2014", "2014")]
    [InlineData("2014-07", "July 2014")]
    [InlineData("2014-07-26", "26 July 2014")]
    [InlineData("2014-07-26T23:20", "26 July 2014, 23:20")]
    [InlineData("2014-07-26T23:20+03:00", "26 July 2014, 23:20 UTC+03:00")]
    [InlineData("2014-07-26T23:20Z", "26 July 2014, 23:20 UTC")]
    [InlineData("soon", "soon")]
    public void A_date_is_no_more_precise_than_the_report(string published, string words) => DateWords.Of(published).ShouldBe(words);
}
