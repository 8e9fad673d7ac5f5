using System.Globalization;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Dates;

public class DatelineDayTests
{
    [Theory]
    [InlineData("RIGA, Sept 14 (Baltic Wire) -", "A ferry sank on Thursday.", "© 2023 Baltic Mirror", "2023-09-14")]
    [InlineData("RIGA, Sept. 14 -", "A ferry sank on Thursday.", "Copyright © 2019-2025, all rights reserved", "2023-09-14")]
    [InlineData("RIGA, 14 September (Baltic Wire) -", "A ferry sank.", "© 2023 Baltic Mirror", "2023-09-14")]
    [InlineData("RIGA, March 5 (Baltic Wire) -", "A ferry sank late on Thursday.", "© Baltic Mirror 2021", "2021-03-05")]
    [InlineData("RIGA, March 4 (Baltic Wire) -", "A ferry sank on Thursday.\nIt was built in 2016 and sold in 2018.", "", "2021-03-04")]
    [InlineData("RIGA, March 4 (Baltic Wire) -", "A ferry that was built in 2016 sank on Thursday.", "", "2021-03-04")]
    [InlineData("RIGA, March 4, 2021 (Baltic Wire) -", "A ferry sank on Thursday. It was built in 2020.", "", "2021-03-04")]
    public void A_dateline_takes_its_year_from_the_page(string dateline, string body, string foot, string day) =>
        DatePublished.Of(Report(dateline, body, foot)).ShouldBe(DateInterval.OfDay(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("RIGA, March 4 (Baltic Wire) -", "A ferry sank on Thursday.", "")]
    [InlineData("RIGA, March 4 (Baltic Wire) -", "A ferry that was built in 2018 sank.", "")]
    [InlineData("RIGA, March 4 (Baltic Wire) -", "A ferry with 2,018 berths and an MX-2018 engine sank on Thursday.", "")]
    [InlineData("RIGA, March 4 (Baltic Wire) -", "A ferry that was built in 1996 sank on Thursday.", "")]
    [InlineData("RIGA (Baltic Wire) -", "A ferry sank on Thursday.", "© 2021 Baltic Mirror")]
    [InlineData("RIGA, March 41 -", "A ferry sank.", "© 2021 Baltic Mirror")]
    public void Nothing_is_guessed(string dateline, string body, string foot) => DatePublished.Of(Report(dateline, body, foot)).ShouldBeNull();

    private static Report Report(string dateline, string body, string foot)
    {
        var text = $"{dateline} {body}\n{foot}";
        var (start, end) = (dateline.Length + 1, dateline.Length + 1 + body.Length);
        return Engine.Reports.Report.Plain(text) with
        {
            Parts =
            [
                new Part(PartKind.Dateline, new TextSpan(0, dateline.Length)), new Part(PartKind.Body, new TextSpan(start, end)),
                new Part(PartKind.Furniture, new TextSpan(end + 1, text.Length)),
            ],
        };
    }
}
