using System.Text;
using System.Text.Json;

namespace Hearsay.Cli.Tests.Commands;

/// <summary><c>hearsay read --beat</c>.</summary>
public class ReadBeatTests
{
    private const string Fish = """
        beat: fish
        about: Who lands whose fish.
        events:
          landing:
            roles: {master: person, boat: vessel}
            places: [scene]
            frames:
              land:
                verbs: [land]
                slots: {subject: [master, boat], object: goods, at: scene, in: scene}
                needs: [goods]

        """;

    [Fact]
    public void A_beat_of_ones_own_needs_no_program()
    {
        using var folder = new TemporaryFolder();
        folder.Write("beat.yaml", Fish);
        folder.Write("goods.tsv", "cod\tgood\tother\titem\tsure\tnoun\ntonne\tmeasure\t-\ttonne\tsure\tnoun\n");

        var events = Events("Anders Holm landed 12 tonnes of cod in Rotterdam.", folder.Path);

        var landing = events.EnumerateArray().ShouldHaveSingleItem();
        landing.GetProperty("beat").GetString().ShouldBe("fish");
        landing.GetProperty("type").GetString().ShouldBe("landing");
        landing.GetProperty("roles")[0].GetProperty("role").GetString().ShouldBe("master");
        landing.GetProperty("places")[0].GetProperty("role").GetString().ShouldBe("scene");
        landing.GetProperty("goods")[0].GetProperty("quantity").GetProperty("min").GetDouble().ShouldBe(12);
    }

    [Fact]
    public void A_beat_that_came_with_the_program_goes_by_its_name()
    {
        var events = Events("The United States charged Marta Kessel with selling two lathes to Iran.", "trade-sanctions");

        events.EnumerateArray().Select(one => one.GetProperty("type").GetString()).ShouldBe(["enforcement", "transfer"], ignoreOrder: true);
    }

    [Fact]
    public void Each_mistake_of_a_beat_is_a_line_and_nothing_is_read()
    {
        using var folder = new TemporaryFolder();
        var yaml = folder.Write("beat.yaml", Fish.Replace("vessel", "ship", StringComparison.Ordinal).Replace("verbs", "words", StringComparison.Ordinal));

        var run = HearsayProcess.RunWith("Text."u8.ToArray(), "read", "-", "--beat", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.ErrorLines.Length.ShouldBe(3);
        run.ErrorLines.ShouldAllBe(line => line.StartsWith($"hearsay: {yaml}:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_in_a_list_says_how_to_find_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("beat.yaml", Fish);
        folder.Write("goods.tsv", "cod\n");

        var run = HearsayProcess.RunWith("Text."u8.ToArray(), "read", "-", "--beat", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldBe([$"hearsay: {folder.Path}: goods.tsv line 1 has 1 columns, not 6. See 'hearsay beats check {folder.Path}'."]);
    }

    [Fact]
    public void A_beat_that_is_not_there_is_told_with_those_that_are()
    {
        var run = HearsayProcess.RunWith("Text."u8.ToArray(), "read", "-", "--beat", "fish");

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldBe(["hearsay: fish: is neither a folder nor one of the beats that are here: arms, trade-sanctions."]);
    }

    private static JsonElement Events(string text, string beat)
    {
        var run = HearsayProcess.RunWith(Encoding.UTF8.GetBytes(text), "read", "-", "--plain", "--format", "json", "--beat", beat);
        run.Errors.ShouldBeEmpty();
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("events");
    }
}
