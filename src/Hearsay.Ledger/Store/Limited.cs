using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Ledger.Store;

/// <summary>Looks up what many keys lead to, only so much for each, so that a key that everything has costs no more than a rare one.</summary>
internal static class Limited
{
    /// <typeparam name="TKey">long or string.</typeparam>
    /// <param name="table">Whose primary key is (key, value).</param>
    /// <param name="limit">How many values a key may have; those with the least numbers come.</param>
    /// <returns>Each key that leads anywhere, with its values in ascending order.</returns>
    public static IReadOnlyList<(TKey Key, long[] Values)> Find<TKey>(Work work, string table, string key, string value, IReadOnlyCollection<TKey> keys, int limit)
        where TKey : notnull
    {
        using var command = work.Command(work.Database.TakesArrays
            ? $"SELECT asked, ARRAY(SELECT {value} FROM {table} WHERE {key} = asked ORDER BY {value} LIMIT {limit}) FROM unnest(@keys) AS asked"
            : $"""
               SELECT asked.value, (SELECT group_concat(found, ' ') FROM (SELECT {value} AS found FROM {table} WHERE {key} = asked.value ORDER BY {value} LIMIT {limit}))
               FROM json_each(@keys) AS asked
               """);
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@keys", work.Database.TakesArrays ? keys.ToArray() : JsonOf(keys));
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        List<(TKey, long[])> found = [];
        while (reader.Read())
        {
            var values = work.Database.TakesArrays ? reader.GetFieldValue<long[]>(1) : reader.IsDBNull(1) ? [] : NumbersIn(reader.GetString(1));
            if (values.Length > 0)
            {
                found.Add((reader.GetFieldValue<TKey>(0), values));
            }
        }

        return found;
    }

    private static long[] NumbersIn(ReadOnlySpan<char> text)
    {
        var numbers = new long[text.Count(' ') + 1];
        var count = 0;
        foreach (var part in text.Split(' '))
        {
            numbers[count++] = long.Parse(text[part], CultureInfo.InvariantCulture);
        }

        return numbers;
    }

    private static string JsonOf<TKey>(IReadOnlyCollection<TKey> keys)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartArray();
            foreach (var key in keys)
            {
                if (key is long number)
                {
                    writer.WriteNumberValue(number);
                }
                else
                {
                    writer.WriteStringValue(key as string);
                }
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
