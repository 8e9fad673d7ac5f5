namespace Hearsay.Cli.Tests.Commands;

public class HelpTests
{
    [Fact]
    public void Help_shows_examples_and_every_option()
    {
        var run = HearsayProcess.Run("read", "--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Examples:");
        foreach (var option in new[] { "--format", "--plain", "--output", "--models", "--beat", "--threads", "--max-size", "--color", "--quiet" })
        {
            run.Output.ShouldContain(option);
        }
    }

    [Fact]
    public void Without_arguments_the_program_explains_itself()
    {
        var run = HearsayProcess.Run();

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("hearsay read report.html");
    }

    [Fact]
    public void Version_names_the_program_and_the_contract() =>
        HearsayProcess.Run("--version").Output.Trim().ShouldMatch(@"^hearsay \d+\.\d+\.\d+, contract 1$");
}
