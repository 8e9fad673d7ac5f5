namespace Hearsay.Cli.Tests.Commands;

public class CsvTests
{
    private const string Header = "report,title,outlet,published,event,beat,type,";

    [Fact]
    public void The_header_comes_once_however_many_reports_there_are_and_errors_stay_out_of_the_table()
    {
        using var folder = new TemporaryFolder();
        var files = Enumerable.Range(0, 5).Select(number => folder.Write($"{number}.txt", "The mayor said that it rained.")).ToArray();
        var missing = Path.Combine(folder.Path, "missing.html");

        var run = HearsayProcess.Run(["read", "--format", "csv", missing, .. files]);

        run.ExitCode.ShouldBe(1);
        run.OutputLines.ShouldHaveSingleItem().ShouldStartWith(Header);
        run.ErrorLines.ShouldBe([$"hearsay: {missing}: there is no such file or folder."]);
    }

    [Fact]
    public void A_table_goes_into_a_file_when_one_is_named()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "events.csv");

        var run = HearsayProcess.Run("read", folder.Write("a.txt", "The mayor said that it rained."), "-f", "csv", "-o", output);

        run.Output.ShouldBeEmpty();
        File.ReadAllText(output).ShouldStartWith(Header);
    }
}
