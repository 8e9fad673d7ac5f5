using System.Text.Json;

namespace Hearsay.Cli.Tests.Commands;

public sealed class LedgerCommandTests(CratesAtLisk story) : IClassFixture<CratesAtLisk>
{
    [Fact]
    public void Matters_say_who_tells_them_and_what_they_rest_on()
    {
        var output = Hearsay("matters").Output;

        output.ShouldMatch(@"\d reports, \d.* origins?, credibility \d · 4 March 2023 – 7 March 2023");
        output.ShouldContain("told by The Harbour Gazette, Daily Meridian");
        output.ShouldContain("denied in ");
    }

    [Fact]
    public void A_trace_leads_from_an_origin_through_go_betweens_to_the_reports()
    {
        var run = Hearsay("trace", Circular);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldMatch(@"The Harbour Gazette[^\n]*\n(.*\n)*? *└─ Daily Meridian\n");
        run.Output.ShouldMatch(@" └─ \S+03-daily-meridian\.html");
        run.Output.ShouldContain(", as proposed\n");
    }

    [Fact]
    public void A_trace_as_json_links_only_voices_that_it_lists()
    {
        using var trace = JsonDocument.Parse(Hearsay("trace", Circular, "--format", "json").OutputLines.ShouldHaveSingleItem());

        var root = trace.RootElement;
        root.GetProperty("matter").GetString().ShouldBe(Circular);
        root.GetProperty("circular").GetBoolean().ShouldBeTrue();
        var voices = root.GetProperty("voices").EnumerateArray().Select(voice => voice.GetProperty("id").GetString()).ToHashSet();
        var links = root.GetProperty("links").EnumerateArray().ToList();
        links.ShouldNotBeEmpty();
        links.ShouldAllBe(link => voices.Contains(link.GetProperty("from").GetString()) && voices.Contains(link.GetProperty("to").GetString()));
    }

    [Fact]
    public void A_claim_is_traced_to_its_matters()
    {
        using var matter = JsonDocument.Parse(Matters.First(line => line.Contains($"\"matter\":\"{Circular}\"", StringComparison.Ordinal)));
        var claim = matter.RootElement.GetProperty("claims")[0];
        var target = $"{claim.GetProperty("report").GetString()}#{claim.GetProperty("claim").GetString()}";

        using var traced = JsonDocument.Parse(Hearsay("trace", target, "--format", "json").OutputLines[0]);

        traced.RootElement.GetProperty("chain").GetArrayLength().ShouldBeGreaterThan(0);
        traced.RootElement.GetProperty("matters").EnumerateArray().Select(id => id.GetString()).ShouldContain(Circular);
        Hearsay("trace", target).Output.ShouldContain("It is on m");
    }

    [Fact]
    public void Search_finds_reports_claims_and_voices()
    {
        var found = Hearsay("search", "harbour", "gaz", "--format", "json").OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("found").GetString());

        found.Distinct().ShouldBe(["report", "claim", "voice"]);
        Hearsay("search", "crates", "--in", "reports", "--limit", "2").Output.Split("report  ").Length.ShouldBe(3);
        var nothing = Hearsay("search", "zeppelin");
        nothing.Output.ShouldBeEmpty();
        nothing.ErrorLines.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_party_comes_with_the_parts_it_plays()
    {
        Hearsay("parties", "SANDRIA").Output.ShouldContain("recipient of a transfer");
        using var party = JsonDocument.Parse(Hearsay("parties", "--format", "json", "--limit", "1").OutputLines.ShouldHaveSingleItem());
        party.RootElement.GetProperty("parts").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_voice_comes_with_its_grade_and_its_record()
    {
        Hearsay("judge", "grade", "voice:Daily Meridian", "C", "--why", "copies much", "--who", "ann").ExitCode.ShouldBe(0);

        Hearsay("voices").Output.ShouldContain("C  Daily Meridian · outlet");
        using var voice = JsonDocument.Parse(Hearsay("voices", "the daily meridian", "--format", "json").OutputLines.ShouldHaveSingleItem());
        voice.RootElement.GetProperty("reliability").GetProperty("grade").GetString().ShouldBe("C");
        voice.RootElement.GetProperty("record").GetProperty("told").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Matters_are_exported_to_a_file_or_to_standard_output()
    {
        var path = Path.Combine(story.Folder, "matters.csv");

        Hearsay("export", "csv", "--matter", Circular, "-o", path).Output.ShouldBeEmpty();

        File.ReadAllLines(path).Skip(1).ShouldAllBe(row => row.StartsWith(Circular + ","));
        Hearsay("export", "dossier", "--matter", Circular).Output.ShouldContain("It does not say what is true.");
        Hearsay("export", "csv", "--all").OutputLines.Length.ShouldBeGreaterThan(Hearsay("export", "csv").OutputLines.Length);
    }

    [Theory]
    [InlineData(1, "trace", "m999")]
    [InlineData(1, "trace", "nothing.html#c1")]
    [InlineData(1, "trace", "1")]
    [InlineData(1, "parties", "Nobody At All")]
    [InlineData(1, "voices", "Nobody At All")]
    [InlineData(1, "export", "stix", "--matter", "m999")]
    [InlineData(2, "export", "dossier")]
    [InlineData(2, "export", "paper")]
    public void What_is_not_there_is_said_in_a_line(int exitCode, params string[] arguments)
    {
        var run = Hearsay(arguments);

        run.ExitCode.ShouldBe(exitCode);
        run.Output.ShouldBeEmpty();
        run.ErrorLines.Length.ShouldBe(exitCode);
        run.ErrorLines[0].ShouldStartWith("hearsay: ");
    }

    [Theory]
    [InlineData("trace", "m1")]
    [InlineData("search", "crates")]
    [InlineData("export", "csv")]
    public void Without_a_ledger_a_line_says_how_to_make_one(params string[] arguments)
    {
        var run = HearsayProcess.Run(["--ledger", Path.Combine(story.Folder, "none.db"), .. arguments]);

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain("'hearsay add'");
    }

    private string[] Matters => Hearsay("matters", "--format", "json").OutputLines;

    // Of those shown the first that several outlets have from each other.
    private string Circular
    {
        get
        {
            using var matter = JsonDocument.Parse(Matters.First(line => line.Contains("\"circular\":true", StringComparison.Ordinal)));
            return matter.RootElement.GetProperty("matter").GetString()!;
        }
    }

    private HearsayProcess Hearsay(params string[] arguments) => HearsayProcess.Run(["--ledger", story.Ledger, .. arguments]);
}

/// <summary>A ledger with the reports of samples/crates-at-lisk.</summary>
public sealed class CratesAtLisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CratesAtLisk()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Hearsay.slnx")))
        {
            root = root.Parent!;
        }

        HearsayProcess.Run("--ledger", Ledger, "add", Path.Combine(root.FullName, "samples", "crates-at-lisk")).ExitCode.ShouldBe(0);
    }

    public string Folder => _folder.Path;

    public string Ledger => Path.Combine(Folder, "cases.db");

    public void Dispose() => _folder.Dispose();
}
