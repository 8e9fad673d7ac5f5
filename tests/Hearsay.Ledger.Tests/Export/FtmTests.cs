using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hearsay.Ledger.Tests.Export;

public sealed partial class FtmTests
{
    private static readonly JsonNode Model = JsonNode.Parse(Vocabulary.Text("followthemoney.json"))!;
    private static readonly HashSet<string> Countries = [.. Model["countries"]!.AsArray().Select(code => (string)code!)];
    private static readonly HashSet<string> Languages = [.. Model["languages"]!.AsArray().Select(code => (string)code!)];

    [Fact]
    public void Every_entity_is_as_the_model_has_its_schema()
    {
        var entities = Parse(new SampleStory().Export("ftm"));

        ShouldBeValid(entities);
        entities.Select(one => (string)one["schema"]!).Distinct().Order().ShouldBe(
            ["Article", "Event", "LegalEntity", "Mention", "Note", "Organization", "PublicBody", "UnknownLink", "Vessel"]);
    }

    [Fact]
    public void Whatever_the_reports_say_the_entities_stay_valid_and_the_words_survive() => OddText.ForAll(odd =>
    {
        var story = new SampleStory(odd);
        var entities = Parse(story.Export("ftm"));

        ShouldBeValid(entities);
        entities.Where(one => (string)one["schema"]! == "Note").ShouldContain(note => Values(note, "description").Any(text => text.Contains(OddText.WellFormed(story.Words).Trim())));
    });

    [Fact]
    public void Who_is_said_to_have_had_a_part_is_linked_as_claimed_and_given_no_topic()
    {
        var entities = Parse(new SampleStory().Export("ftm"));

        var links = entities.Where(one => (string)one["schema"]! == "UnknownLink").ToDictionary(one => Values(one, "role").Single());

        links.Keys.Order().ShouldBe(["carrier, as claimed", "recipient, as claimed", "trimmed copy of"]);
        NameOf(entities, Values(links["recipient, as claimed"], "subject").Single()).ShouldBe("Lisk Front");
        entities.ShouldAllBe(one => !Values(one, "topics").Any());
    }

    [Fact]
    public void A_state_has_its_code()
    {
        var state = Parse(new SampleStory().Export("ftm")).Single(one => (string)one["schema"]! == "PublicBody");

        Values(state, "country").ShouldBe(["no"]);
        Values(state, "proof").Count().ShouldBe(1);
    }

    private static void ShouldBeValid(IReadOnlyList<JsonObject> entities)
    {
        var byId = entities.ToDictionary(one => (string)one["id"]!);
        entities.SelectMany(one => Faults(one, byId)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(JsonObject one, Dictionary<string, JsonObject> byId)
    {
        var name = (string)one["schema"]!;
        if (Model["schemata"]![name]?.AsObject() is not { } schema || schema["abstract"] is not null)
        {
            return [$"{name} is no schema"];
        }

        var line = schema["ancestors"]!.AsArray().Select(ancestor => Model["schemata"]![(string)ancestor!]!.AsObject()).ToList();
        string? TypeOf(string property) => (string?)line.Select(ancestor => ancestor["properties"]![property]).FirstOrDefault(found => found is not null);
        return
        [
            .. line.SelectMany(ancestor => ancestor["required"]?.AsArray().Select(required => (string)required!) ?? [])
                .Where(required => !Values(one, required).Any()).Select(required => $"{name} lacks {required}"),
            .. one["properties"]!.AsObject().SelectMany(property => Values(one, property.Key)
                .Where(value => TypeOf(property.Key) is not { } type || !Fits(type, value, byId)).Select(value => $"{name} has {property.Key} {value}")),
        ];
    }

    private static bool Fits(string type, string value, Dictionary<string, JsonObject> byId) => type.Split(':') switch
    {
        ["entity", var range] => byId.TryGetValue(value, out var target) && Model["schemata"]![(string)target["schema"]!]!["ancestors"]!.AsArray().Any(name => (string)name! == range),
        ["date"] => DatePattern().IsMatch(value),
        ["country"] => Countries.Contains(value),
        ["language"] => Languages.Contains(value),
        ["url"] => Uri.TryCreate(value, UriKind.Absolute, out _),
        _ => value.Length > 0,
    };

    private static string NameOf(IReadOnlyList<JsonObject> entities, string id) => Values(entities.Single(one => (string)one["id"]! == id), "name").Single();

    private static IEnumerable<string> Values(JsonObject one, string property) => one["properties"]![property]?.AsArray().Select(value => (string)value!) ?? [];

    private static List<JsonObject> Parse(byte[] lines) =>
        [.. Encoding.UTF8.GetString(lines).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    [GeneratedRegex("^[12][0-9]{3}(-[01][0-9](-[0-3][0-9](T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?)?)?)?$")]
    private static partial Regex DatePattern();
}
