using System.Diagnostics;

namespace Hearsay.Cli.Tests.Commands;

public class CompletionTests
{
    [Theory]
    [InlineData("hearsay re", "read")]
    [InlineData("hearsay read --fo", "--format")]
    [InlineData("hearsay read --format j", "json")]
    [InlineData("hearsay read --format cs", "csv")]
    [InlineData("hearsay completion z", "zsh")]
    [InlineData("hearsay beats c", "check")]
    [InlineData("hearsay read --beat a", "arms")]
    public void The_program_knows_what_could_stand_at_the_cursor(string line, string expected) =>
        HearsayProcess.Run($"[suggest:{line.Length}]", line).OutputLines.Select(answer => answer.Trim()).ShouldContain(expected);

    [Fact]
    public void The_script_completes_in_bash()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash here.");
        var script = $$"""
            hearsay() { dotnet '{{HearsayProcess.Assembly}}' "$@"; }
            source <(hearsay completion bash)
            COMP_WORDS=(hearsay read --form); COMP_CWORD=2; COMP_LINE='hearsay read --form'; COMP_POINT=19
            _hearsay
            echo "${COMPREPLY[@]}"
            COMP_WORDS=(hearsay read rep); COMP_CWORD=2; COMP_LINE='hearsay read rep'; COMP_POINT=16
            _hearsay
            echo "files: ${#COMPREPLY[@]}"
            COMP_WORDS=(hearsay beats ch); COMP_CWORD=2; COMP_LINE='hearsay beats ch'; COMP_POINT=16
            _hearsay
            echo "${COMPREPLY[@]}"
            COMP_WORDS=(hearsay beats check my); COMP_CWORD=3; COMP_LINE='hearsay beats check my'; COMP_POINT=22
            _hearsay
            echo "folders: ${#COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true })!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        output.ShouldBe("--format\nfiles: 0\ncheck\nfolders: 0\n");
    }

    [Fact]
    public void The_zsh_script_is_one_that_compinit_would_take() =>
        HearsayProcess.Run("completion", "zsh").Output.ShouldStartWith("#compdef hearsay\n");
}
