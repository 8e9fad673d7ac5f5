using FsCheck;
using FsCheck.Fluent;

namespace Hearsay.Cli.Tests.Laws;

public class ReadingLawTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Theory]
    [InlineData("report.html", false)]
    [InlineData("report.txt", false)]
    [InlineData("report.txt", true)]
    public void Any_bytes_are_read_and_every_span_lies_in_the_text(string source, bool plain) =>
        Prop.ForAll(AnyBytes.Reports, bytes => WholeReading.Check(WholeReading.Read(bytes, source, plain))).Check(Some);

    [Fact]
    public void The_same_bytes_give_the_same_json_on_any_number_of_threads()
    {
        var reports = Gen.Sample(AnyBytes.Reports.Generator, 24, 60).ToArray();
        var alone = reports.Select(bytes => WholeReading.Json(bytes)).ToArray();

        var together = Enumerable.Range(0, 4).SelectMany(_ => Enumerable.Range(0, reports.Length)).AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(number => WholeReading.Json(reports[number])).ToArray();

        for (var number = 0; number < together.Length; number++)
        {
            together[number].ShouldBe(alone[number % alone.Length]);
        }
    }
}
