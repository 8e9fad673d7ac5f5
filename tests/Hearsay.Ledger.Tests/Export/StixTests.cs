using System.Text.Json.Nodes;
using Hearsay.Ledger.Credibilities;
using NJsonSchema;

namespace Hearsay.Ledger.Tests.Export;

public sealed class StixTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Vocabulary.Text("stix-2.1.json")).GetAwaiter().GetResult();

    private static readonly string[] Folders = ["sdos", "sros", "common"];

    [Fact]
    public void Every_object_is_as_STIX_2_1_has_its_type()
    {
        var bundle = Parse(new SampleStory().Export("stix"));

        ShouldBeValid(bundle);
        Objects(bundle).Select(one => (string)one["type"]!).Distinct().Order().ShouldBe(
            ["extension-definition", "grouping", "identity", "location", "note", "opinion", "relationship", "report"]);
    }

    [Fact]
    public void Whatever_the_reports_say_the_bundle_stays_valid_and_the_words_survive() => OddText.ForAll(odd =>
    {
        var story = new SampleStory(odd);
        var bundle = Parse(story.Export("stix"));

        ShouldBeValid(bundle);
        Objects(bundle).Where(one => (string)one["type"]! == "note").ShouldContain(note => ((string)note["content"]!).Contains(OddText.WellFormed(story.Words).Trim()));
    });

    [Fact]
    public void The_schema_minds_what_is_wrong()
    {
        var note = Objects(Parse(new SampleStory().Export("stix"))).First(one => (string)one["type"]! == "note");
        note["x_hearsay"] = "no";
        note["created"] = "2026-01-01";

        Schema.Definitions["note"].Validate(note.ToJsonString()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(1, 90)]
    [InlineData(2, 70)]
    [InlineData(3, 50)]
    [InlineData(4, 30)]
    [InlineData(5, 10)]
    [InlineData(6, null)]
    public void A_grade_of_credibility_is_the_confidence_that_OpenCTI_gives_it(int grade, int? confidence)
    {
        var sample = new SampleStory();
        var story = new SampleStory { Matter = sample.Matter with { Credibility = new Credibility(grade, []) } };

        var grouping = Objects(Parse(story.Export("stix"))).Single(one => (string)one["type"]! == "grouping");

        ((int?)grouping["confidence"]).ShouldBe(confidence);
        ((string?)grouping["labels"]![0]).ShouldBe($"admiralty-scale:information-credibility=\"{grade}\"");
    }

    [Fact]
    public void A_grade_that_a_person_gave_comes_before_the_proposed_one()
    {
        var sample = new SampleStory();
        var story = new SampleStory { Matter = sample.Matter with { Judged = new CredibilityGrade(2, "ann", "2026-10-03T09:00:00Z", "saw the ship's papers") } };

        var bundle = Parse(story.Export("stix"));

        ShouldBeValid(bundle);
        var grouping = Objects(bundle).Single(one => (string)one["type"]! == "grouping");
        ((int?)grouping["confidence"]).ShouldBe(70);
        ((int?)Extension(grouping)["credibility"]).ShouldBe(3);
        ((string?)Extension(grouping)["judged_by"]).ShouldBe("ann");
    }

    [Fact]
    public void A_denial_is_an_opinion_on_the_notes_that_it_denies()
    {
        var objects = Objects(Parse(new SampleStory().Export("stix")));

        var opinion = objects.Single(one => (string)one["type"]! == "opinion");

        ((string)opinion["opinion"]!).ShouldBe("strongly-disagree");
        ((string)opinion["authors"]![0]!).ShouldBe("Norway");
        var denied = opinion["object_refs"]!.AsArray().Select(id => objects.Single(one => (string)one["id"]! == (string)id!)).ToList();
        denied.Count.ShouldBe(3);
        denied.ShouldAllBe(one => ((string)one["abstract"]!).StartsWith("Claim by unnamed two officials", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_exported_twice_has_the_same_ids_and_a_later_version()
    {
        var source = new SampleStory().Source;

        var once = Objects(Parse(SampleStory.Export("stix", source))).ToList();
        var later = Objects(Parse(SampleStory.Export("stix", source with { MadeAt = source.MadeAt.AddDays(1) }))).ToList();

        later.Select(one => (string)one["id"]!).ShouldBe(once.Select(one => (string)one["id"]!));
        later.Select(one => (string)one["created"]!).ShouldBe(once.Select(one => (string)one["created"]!));
        later[5]["modified"]!.ToString().ShouldBe("2026-10-10T12:00:00.000Z");
        SampleStory.Export("stix", source).ShouldBe(SampleStory.Export("stix", source));
    }

    [Fact]
    public void A_report_without_a_date_has_none_in_its_extension()
    {
        var reports = Objects(Parse(new SampleStory().Export("stix"))).Where(one => (string)one["type"]! == "report").ToList();

        reports.Select(one => (string?)Extension(one)["published"]).ShouldBe(["2023-03-05T07:05", "2023-03-06", null]);
        reports.Select(one => (string)one["published"]!).ShouldBe(["2023-03-05T07:05:00.000Z", "2023-03-06T00:00:00.000Z", "2026-10-09T12:00:00.000Z"]);
    }

    [Fact]
    public async Task The_schemas_of_OASIS_have_nothing_against_it()
    {
        var folder = Environment.GetEnvironmentVariable("HEARSAY_STIX_SCHEMAS");
        Assert.SkipWhen(folder is null, "HEARSAY_STIX_SCHEMAS does not name the folder 'schemas' of oasis-open/cti-stix2-json-schemas");
        foreach (var one in Objects(Parse(new SampleStory().Export("stix"))))
        {
            var file = Folders.Select(part => Path.Combine(folder!, part, $"{one["type"]}.json")).First(File.Exists);
            var schema = await JsonSchema.FromFileAsync(file, TestContext.Current.CancellationToken);
            schema.Validate(one.ToJsonString()).ShouldBeEmpty($"{one["id"]}");
        }
    }

    private static void ShouldBeValid(JsonNode bundle)
    {
        Schema.Validate(bundle.ToJsonString()).ShouldBeEmpty();
        var objects = Objects(bundle).ToList();
        foreach (var one in objects)
        {
            Schema.Definitions[(string)one["type"]!].Validate(one.ToJsonString()).ShouldBeEmpty();
        }

        var ids = objects.Select(one => (string)one["id"]!).ToList();
        ids.ShouldBeUnique();
        ids.Where(id => id.Split("--", 2)[1][14] != '5').ShouldBeEmpty();
        objects.SelectMany(References).Except(ids).ShouldBeEmpty();
    }

    private static IEnumerable<string> References(JsonObject one) => one.Concat(one["extensions"]?.AsObject().SelectMany(part => part.Value!.AsObject()) ?? [])
        .Where(field => field.Key.EndsWith("_ref", StringComparison.Ordinal) || field.Key.EndsWith("_refs", StringComparison.Ordinal))
        .SelectMany(field => field.Value is JsonArray list ? list.Select(id => (string)id!) : [(string)field.Value!])
        .Concat(one["extensions"]?.AsObject().Select(part => part.Key) ?? []);

    private static JsonObject Extension(JsonObject one) => one["extensions"]!.AsObject().Single().Value!.AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode bundle) => bundle["objects"]!.AsArray().Select(one => one!.AsObject());

    private static JsonNode Parse(byte[] json) => JsonNode.Parse(json)!;
}
