using Hearsay.Engine.Models.Neural;

namespace Hearsay.Engine.Tests.Models.Neural;

public class GemmTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9, 5, 33)]
    [InlineData(8, 16, 32)]
    [InlineData(13, 7, 80)]
    [InlineData(5, 40, 50)]
    public void A_product_is_the_sum_over_the_depth_whatever_the_shape(int rows, int depth, int columns)
    {
        var left = Numbers(rows * depth, 3);
        var right = Numbers(depth * columns, 7);
        var result = Numbers(rows * columns, 11);
        var expected = result.ToArray();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                for (var k = 0; k < depth; k++)
                {
                    expected[(row * columns) + column] += left[(row * depth) + k] * right[(k * columns) + column];
                }
            }
        }

        Gemm.MultiplyAdd(left, right, result, rows, depth, columns);

        for (var i = 0; i < result.Length; i++)
        {
            result[i].ShouldBe(expected[i], 1e-3f);
        }
    }

    [Fact]
    public void A_transpose_swaps_rows_and_columns()
    {
        var result = new float[6];

        Gemm.Transpose([1, 2, 3, 4, 5, 6], result, rows: 2, columns: 3);

        result.ShouldBe([1, 4, 2, 5, 3, 6]);
    }

    [Fact]
    public void A_matrix_that_is_too_small_is_refused() =>
        Should.Throw<ArgumentException>(() => Gemm.MultiplyAdd(new float[3], new float[4], new float[4], 2, 2, 2));

    private static float[] Numbers(int count, int seed) => [.. Enumerable.Range(0, count).Select(i => ((i * seed) % 17 / 8f) - 1)];
}
