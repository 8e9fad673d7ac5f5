using System.Diagnostics;
using System.Text.Json;

namespace Hearsay.Cli.Tests.Commands;

public sealed class AddCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _ledger;

    public AddCommandTests() => _ledger = Path.Combine(_folder.Path, "case.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_report_is_a_line_once_it_is_stored_and_the_sum_is_told()
    {
        Write(3);

        var run = Add(Reports);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.OutputLines.Length.ShouldBe(3);
        run.OutputLines[0].ShouldMatch("^added\tsha256:[0-9a-f]{64}\t.*0\\.txt$");
        run.ErrorLines.ShouldBe([$"hearsay: 3 reports added to {_ledger}."]);
    }

    [Fact]
    public void What_is_there_already_is_passed_over()
    {
        Write(2);
        Add(Reports);
        Write(3);

        var run = Add(Reports);

        run.OutputLines.Select(line => line.Split('\t')[0]).ShouldBe(["known", "known", "added"], ignoreOrder: true);
        run.ErrorLines.ShouldBe([$"hearsay: 1 report added to {_ledger}, 2 were there already."]);
    }

    [Fact]
    public void The_ledger_may_be_named_after_the_command_too()
    {
        Write(1);

        HearsayProcess.Run("add", Reports, "--ledger", _ledger).ExitCode.ShouldBe(0);
        File.Exists(_ledger).ShouldBeTrue();
    }

    [Fact]
    public void Json_is_an_object_a_line_and_nothing_else()
    {
        Write(2);

        var run = Add(Reports, "--format", "json");

        run.ErrorLines.ShouldBeEmpty();
        run.OutputLines.Length.ShouldBe(2);
        var first = JsonDocument.Parse(run.OutputLines[0]).RootElement;
        first.GetProperty("report").GetString().ShouldBe(Path.Combine(Reports, "0.txt"));
        first.GetProperty("outcome").GetString().ShouldBe("added");
        first.GetProperty("id").GetString()!.ShouldStartWith("sha256:");
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_added()
    {
        Write(2);

        var run = Add(Path.Combine(Reports, "0.txt"), Path.Combine(Reports, "none.txt"), Path.Combine(Reports, "1.txt"));

        run.ExitCode.ShouldBe(1);
        run.OutputLines.Length.ShouldBe(2);
        run.ErrorLines[0].ShouldEndWith("none.txt: there is no such file or folder.");
        run.ErrorLines[1].ShouldBe($"hearsay: 2 reports added to {_ledger}, 1 could not be read.");
    }

    [Fact]
    public void Standard_input_can_be_added()
    {
        var run = HearsayProcess.RunWith("The mayor said that it rained."u8.ToArray(), "--ledger", _ledger, "add", "-");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.OutputLines.ShouldHaveSingleItem().ShouldEndWith("\t-");
    }

    [Fact]
    public void All_is_added_even_if_nobody_listens()
    {
        Write(60);
        using (var process = HearsayProcess.Start("--ledger", _ledger, "add", Reports, "--quiet"))
        {
            process.StandardOutput.Close();
            process.StandardError.ReadToEnd().ShouldBeEmpty();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
        }

        Add(Reports).ErrorLines.ShouldBe([$"hearsay: 0 reports added to {_ledger}, 60 were there already."]);
    }

    [Fact]
    public void An_interrupted_run_tells_the_truth_and_goes_on_from_there()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This needs the env of GNU coreutils.");
        Write(400);
        using var process = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", HearsayProcess.Assembly, "--ledger", _ledger, "add", Reports])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardOutput.ReadLine()!.ShouldStartWith("added\t");
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        var said = 1 + process.StandardOutput.ReadToEnd().Count(letter => letter == '\n');
        process.WaitForExit(TimeSpan.FromSeconds(30)).ShouldBeTrue();

        process.ExitCode.ShouldBe(130);
        process.StandardError.ReadToEnd().ShouldBe("hearsay: interrupted; run the same command again to go on from here.\n");
        said.ShouldBeLessThan(400);
        Add(Reports).ErrorLines.ShouldBe([$"hearsay: {400 - said} reports added to {_ledger}, {said} were there already."]);
    }

    [Fact]
    public void Reread_reads_what_another_version_read()
    {
        Write(3);
        Add(Reports);

        Reread().ErrorLines.ShouldBe([$"hearsay: 0 reports read again in {_ledger}."]);
        Reread("--beat", "trade-sanctions").OutputLines.Select(line => line.Split('\t')[0]).ShouldBe(["reread", "reread", "reread"]);
        Reread("--beat", "trade-sanctions").OutputLines.ShouldBeEmpty();
        Reread().OutputLines.ShouldBeEmpty();
        Reread("--all").OutputLines.Length.ShouldBe(3);
        Reread(Path.Combine(Reports, "1.txt")).OutputLines.ShouldHaveSingleItem().ShouldEndWith("1.txt");
    }

    [Fact]
    public void Reread_knows_what_was_added_plain()
    {
        File.WriteAllText(_folder.Write("page.html", ""), "<p>The mayor said that <b>it</b> rained.</p>");
        Add(Path.Combine(_folder.Path, "page.html"), "--plain");

        Reread("--all").ExitCode.ShouldBe(0);

        using var ledger = Hearsay.Ledger.LedgerStore.Open(_ledger, TimeProvider.System);
        ledger.Reports.ReadingOf(ledger.Reports.All()[0])!.Report.Text.ShouldContain("<b>");
    }

    [Fact]
    public void Reread_names_what_it_does_not_know()
    {
        Write(1);
        Add(Reports);

        var run = Reread("none.txt");

        run.ExitCode.ShouldBe(1);
        run.ErrorLines[0].ShouldBe("hearsay: none.txt: the ledger has no such report; give its path as it was added, or its id.");
        HearsayProcess.Run("--ledger", _ledger + "x", "reread").ErrorLines.ShouldHaveSingleItem().ShouldContain("there is no ledger yet");
    }

    private string Reports => Path.Combine(_folder.Path, "reports");

    private void Write(int count)
    {
        for (var number = 0; number < count; number++)
        {
            _folder.Write($"reports/{number}.txt", $"Rain in Lisk\n\nThe mayor said on Monday that it rained {number} times.\n");
        }
    }

    private HearsayProcess Add(params string[] arguments) => HearsayProcess.Run(["--ledger", _ledger, "add", .. arguments]);

    private HearsayProcess Reread(params string[] arguments) => HearsayProcess.Run(["--ledger", _ledger, "reread", .. arguments]);
}
