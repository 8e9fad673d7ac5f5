namespace Hearsay.Beats.Tests;

public class OddityTests
{
    [Fact]
    public void A_sound_beat_is_not_remarked_upon()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);

        BeatFolder.Check(folder.Path).Remarks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("boat: vessel", "boat: vessel, cook: person", 6, "no frame of 'landing' fills the role 'cook'.")]
    [InlineData("[asked, landed, taken]", "[asked, landed, taken, eaten]", 8, "nothing leads to the status 'eaten': no frame, no stage and no end of 'landing'.")]
    [InlineData(
        "      raid:\n", "      rob:\n        verbs: raid\n        slots: {subject: raider}\n      raid:\n", 36,
        "'raid' is among the verbs of two frames with the same positions, 'rob' and 'raid'.")]
    public void What_hardly_was_meant_is_a_warning_and_the_beat_opens(string from, string to, int line, string reason)
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace(from, to, StringComparison.Ordinal));

        var check = BeatFolder.Check(folder.Path);

        check.Beat.ShouldNotBeNull();
        check.Warnings.ShouldHaveSingleItem().ToString().ShouldBe($"{folder.YamlPath}:{line}: warning: {reason}");
    }

    [Fact]
    public void A_word_of_two_frames_with_other_positions_is_no_oddity()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace(
            "      raid:\n", "      rob:\n        verbs: raid\n        slots: {subject: raider, for: goods}\n      raid:\n", StringComparison.Ordinal));

        BeatFolder.Check(folder.Path).Remarks.ShouldBeEmpty();
    }
}
