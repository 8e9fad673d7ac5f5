using System.Diagnostics;

namespace Hearsay.Cli.Tests.Commands;

public class PipeTests
{
    [Fact]
    public void In_a_pipe_there_is_no_colour_and_no_progress()
    {
        using var folder = new TemporaryFolder();
        var files = Enumerable.Range(0, 5).Select(number => folder.Write($"{number}.txt", "The mayor said that it rained.")).ToArray();

        var run = HearsayProcess.Run(["read", .. files]);

        run.Output.ShouldNotContain("\u001b");
        run.Errors.ShouldNotContain("\u001b");
        run.Output.ShouldContain("0.txt");
    }

    [Fact]
    public void Colour_can_be_asked_for_in_a_pipe()
    {
        using var folder = new TemporaryFolder();

        HearsayProcess.Run("read", folder.Write("a.txt", "The mayor said that it rained."), "--color", "always").Output.ShouldContain("\u001b[");
    }

    [Fact]
    public void A_reader_that_leaves_early_is_no_error()
    {
        using var folder = new TemporaryFolder();
        for (var number = 0; number < 300; number++)
        {
            folder.Write($"{number:000}.txt", string.Concat(Enumerable.Repeat("The mayor said that it rained. ", 300)));
        }

        using var process = HearsayProcess.Start("read", folder.Path, "--format", "json");
        process.StandardOutput.ReadLine().ShouldNotBeNull();
        process.StandardOutput.Close();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(1)).ShouldBeTrue();

        errors.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void An_interrupted_run_ends_with_130()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "This needs the env of GNU coreutils.");

        // What starts the tests may ignore the signal, and its children with it; env undoes that. The program waits for a report on standard
        // input that never comes.
        using var process = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", HearsayProcess.Assembly, "read", "-", "--quiet"])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        })!;
        Thread.Sleep(1500);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        process.WaitForExit(TimeSpan.FromSeconds(20)).ShouldBeTrue();

        process.ExitCode.ShouldBe(130);
        process.StandardError.ReadToEnd().ShouldBeEmpty();
    }
}
