using Hearsay.Engine.Models.Neural;

namespace Hearsay.Engine.Tests.Models.Neural;

public class PackedSequencesTests
{
    [Fact]
    public void Rows_of_one_step_are_neighbours_and_the_longest_sequence_leads()
    {
        var batch = new PackedSequences([1, 3, 2]);

        batch.Rows.ShouldBe(6);
        batch.Steps.ShouldBe(3);
        Enumerable.Range(0, 3).Select(batch.ActiveAt).ShouldBe([3, 2, 1]);
        batch.RowOf(1, 0).ShouldBe(0);
        batch.RowOf(2, 0).ShouldBe(1);
        batch.RowOf(0, 0).ShouldBe(2);
        batch.RowOf(1, 1).ShouldBe(3);
        batch.RowOf(1, 2).ShouldBe(5);
    }

    [Fact]
    public void Every_token_has_a_row_of_its_own()
    {
        int[] lengths = [4, 0, 7, 4, 1];
        var batch = new PackedSequences(lengths);

        var rows = Enumerable.Range(0, lengths.Length).SelectMany(s => Enumerable.Range(0, lengths[s]).Select(step => batch.RowOf(s, step)));

        rows.Order().ShouldBe(Enumerable.Range(0, 16));
    }

    [Fact]
    public void An_empty_batch_has_no_rows() => new PackedSequences([]).Rows.ShouldBe(0);
}
