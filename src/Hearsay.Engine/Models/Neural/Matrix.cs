using System.Numerics.Tensors;

namespace Hearsay.Engine.Models.Neural;

/// <summary>A dense matrix of a model: stored in half precision, widened once when the model is opened.</summary>
public sealed class Matrix
{
    private Matrix(int rows, int columns, float[] values) => (Rows, Columns, Values) = (rows, columns, values);

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Row by row.</summary>
    public float[] Values { get; }

    /// <exception cref="ModelException">A section is missing, or its length is not what its shape says.</exception>
    public static Matrix Read(ModelFile file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        var shape = file.RequireColumn<int>($"{name}.shape").Span;
        var halves = file.RequireColumn<Half>(name).Span;
        if (shape.Length != 2 || shape[0] < 0 || shape[1] < 0 || (long)shape[0] * shape[1] != halves.Length)
        {
            throw new ModelException($"{file.Name}: the matrix '{name}' does not have the size that its shape says.");
        }

        var values = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, values);
        return new Matrix(shape[0], shape[1], values);
    }

    public static void Write(ModelFileBuilder file, string name, int rows, int columns, ReadOnlySpan<float> values)
    {
        ArgumentNullException.ThrowIfNull(file);
        var halves = new Half[values.Length];
        TensorPrimitives.ConvertToHalf(values, halves);
        file.Add<int>($"{name}.shape", [rows, columns]).Add<Half>(name, halves);
    }
}
