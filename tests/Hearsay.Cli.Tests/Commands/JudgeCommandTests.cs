using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.Cli.Tests.Commands;

public sealed class JudgeCommandTests(JudgedStory story) : IClassFixture<JudgedStory>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Report => story.Report;

    // Each test judges a copy of one ledger: reading is what takes time.
    private string Ledger
    {
        get
        {
            var path = Path.Combine(_folder.Path, "cases.db");
            if (!File.Exists(path))
            {
                File.Copy(story.Ledger, path);
            }

            return path;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Judgements_are_written_shown_undone_and_logged()
    {
        var rejected = Hearsay("judge", "reject", $"{Report}#c2", "--why", "seen\nthe \u001b[31mfile", "--who", "ann");
        rejected.ExitCode.ShouldBe(0);
        rejected.OutputLines[0].ShouldMatch(@"^ +1  \d{4}-\d\d-\d\d \d\d:\d\d ann rejects .*story\.txt#c2$");
        rejected.Output.ShouldContain("why: seen the ␛[31mfile");
        Hearsay("judge", "undo", "1", "--who", "bob").Output.ShouldContain("bob undoes 1 (rejects ");

        var log = Hearsay("log");

        log.ExitCode.ShouldBe(0);
        log.Output.ShouldContain("undone by 2");
        Hearsay("log", "--lost").Output.ShouldBeEmpty();
        var twice = Hearsay("judge", "undo", "1", "--who", "bob");
        twice.ExitCode.ShouldBe(1);
        twice.ErrorLines.ShouldBe(["hearsay: Judgement 1 is undone already, by 2; undo 2 to have it back."]);
    }

    [Fact]
    public void The_log_as_json_has_the_selectors()
    {
        Hearsay("judge", "correct", $"{Report}#c2", "--certainty", "possible", "--polarity", "negative", "--chain", "Harbour Gazette > two clerks", "--who", "ann").ExitCode.ShouldBe(0);

        using var entry = JsonDocument.Parse(Hearsay("log", "--report", "1", "--format", "json").OutputLines.ShouldHaveSingleItem());

        var root = entry.RootElement;
        root.GetProperty("judgement").GetInt64().ShouldBe(1);
        root.GetProperty("who").GetString().ShouldBe("ann");
        root.GetProperty("report").GetString().ShouldBe(Report);
        var selectors = root.GetProperty("target").GetProperty("content")[0];
        selectors[0].GetProperty("type").GetString().ShouldBe("TextQuoteSelector");
        selectors[1].GetProperty("type").GetString().ShouldBe("TextPositionSelector");
        root.GetProperty("body").GetProperty("chain").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void A_grade_of_a_matter_is_shown_with_it()
    {
        Hearsay("judge", "grade", "m1", "2", "--who", "ann").ExitCode.ShouldBe(0);

        Hearsay("matters", "--all").Output.ShouldContain(", judged 2 by ann");
        Hearsay("matters", "--all", "--format", "json").OutputLines[0].ShouldContain("\"judged_credibility\":{\"grade\":2,\"by\":\"ann\"");
    }

    [Theory]
    [InlineData(1, "judge", "accept", "story.html#c1")]
    [InlineData(1, "judge", "accept", "1#c1", "1#c99")]
    [InlineData(1, "judge", "grade", "voice:Harbour Gazette", "B")]
    [InlineData(1, "judge", "note", "m1", " ")]
    [InlineData(1, "judge", "split", "m1", "voice:Harbour Gazette")]
    [InlineData(1, "log", "--report", "nothing.txt")]
    [InlineData(2, "judge", "grade", "m1", "7")]
    [InlineData(2, "judge", "correct", "1#c1", "--certainty", "1")]
    [InlineData(2, "judge", "correct", "1#e1", "--slot", "supplier")]
    [InlineData(2, "judge", "undo", "one")]
    [InlineData(2, "judge")]
    public void What_makes_no_sense_is_refused_in_words_and_nothing_is_written(int exitCode, params string[] arguments)
    {
        var run = Hearsay(arguments);

        run.ExitCode.ShouldBe(exitCode);
        run.ErrorLines.ShouldNotBeEmpty();
        run.Errors.ShouldNotContain("   at ");
        using var ledger = LedgerStore.Open(Ledger, TimeProvider.System);
        ledger.Judgements.Log().ShouldBeEmpty();
    }

    private HearsayProcess Hearsay(params string[] arguments) => HearsayProcess.Run(["--ledger", Ledger, .. arguments]);
}

/// <summary>A ledger with one report in it.</summary>
public sealed class JudgedStory : IDisposable
{
    private const string Story = """
        Customs seize rifles at Varna

        Customs officers at Varna seized 40 crates of assault rifles on the freighter Halmar on Monday.

        The Harbour Gazette quoted two customs officials as saying that the rifles had been sold by Castor Metals to a buyer in Imra.

        """;

    private readonly TemporaryFolder _folder = new();

    public JudgedStory()
    {
        Report = _folder.Write("story.txt", Story);
        HearsayProcess.Run("--ledger", Ledger, "add", Report).ExitCode.ShouldBe(0);
    }

    public string Report { get; }

    public string Ledger => Path.Combine(_folder.Path, "cases.db");

    public void Dispose() => _folder.Dispose();
}
