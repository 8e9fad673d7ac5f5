using System.Diagnostics;

namespace Hearsay.Cli.Tests.Commands;

public class TerminalTests
{
    private const string Script = "/usr/bin/script";
    private const string Colour = "\u001b\\[[0-9;]+m";

    [Fact]
    public void On_a_terminal_there_is_colour() => RunOnTerminal("").ShouldMatch(Colour);

    [Fact]
    public void NO_COLOR_is_honoured_on_a_terminal() => RunOnTerminal("NO_COLOR=1").ShouldNotMatch(Colour);

    [Fact]
    public void Many_reports_on_a_terminal_show_how_far_it_is()
    {
        using var folder = new TemporaryFolder();
        for (var number = 0; number < 8; number++)
        {
            folder.Write($"{number}.txt", "The mayor said that it rained.");
        }

        RunOnTerminal("", $"'{folder.Path}' --format json --output '{folder.Path}/out.json'").ShouldContain(" of 8");
    }

    // util-linux's script gives a program a terminal of its own.
    private static string RunOnTerminal(string environment, string? arguments = null)
    {
        Assert.SkipUnless(File.Exists(Script) && OperatingSystem.IsLinux(), "There is no util-linux script here to make a terminal with.");
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.txt", "Harbour closed\n\nThe mayor said that the harbour was closed.\n");
        var command = $"env -u NO_COLOR TERM=xterm {environment} dotnet '{HearsayProcess.Assembly}' read {arguments ?? $"'{report}'"}";
        using var process = Process.Start(new ProcessStartInfo(Script, ["-qec", command, "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output);
        return output;
    }
}
