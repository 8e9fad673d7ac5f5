using System.Diagnostics;

namespace Hearsay.Web.Tests.Api;

/// <summary>The examples of docs/api.md do what the page says.</summary>
public sealed class DocumentedTests
{
    [Fact]
    public async Task Every_example_runs_and_is_no_error()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/curl"))
        {
            Assert.Skip("There is no curl here.");
        }

        var root = Root();
        await using var desk = await SampleDesk.Open(empty: true);
        var commands = new List<string>();
        var isExample = false;
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(root, "docs", "api.md")))
        {
            isExample = line.StartsWith("```", StringComparison.Ordinal) ? line == "```sh" : isExample;
            if (isExample && line.StartsWith("curl ", StringComparison.Ordinal))
            {
                commands.Add(line);
            }
        }

        commands.Count.ShouldBeGreaterThan(7);
        foreach (var command in commands)
        {
            var start = new ProcessStartInfo("sh") { ArgumentList = { "-c", command.Replace("curl -s", "curl -sS --fail-with-body", StringComparison.Ordinal) }, WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["DESK"] = desk.Address;
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, $"{command}\n{output}{await process.StandardError.ReadToEndAsync()}");
            output.ShouldStartWith("{");
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
