using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Tests;

public class MistakeTests
{
    /// <summary>A line of the good beat, what it is made into, the line that is to be named, and why.</summary>
    public static TheoryData<string, string, int, string> Changes => new()
    {
        { "about: Who", "abuot: Who", 2, "there is no key 'abuot' here; the keys are beat, about, needs-goods, events." },
        { "beat: fish", "about: fish", 2, "has the key 'about' a second time; put both under one." },
        { "beat: fish\n", "", 1, "the file has no key 'beat', which gives its name." },
        { "beat: fish", "beat: Fish and chips", 1, "'Fish and chips' is no name of a beat; a name has small letters, digits and hyphens." },
        { "beat: fish", "beat: [fish]", 1, "'beat' has a list behind it; what is wanted is a word." },
        { "beat: fish", "beat:", 1, "'beat' has nothing behind it; what is wanted is a word." },
        { "needs-goods: true", "needs-goods: yes", 3, "'needs-goods' is true or false, not 'yes'." },
        { "[person, organization]", "[person, firm]", 6, "there is no kind 'firm'; there is person, organization, " },
        { "boat: vessel", "boat: []", 6, "the list of 'boat' is empty; it needs at least one word." },
        { "master: [", "Master: [", 6, "the role 'Master' is no name; a name has small letters, digits and hyphens." },
        { "boat: vessel", "scene: vessel", 6, "the role 'scene' is called like a slot that is there already; places stand under 'places'" },
        { "boat: vessel", "goods: vessel", 6, "the role 'goods' is called like a slot that is there already" },
        { "roles: {raider: party}", "roles: raider", 29, "'roles' has a word behind it; what is wanted is a map, one 'key: value' a line." },
        { "    roles: {raider: party}\n", "", 28, "'raid' has no key 'roles', which gives what may fill its roles." },
        { "[origin, scene]", "[origin, somewhere]", 7, "there is no place 'somewhere'; there is origin, transit, destination, scene." },
        { "[asked, landed, taken]", "[asked, landed, taken, asked]", 8, "the list of 'statuses' has 'asked' a second time; once is enough." },
        { "[asked, landed, taken]", "[asked, landed, taken, {a: b}]", 8, "the list of 'statuses' has a map in it; what is wanted is words." },
        { "[asked, landed, taken]", "[asked, landed, taken, Eaten]", 8, "the status 'Eaten' is no name" },
        { "{wish: asked}", "{hope: asked}", 9, "there is no stage 'hope'; there is wish, talks, " },
        { "{wish: asked}", "{wish: wanted}", 9, "there is no status 'wanted'; there is asked, landed, taken." },
        { "{raid: taken}", "{theft: taken}", 10, "there is no event type 'theft'; there is landing, raid." },
        { "{raid: taken}", "{raid: stolen}", 10, "there is no status 'stolen'; there is asked, landed, taken." },
        { "needs: [goods, master]", "needs: [goods, mate]", 11, "there is no slot 'mate'; there is master, boat, origin, scene, goods." },
        { "by-parties: true", "by-parties: [true]", 12, "'by-parties' is true or false, not a list." },
        { "{master: [skipper, captain]}", "{mate: [skipper, captain]}", 13, "there is no role 'mate'; there is master, boat, origin, scene." },
        { "[skipper, captain]", "[skipper, Captain]", 13, "'Captain' is not the lemma of one noun; write it in small letters and without blanks." },
        { "[skipper, captain]", "[skipper, first mate]", 13, "'first mate' is not the lemma of one noun" },
        { "[skipper, captain]", "skipper, boat: skipper", 13, "'skipper' is a noun of the role 'master' already; it can tell of one only." },
        { "[land, bring in]", "[Land, bring in]", 16, "'Land' is no lemma; write it in small letters with one blank between words, as in 'hand over'." },
        { "[land, bring in]", "[land, 'bring  in']", 16, "'bring  in' is no lemma" },
        { "verbs: [land, bring in]", "verb: [land, bring in]", 16, "there is no key 'verb' here; the keys are verbs, nouns, adjectives, " },
        { "subject: [boat, master]", "subjcet: [boat, master]", 20, "there is no position 'subjcet'; 'subject' is one." },
        { "at: scene", "AT: scene", 24, "there is no position 'AT'; there is subject, object, " },
        { "at: scene", "at: port", 24, "there is no slot 'port'; there is master, boat, origin, scene, goods." },
        { "status: landed", "status: done", 25, "there is no status 'done'; there is asked, landed, taken." },
        { "planned: asked", "planned: hoped", 26, "there is no status 'hoped'" },
        { "needs: [goods]", "needs: [fish]", 27, "there is no slot 'fish'" },
        { "        verbs: [raid]\n", "", 32, "the frame 'raid' has no words; give it verbs, nouns or adjectives." },
        { "        slots: {subject: raider}\n", "", 32, "'raid' has no key 'slots'" },
        { "slots: {subject: raider}", "slots: {subject: raider}\n        status: done", 35, "there is no status 'done', nor any other here." },
        { "object: goods", "object: []", 21, "the list of 'object' is empty; it needs at least one word." },
        { "object: goods", "[object]: goods", 21, "has something before a colon that is no word; a key is a word." },
        { "object: goods", "object: goods: cod", 21, "is no YAML: " },
        { "statuses: [", "statuses: [[", 8, "is no YAML from here on; look for a bracket or quotation mark that is never closed." },
        { "roles: {raider: party}", "roles: &a {raider: party}", 29, "has an anchor (&), which beats do without" },
        { "roles: {raider: party}", "roles: *a", 29, "has an alias (*), which beats do without; write the words out." },
        { "aside: true", "aside: !!bool true", 30, "has a tag (!), which beats do without; leave it out." },
        { "aside: true", "aside: true\n---\nbeat: two", 31, "starts a second document (---); a beat is one." },
        { "raider: party", "raider: [[[[[[[[[[[[[[[[party]]]]]]]]]]]]]]]]", 29, "is nested too deep" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_mistake_is_told_with_file_line_and_what_would_be_right(string from, string to, int line, string reason)
    {
        BeatOnDisk.Good.ShouldContain(from);
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace(from, to, StringComparison.Ordinal));

        var exception = Should.Throw<BeatException>(() => BeatFolder.Open(folder.Path));

        exception.Message.ShouldStartWith($"{folder.YamlPath}:{line}: {reason}");
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace("planned: asked", "planned: hoped", StringComparison.Ordinal)
            .Replace("boat: vessel", "boat: ship", StringComparison.Ordinal));

        var lines = Should.Throw<BeatException>(() => BeatFolder.Open(folder.Path)).Message.Split('\n');

        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith($"{folder.YamlPath}:6: there is no kind 'ship'");
        lines[1].ShouldStartWith($"{folder.YamlPath}:26: there is no status 'hoped'");
    }

