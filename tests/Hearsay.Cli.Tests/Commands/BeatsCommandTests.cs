namespace Hearsay.Cli.Tests.Commands;

public class BeatsCommandTests
{
    private const string Beat = """
        beat: fish
        about: Who lands whose fish.
        events:
          landing:
            roles: {master: person, boat: vessel}
            frames:
              land:
                verbs: [land, bring in]
                slots: {subject: master, object: goods, from: boat}

        """;

    private const string Goods = "cod\tgood\tother\titem\tsure\tnoun\n";

    [Fact]
    public void The_beats_that_came_with_the_program_are_listed()
    {
        var run = HearsayProcess.Run("beats");

        run.ExitCode.ShouldBe(0);
        run.OutputLines.ShouldContain(line => line.StartsWith("arms ", StringComparison.Ordinal));
        run.Output.ShouldMatch(@"\d+ event types, \d+ frames");
    }

    [Fact]
    public void A_beat_that_came_with_the_program_can_be_checked_by_its_name()
    {
        var run = HearsayProcess.Run("beats", "check", "arms");

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("arms: arms, ");
    }

    [Fact]
    public void A_sound_beat_is_summed_up()
    {
        using var folder = new TemporaryFolder();
        folder.Write("beat.yaml", Beat);
        folder.Write("goods.tsv", Goods);

        var run = HearsayProcess.Run("beats", "check", folder.Path);

        run.ExitCode.ShouldBe(0, run.Output);
        run.OutputLines.ShouldBe([$"{folder.Path}: fish, 1 event type, 1 frame, no mistake", "  landing  1 frame, 2 words: master, boat"]);
    }

    [Fact]
    public void Each_mistake_of_any_file_is_a_line()
    {
        using var folder = new TemporaryFolder();
        var yaml = folder.Write("beat.yaml", Beat.Replace("boat: vessel", "boat: ship", StringComparison.Ordinal).Replace("verbs", "words", StringComparison.Ordinal));
        var goods = folder.Write("goods.tsv", Goods + "eel\tgood\n" + "cod\tgood\tother\titem\tsure\tnoun\n");

        var run = HearsayProcess.Run("beats", "check", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.OutputLines.Length.ShouldBe(5);
        run.OutputLines[0].ShouldStartWith($"{yaml}:5: there is no kind 'ship'");
        run.OutputLines[1].ShouldStartWith($"{yaml}:7: the frame 'land' has no words");
        run.OutputLines[2].ShouldStartWith($"{yaml}:8: there is no key 'words'");
        run.OutputLines[3].ShouldBe($"{goods}:2: has 2 columns, not 6.");
        run.OutputLines[4].ShouldBe($"{goods}:3: has 'cod' a second time.");
    }

    [Fact]
    public void An_oddity_is_a_warning_and_no_failure()
    {
        using var folder = new TemporaryFolder();
        var yaml = folder.Write("beat.yaml", Beat.Replace(", from: boat", "", StringComparison.Ordinal));
        folder.Write("goods.tsv", Goods);

        var run = HearsayProcess.Run("beats", "check", folder.Path);

        run.ExitCode.ShouldBe(0);
        run.OutputLines[0].ShouldBe($"{yaml}:5: warning: no frame of 'landing' fills the role 'boat'.");
    }

    [Fact]
    public void One_wrong_beat_fails_and_the_others_are_checked()
    {
        var run = HearsayProcess.Run("beats", "check", "no-such-beat", "arms");

        run.ExitCode.ShouldBe(1);
        run.OutputLines[0].ShouldBe("no-such-beat: there is no such folder; a beat is a folder with a beat.yaml in it.");
        run.Output.ShouldContain("arms: arms, ");
    }

    [Fact]
    public void Without_a_folder_the_command_line_makes_no_sense()
    {
        var run = HearsayProcess.Run("beats", "check");

        run.ExitCode.ShouldBe(2);
        run.ErrorLines[^1].ShouldBe("See 'hearsay beats check --help'.");
    }
}
