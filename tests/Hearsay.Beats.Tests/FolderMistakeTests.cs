using System.Text;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Tests;

public class FolderMistakeTests
{
    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var path = Path.Combine(Path.GetTempPath(), "no-such-beat");

        Messages(path).ShouldBe($"{path}: there is no such folder; a beat is a folder with a beat.yaml in it.");
    }

    [Fact]
    public void A_folder_without_a_beat_is_told()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);
        File.Delete(folder.YamlPath);

        Messages(folder.Path).ShouldBe($"{folder.YamlPath}: is missing; it says what the beat looks for.");
    }

    [Fact]
    public void A_folder_called_like_the_file_is_told()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);
        File.Delete(folder.YamlPath);
        Directory.CreateDirectory(folder.YamlPath);

        Messages(folder.Path).ShouldBe($"{folder.YamlPath}: is a folder, not a file.");
    }

    [Fact]
    public void A_file_far_too_large_is_refused()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good + new string('#', 1_000_000));

        Messages(folder.Path).ShouldContain("a file of this kind is written by hand and has at most 1,000,000.");
    }

    [Fact]
    public void A_list_far_too_large_is_refused()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);
        folder.Write("goods.tsv", new string('#', 32_000_001));

        Messages(folder.Path).ShouldStartWith($"{Path.Combine(folder.Path, "goods.tsv")}: has 32,000,001 bytes");
    }

    [Fact]
    public void Text_in_another_encoding_is_told_with_its_line()
    {
        using var folder = new BeatOnDisk(Encoding.Latin1.GetBytes(BeatOnDisk.Good.Replace("Who", "Whö", StringComparison.Ordinal)));

        Messages(folder.Path).ShouldBe($"{folder.YamlPath}:2: is no UTF-8 here; save the file as UTF-8.");
    }

    [Fact]
    public void Text_in_UTF_16_is_told()
    {
        using var folder = new BeatOnDisk(Encoding.Unicode.GetBytes(BeatOnDisk.Good));

        Messages(folder.Path).ShouldBe($"{folder.YamlPath}:1: holds a zero byte, as text in UTF-16 does; save the file as UTF-8.");
    }

    private static string Messages(string path) => Should.Throw<BeatException>(() => BeatFolder.Open(path)).Message;
}
