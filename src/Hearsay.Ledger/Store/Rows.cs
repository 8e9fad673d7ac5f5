using System.Data.Common;
using System.Text;

namespace Hearsay.Ledger.Store;

/// <summary>Writes many rows with few statements: a server answers each one, where a parameter is a column of all rows, and SQLite prepares each one.</summary>
internal static class Rows
{
    // SQLite takes 32,766 parameters and PostgreSQL 65,535; short statements are prepared faster.
    private const int MostParameters = 600;

    /// <param name="table">With its columns: "bands (band, report)".</param>
    /// <param name="after">Such as "ON CONFLICT DO NOTHING"; may be empty.</param>
    public static void Insert(Work work, string table, string after, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var width = rows[0].Length;
        if (work.Database.TakesArrays)
        {
            using var command = ColumnCommand(work, table, after, rows, width);
            command.ExecuteNonQuery();
            return;
        }

        var most = Math.Max(1, MostParameters / width);
        for (var start = 0; start < rows.Count; start += most)
        {
            using var command = Command(work, table, after, rows, start, Math.Min(most, rows.Count - start), width);
            command.ExecuteNonQuery();
        }
    }

    // A column without a value has no type that an array could have; the server gives it its own.
    private static DbCommand ColumnCommand(Work work, string table, string after, IReadOnlyList<object?[]> rows, int width)
    {
        var command = work.Command("");
        var columns = new string[width];
        for (var column = 0; column < width; column++)
        {
            columns[column] = "NULL";
            if (ColumnOf(rows, column) is { } values)
            {
                columns[column] = $"c{column}";
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"@c{column}", values);
                command.Parameters.Add(parameter);
            }
        }

        var given = columns.Where(column => column != "NULL").ToList();
        command.CommandText = $"INSERT INTO {table} SELECT {string.Join(", ", columns)} FROM unnest(@{string.Join(", @", given)}) AS told ({string.Join(", ", given)}) {after}";
        return command;
    }

    private static Array? ColumnOf(IReadOnlyList<object?[]> rows, int column)
    {
        if (rows.Select(row => row[column]).FirstOrDefault(value => value is not null)?.GetType() is not { } type)
        {
            return null;
        }

        var values = Array.CreateInstance(type.IsValueType && rows.Any(row => row[column] is null) ? typeof(Nullable<>).MakeGenericType(type) : type, rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            values.SetValue(rows[row][column], row);
        }

        return values;
    }

    private static DbCommand Command(Work work, string table, string after, IReadOnlyList<object?[]> rows, int start, int count, int width)
    {
        var command = work.Command("");
        var sql = new StringBuilder("INSERT INTO ").Append(table).Append(" VALUES ");
        for (var row = 0; row < count; row++)
        {
            sql.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < width; column++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{row * width + column}";
                parameter.Value = rows[start + row][column] ?? DBNull.Value;
                command.Parameters.Add(parameter);
                sql.Append(column == 0 ? "" : ", ").Append(parameter.ParameterName);
            }

            sql.Append(')');
        }

        command.CommandText = sql.Append(' ').Append(after).ToString();
        return command;
    }
}
