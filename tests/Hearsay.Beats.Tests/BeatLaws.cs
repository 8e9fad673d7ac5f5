using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Tests;

public class BeatLaws
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(BeatOnDisk.Good);

    private static readonly string[] Odd =
    [
        "", ":", ": ", "- ", "[", "]", "{", "}", "\n", "\n\n  ", "\t", "'", "\"", "|", ">", "%", "@", "`", "&a ", "*a", "!!x ", "? ", "#", "---\n", "...\n", "<<: ",
        "\\", "\u0001", "\u2028", "\ufeff", "\ud83d\ude00", "~", "null", ",", "goods", "frames:",
    ];

    /// <summary>Pieces of YAML are put over pieces of a good file.</summary>
    [Fact]
    public void A_damaged_file_opens_or_is_told_by_line()
    {
        var change = Gen.Choose(0, Good.Length - 1).SelectMany(at => Gen.Choose(0, 3).SelectMany(cut => Gen.Elements(Odd).Select(piece => (at, cut, piece))));
        Prop.ForAll(change.NonEmptyListOf().ToArbitrary(), changes =>
        {
            var yaml = changes.OrderByDescending(one => one.at).Aggregate(
                Good, (bytes, one) => [.. bytes[..one.at], .. Encoding.UTF8.GetBytes(one.piece), .. bytes.Skip(one.at + one.cut)]);
            using var folder = new BeatOnDisk(yaml);
            var lines = yaml.Count(letter => letter is (byte)'\n') + 2;

            var check = BeatFolder.Check(folder.Path);

            (check.Beat is null).ShouldBe(check.Mistakes.Any());
            check.Remarks.ShouldAllBe(remark => remark.Line > 0 && remark.Line <= lines && remark.Reason.EndsWith('.') && !remark.Reason.Contains('\n'));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_bytes_open_or_are_told()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            using var folder = new BeatOnDisk(bytes);

            Should.Throw<BeatException>(() => BeatFolder.Open(folder.Path)).Message.ShouldStartWith(folder.YamlPath);
        }).QuickCheckThrowOnFailure();
    }
}
