using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Names;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Names;

public class LabelSearchTests
{
    [Fact]
    public void Whatever_the_scores_the_labels_spell_names_from_end_to_end() =>
        Prop.ForAll<int, byte>((seed, length) =>
        {
            var random = new Random(seed);
            var labels = new byte[length % 20];
            var scores = Enumerable.Range(0, labels.Length * NameLabels.Count).Select(_ => random.Next(-1000, 1000)).ToArray();

            LabelSearch.Best<int>(scores, new int[NameLabels.Count * NameLabels.Count], labels);

            var before = NameLabels.Outside;
            foreach (var label in labels)
            {
                NameLabels.MayFollow(before, label).ShouldBeTrue();
                before = label;
            }

            NameLabels.MayFollow(before, NameLabels.Outside).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Names_that_are_written_are_read_again()
    {
        var labels = new byte[6];
        NameLabels.Write(labels, new TokenRange(0, 1), NameLabels.Person);
        NameLabels.Write(labels, new TokenRange(1, 4), NameLabels.Organization);
        NameLabels.Write(labels, new TokenRange(4, 6), NameLabels.Place);

        NameLabels.Read(labels).ShouldBe([
            (new TokenRange(0, 1), NameLabels.Person), (new TokenRange(1, 4), NameLabels.Organization), (new TokenRange(4, 6), NameLabels.Place),
        ]);
    }
}
