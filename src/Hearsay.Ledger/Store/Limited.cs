using System.Text;

namespace Hearsay.Ledger.Store;

/// <summary>Looks up what many keys lead to, only so much for each, so that a key that everything has costs no more than a rare one.</summary>
internal static class Limited
{
    // SQLite takes at most 500 parts in one compound SELECT.
    private const int MostParts = 200;

    /// <param name="table">Whose primary key is (key, value).</param>
    /// <param name="limit">How many values a key may have; those with the least numbers come.</param>
    public static IEnumerable<(TKey Key, long Value)> Find<TKey>(Work work, string table, string key, string value, IReadOnlyCollection<TKey> keys, int limit)
        where TKey : notnull => work.Database.TakesArrays ? OfArray(work, table, key, value, keys, limit) : OfParts(work, table, key, value, keys, limit);

    private static IEnumerable<(TKey Key, long Value)> OfArray<TKey>(Work work, string table, string key, string value, IReadOnlyCollection<TKey> keys, int limit) =>
        work.Query<(TKey, long)>(
            $"""
            SELECT asked, found.{value} FROM unnest(@keys) AS asked
            CROSS JOIN LATERAL (SELECT {value} FROM {table} WHERE {key} = asked ORDER BY {value} LIMIT {limit}) AS found
            """,
            new { keys = keys.ToArray() });

    private static IEnumerable<(TKey Key, long Value)> OfParts<TKey>(Work work, string table, string key, string value, IReadOnlyCollection<TKey> keys, int limit)
        where TKey : notnull
    {
        foreach (var some in keys.Chunk(MostParts))
        {
            using var command = work.Command("");
            var sql = new StringBuilder();
            for (var i = 0; i < some.Length; i++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"@k{i}", some[i]);
                command.Parameters.Add(parameter);
                sql.Append(i == 0 ? "" : " UNION ALL ")
                    .Append(System.Globalization.CultureInfo.InvariantCulture, $"SELECT * FROM (SELECT {key}, {value} FROM {table} WHERE {key} = @k{i} ORDER BY {value} LIMIT {limit}) AS s{i}");
            }

            command.CommandText = sql.ToString();
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                yield return (reader.GetFieldValue<TKey>(0), reader.GetInt64(1));
            }
        }
    }
}
