using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hearsay.Engine.Readings;
using NJsonSchema;

namespace Hearsay.Ledger.Tests.Export;

public sealed partial class MispTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Vocabulary.Text("misp-event.json")).GetAwaiter().GetResult();

    private static readonly HashSet<string> Tags =
    [
        .. Vocabulary.Text("misp-taxonomies.tsv").Split('\n').Where(line => line.Contains('\t')).Select(line => line.Split('\t'))
            .SelectMany(cells => cells[2].Split(' ').Select(value => $"{cells[0]}:{cells[1]}=\"{value}\"")),
    ];

    [Fact]
    public void An_event_has_the_tags_of_its_matter_and_each_claim_its_own()
    {
        var happening = Parse(new SampleStory().Export("misp")).ShouldHaveSingleItem();

        TagsOf(happening).ShouldBe(
            ["admiralty-scale:information-credibility=\"3\"", "admiralty-scale:source-reliability=\"b\"", "estimative-language:likelihood-probability=\"almost-certain\""]);
        var attributes = happening["Attribute"]!.AsArray().Select(one => one!.AsObject()).ToList();
        attributes.Where(one => (string)one["type"]! == "text" && ((string)one["value"]!).StartsWith('“')).Select(one => TagsOf(one)[0]).Distinct()
            .ShouldBe(["admiralty-scale:source-reliability=\"b\""]);
        TagsOf(attributes.Single(one => ((string)one["comment"]!).StartsWith("Norway, via Daily Meridian denies it", StringComparison.Ordinal))).ShouldNotContain(tag => tag.Contains("reliability"));
        attributes.Count(one => (string)one["type"]! == "sha256").ShouldBe(3);
    }

    [Theory]
    [InlineData(CertaintyValue.Certain, Polarity.Positive, "almost-certain")]
    [InlineData(CertaintyValue.Probable, Polarity.Positive, "likely")]
    [InlineData(CertaintyValue.Possible, Polarity.Positive, "roughly-even-chance")]
    [InlineData(CertaintyValue.Probable, Polarity.Negative, "unlikely")]
    [InlineData(CertaintyValue.Certain, Polarity.Negative, "almost-no-chance")]
    [InlineData(CertaintyValue.Unknown, Polarity.Positive, null)]
    [InlineData(CertaintyValue.Certain, Polarity.Unknown, null)]
    public void Certainty_is_said_in_estimative_language(CertaintyValue value, Polarity polarity, string? term)
    {
        var sample = new SampleStory();
        var story = new SampleStory { Matter = sample.Matter with { Claims = [sample.Matter.Claims[0] with { Certainty = value, Polarity = polarity }] } };

        var tags = TagsOf(Parse(story.Export("misp")).Single()).Where(tag => tag.StartsWith("estimative", StringComparison.Ordinal));

        tags.ShouldBe(term is null ? [] : [$"estimative-language:likelihood-probability=\"{term}\""]);
    }

    [Fact]
    public void Those_who_are_not_equally_sure_leave_their_matter_without_a_likelihood()
    {
        var sample = new SampleStory();
        var claims = sample.Matter.Claims;
        var story = new SampleStory { Matter = sample.Matter with { Claims = [claims[0], claims[1] with { Certainty = CertaintyValue.Possible }] } };

        TagsOf(Parse(story.Export("misp")).Single()).ShouldNotContain(tag => tag.StartsWith("estimative", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_the_reports_say_the_events_stay_valid_and_the_words_survive() => OddText.ForAll(odd =>
    {
        var story = new SampleStory(odd);
        var happening = Parse(story.Export("misp")).Single();

        happening["Attribute"]!.AsArray().Select(one => (string)one!["value"]!).ShouldContain(OddText.WellFormed(story.Words).Trim());
    });

    // Parses and validates: the shape by the core format, every tag by the taxonomies.
    private static List<JsonObject> Parse(byte[] json)
    {
        var root = JsonNode.Parse(json)!;
        Schema.Validate(root.ToJsonString()).ShouldBeEmpty();
        var events = root["response"]!.AsArray().Select(one => one!["Event"]!.AsObject()).ToList();
        foreach (var happening in events)
        {
            var tagged = happening["Attribute"]!.AsArray().Select(one => one!.AsObject()).Append(happening).ToList();
            tagged.SelectMany(TagsOf).Except(Tags).ShouldBeEmpty();
            tagged.Select(one => (string)one["uuid"]!).ShouldBeUnique();

            // Both taxonomies are exclusive: one value a predicate.
            tagged.Where(one => TagsOf(one).Select(tag => Predicate().Match(tag).Value).Distinct().Count() != TagsOf(one).Count).ShouldBeEmpty();
        }

        return events;
    }

    private static IReadOnlyList<string> TagsOf(JsonObject one) => [.. one["Tag"]!.AsArray().Select(tag => (string)tag!["name"]!)];

    [GeneratedRegex("^[^=]*")]
    private static partial Regex Predicate();
}
