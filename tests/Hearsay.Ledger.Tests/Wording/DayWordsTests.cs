using System.Globalization;
using Hearsay.Ledger.Wording;

namespace Hearsay.Ledger.Tests.Wording;

public class DayWordsTests
{
    [Theory]
    [InlineData("2009-03-04", "2009-03-04", "4 March 2009")]
    [InlineData("2009-03-04", "2009-03-07", "4–7 March 2009")]
    [InlineData("2009-02-28", "2009-03-03", "28 February – 3 March 2009")]
    [InlineData("2008-12-30", "2009-01-02", "30 December 2008 – 2 January 2009")]
    [InlineData("2009-12-01", "2009-12-31", "December 2009")]
    [InlineData("2012-02-01", "2012-02-29", "February 2012")]
    [InlineData("2009-11-01", "2009-12-31", "November–December 2009")]
    [InlineData("2009-12-01", "2010-01-31", "December 2009 – January 2010")]
    [InlineData("2009-01-01", "2009-12-31", "2009")]
    [InlineData("2009-01-01", "2011-12-31", "2009–2011")]
    [InlineData("2009-03-04", null, "from 4 March 2009 on")]
    [InlineData(null, "2009-03-04", "until 4 March 2009")]
    [InlineData("9999-12-01", "9999-12-31", "December 9999")]
    public void Days_read_as_a_person_would_write_them(string? start, string? end, string words) => DayWords.Of(Day(start), Day(end), isApproximate: false).ShouldBe(words);

    [Fact]
    public void Vague_days_are_about_then() => DayWords.Of(new DateOnly(2009, 1, 1), new DateOnly(2009, 12, 31), isApproximate: true).ShouldBe("about 2009");

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
