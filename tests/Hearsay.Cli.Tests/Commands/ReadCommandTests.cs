using System.Text;
using System.Text.Json;

namespace Hearsay.Cli.Tests.Commands;

public class ReadCommandTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Harbour closed</title></head>
        <body><article><h1>Harbour closed</h1><p>The mayor said that the harbour would stay closed until Monday because of the storm.</p></article></body></html>
        """;

    [Fact]
    public void A_file_that_cannot_be_read_is_one_line_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.html", Page);
        var missing = Path.Combine(folder.Path, "missing.html");

        var run = HearsayProcess.Run("read", "--format", "json", missing, good);

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldBe([$"hearsay: {missing}: there is no such file or folder."]);
        Sources(run).ShouldBe([good]);
    }

    [Fact]
    public void Readings_come_in_the_order_of_the_files_whatever_the_number_of_threads()
    {
        using var folder = new TemporaryFolder();
        var files = Enumerable.Range(0, 40)
            .Select(number => folder.Write($"{number:00}.txt", string.Concat(Enumerable.Repeat($"Report {number} said that it rained. ", (number * 7 % 11 * 40) + 1))))
            .ToArray();

        var alone = HearsayProcess.Run(["read", "--plain", "--format", "json", "--threads", "1", .. files]);
        var together = HearsayProcess.Run(["read", "--plain", "--format", "json", "--threads", "8", .. files]);

        alone.ExitCode.ShouldBe(0);
        Sources(alone).ShouldBe(files);
        together.Output.ShouldBe(alone.Output);
    }

    [Fact]
    public void A_folder_is_read_with_the_folders_inside_it_in_the_order_of_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", "b");
        folder.Write("a.html", Page);
        folder.Write("inner/c.htm", Page);
        folder.Write("inner/notes.pdf", "not a report");
        folder.Write(".hidden/d.txt", "d");

        var run = HearsayProcess.Run("read", folder.Path, "--format", "json");

        Sources(run).Select(source => Path.GetRelativePath(folder.Path, source)).ShouldBe(["a.html", "b.txt", Path.Combine("inner", "c.htm")]);
    }

    [Fact]
    public void An_empty_folder_is_told_and_counts_as_a_failure()
    {
        using var folder = new TemporaryFolder();

        var run = HearsayProcess.Run("read", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("there is no report in this folder");
    }

    [Fact]
    public void Standard_input_is_a_report()
    {
        var run = HearsayProcess.RunWith(Encoding.UTF8.GetBytes(Page), "read", "-", "--format", "json");

        run.ExitCode.ShouldBe(0);
        Sources(run).ShouldBe(["-"]);
    }

    [Fact]
    public void A_plain_file_keeps_its_own_text()
    {
        const string Text = "Title\n\n  The mayor said “no”. 🙂 end  \r\n";

        var run = HearsayProcess.RunWith(Encoding.UTF8.GetBytes(Text), "read", "-", "--plain", "--format", "json");

        JsonDocument.Parse(run.Output).RootElement.GetProperty("report").GetProperty("text").GetString().ShouldBe(Text);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var large = folder.Write("large.txt", new string('a', 1_200_000));

        var run = HearsayProcess.Run("read", "--max-size", "1", large);

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldBe([$"hearsay: {large}: is 1.2 MB, larger than 1 MB; give --max-size 2 to read it all the same."]);
    }

    [Fact]
    public void Output_goes_into_a_file_when_one_is_named()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.html", Page);
        var output = Path.Combine(folder.Path, "out.json");

        var run = HearsayProcess.Run("read", report, "-f", "json", "-o", output);

        run.Output.ShouldBeEmpty();
        JsonDocument.Parse(File.ReadAllText(output)).RootElement.GetProperty("hearsay").GetString().ShouldBe("1");
    }

    [Fact]
    public void Missing_models_are_named_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.html", Page);
        var nowhere = Path.Combine(folder.Path, "nowhere");

        var run = HearsayProcess.Run("read", report, "--models", nowhere);

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.Length.ShouldBe(1);
        run.Errors.ShouldContain(nowhere);
        run.Errors.ShouldContain("--models");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "--format", "xml", "a.txt")]
    [InlineData("read", "--threads", "0", "a.txt")]
    [InlineData("read", "--threads", "many", "a.txt")]
    [InlineData("read", "--colour", "a.txt")]
    [InlineData("read", "-", "-")]
    [InlineData("raed", "a.txt")]
    public void A_command_line_that_makes_no_sense_ends_with_two_and_points_to_help(params string[] arguments)
    {
        var run = HearsayProcess.Run(arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.ErrorLines[^1].ShouldEndWith("--help'.");
    }

    private static IEnumerable<string> Sources(HearsayProcess run) =>
        run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("report").GetProperty("source").GetString()!);
}
