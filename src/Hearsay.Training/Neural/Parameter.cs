namespace Hearsay.Training.Neural;

/// <summary>A matrix that is learned, its gradient, and Adam's two running moments.</summary>
internal sealed class Parameter
{
    public Parameter(string name, int rows, int columns, Random random, double scale)
    {
        (Name, Rows, Columns) = (name, rows, columns);
        Value = new float[rows * columns];
        Gradient = new float[rows * columns];
        First = new float[rows * columns];
        Second = new float[rows * columns];
        for (var i = 0; i < Value.Length && scale > 0; i++)
        {
            Value[i] = (float)((random.NextDouble() * 2 - 1) * scale);
        }
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; }

    public float[] Gradient { get; }

    public float[] First { get; }

    public float[] Second { get; }

    /// <summary>For tables of which a batch touches few rows: the rows whose gradient is not zero. Null where all are.</summary>
    public HashSet<int>? Touched { get; init; }

    public Span<float> GradientRow(int row) => Gradient.AsSpan(row * Columns, Columns);

    public Span<float> ValueRow(int row) => Value.AsSpan(row * Columns, Columns);

    /// <summary>Uniform within ±√(6 / (rows + columns)) (Glorot and Bengio 2010).</summary>
    public static Parameter Glorot(string name, int rows, int columns, Random random) =>
        new(name, rows, columns, random, Math.Sqrt(6.0 / (rows + columns)));

    public static Parameter Zero(string name, int columns, Random random) => new(name, 1, columns, random, 0);
}
