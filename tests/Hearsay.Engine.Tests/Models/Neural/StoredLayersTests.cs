using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;

namespace Hearsay.Engine.Tests.Models.Neural;

public class StoredLayersTests
{
    [Fact]
    public void An_embedding_table_adds_the_vectors_of_the_features_it_knows()
    {
        var builder = new ModelFileBuilder();
        var values = new float[32];
        values[3] = 0.5f;
        values[16] = -1f;
        EmbeddingTable.Write(builder, "words", [11UL << 40, 7], values, width: 16);
        var table = new EmbeddingTable(new ModelFile("test.bin", builder.Build()), "words");
        var sum = new float[16];

        table.AddTo([11UL << 40, 7, 99], sum);

        sum[3].ShouldBe(0.5f, 0.01f);
        sum[0].ShouldBe(-1f, 0.01f);
        sum[5].ShouldBe(0f);
    }

    [Fact]
    public void A_matrix_is_read_as_it_was_written()
    {
        var builder = new ModelFileBuilder();
        Matrix.Write(builder, "weights", 2, 3, [1, 2, 3, -0.5f, 0.25f, 0]);

        var matrix = Matrix.Read(new ModelFile("test.bin", builder.Build()), "weights");

        (matrix.Rows, matrix.Columns).ShouldBe((2, 3));
        matrix.Values.ShouldBe([1, 2, 3, -0.5f, 0.25f, 0]);
    }

    [Fact]
    public void A_matrix_of_another_size_than_its_shape_names_itself()
    {
        var bytes = new ModelFileBuilder().Add<int>("weights.shape", [2, 3]).Add<Half>("weights", [(Half)1]).Build();

        Should.Throw<ModelException>(() => Matrix.Read(new ModelFile("test.bin", bytes), "weights"))
            .Message.ShouldBe("test.bin: the matrix 'weights' does not have the size that its shape says.");
    }
}