    [Theory]
    [InlineData("", "holds no map; a beat starts with 'beat: ' and its name.")]
    [InlineData("- beat\n- fish\n", "holds no map; a beat starts with 'beat: ' and its name.")]
    [InlineData("beat: fish\nevents: {}\n", "'events' has no event type in it; a beat has at least one.")]
    [InlineData("beat: fish\n", "the file has no key 'events', which gives its event types.")]
    [InlineData("beat: fish\nevents: {a: {roles: {}, frames: {}}}\n", "'frames' has no frame in it; without words nothing is found.")]
    [InlineData("beat: fish\nevents: {a: [b]}\n", "'a' has a list behind it; what is wanted is a map")]
    [InlineData("beat: fish\nevents: {a: {roles: {}, frames: {b: c}}}\n", "'b' has a word behind it; what is wanted is a map")]
    public void What_is_no_beat_is_told(string yaml, string reason)
    {
        using var folder = new BeatOnDisk(yaml);

        Should.Throw<BeatException>(() => BeatFolder.Open(folder.Path)).Message.ShouldContain(reason);
    }

    [Fact]
    public void A_long_word_is_shortened_in_the_message()
    {
        using var folder = new BeatOnDisk($"beat: {new string('x', 5000)}!\n");

        Should.Throw<BeatException>(() => BeatFolder.Open(folder.Path)).Message.Length.ShouldBeLessThan(500);
    }
}
