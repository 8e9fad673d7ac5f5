namespace Hearsay.Training.Mentions;

/// <summary>The best pairing of rows with columns, each used once (Kuhn 1955, Munkres 1957, with potentials).</summary>
internal static class Assignment
{
    /// <returns>The highest sum of weights that a pairing has.</returns>
    public static double Best(double[,] weights)
    {
        var size = Math.Max(weights.GetLength(0), weights.GetLength(1));
        var (rows, columns) = (new double[size + 1], new double[size + 1]);
        var (pairOf, way) = (new int[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            pairOf[0] = row;
            var column = 0;
            var least = new double[size + 1];
            Array.Fill(least, double.PositiveInfinity);
            var isUsed = new bool[size + 1];
            do
            {
                isUsed[column] = true;
                column = Step(weights, column, rows, columns, pairOf, way, least, isUsed);
            }
            while (pairOf[column] != 0);

            do
            {
                pairOf[column] = pairOf[way[column]];
                column = way[column];
            }
            while (column != 0);
        }

        double sum = 0;
        for (var column = 1; column <= size; column++)
        {
            sum -= Cost(weights, pairOf[column] - 1, column - 1);
        }

        return sum;
    }

    private static int Step(double[,] weights, int column, double[] rows, double[] columns, int[] pairOf, int[] way, double[] least, bool[] isUsed)
    {
        var (row, next, delta) = (pairOf[column], 0, double.PositiveInfinity);
        for (var other = 1; other < isUsed.Length; other++)
        {
            if (isUsed[other])
            {
                continue;
            }

            var cost = Cost(weights, row - 1, other - 1) - rows[row] - columns[other];
            if (cost < least[other])
            {
                (least[other], way[other]) = (cost, column);
            }

            (delta, next) = least[other] < delta ? (least[other], other) : (delta, next);
        }

        for (var other = 0; other < isUsed.Length; other++)
        {
            if (isUsed[other])
            {
                rows[pairOf[other]] += delta;
                columns[other] -= delta;
            }
            else
            {
                least[other] -= delta;
            }
        }

        return next;
    }

    private static double Cost(double[,] weights, int row, int column) =>
        row < weights.GetLength(0) && column < weights.GetLength(1) ? -weights[row, column] : 0;
}
