using System.Globalization;
using Dapper;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Briefs;

/// <summary>Reads one page of a list whose rows have a key of two columns, the greatest first: a page far behind costs no more than the first.</summary>
internal static class Paging
{
    private const char Between = '~';
    private const int MostRows = 200;

    /// <param name="select">Up to FROM and its table.</param>
    /// <param name="where">Conditions joined by AND; "1 = 1" where there are none.</param>
    /// <param name="isFiltered">Whether the conditions are more than an index holds.</param>
    /// <param name="key">What the list is sorted by.</param>
    /// <param name="cursorOf">The values of these columns.</param>
    public static BriefPage<T> Read<T>(
        Work work, string select, string table, string where, bool isFiltered, PageKey key, PageAsked asked, DynamicParameters values, Func<T, (object Order, long Number)> cursorOf)
    {
        var limit = Math.Clamp(asked.Limit, 1, MostRows);
        var count = isFiltered
            ? work.Scalar<long>($"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {where} LIMIT {BriefPage.MostCounted}) AS counted", values)
            : work.Scalar<long>($"SELECT count(*) FROM {table} WHERE {where}", values);
        var isBack = asked.After is null && asked.Before is not null;
        var place = Place(asked.After ?? asked.Before, key, values);
        var (sign, direction) = isBack ? (">", "ASC") : ("<", "DESC");
        var from = place ? $" AND ({key.Order}, {key.Number}) {sign} (@atOrder, @atNumber)" : "";
        values.Add("limit", limit + 1);
        var rows = work.Query<T>($"{select} FROM {table} WHERE {where}{from} ORDER BY {key.Order} {direction}, {key.Number} {direction} LIMIT @limit", values).ToList();
        var isMore = rows.Count > limit;
        rows = rows.Count > limit ? rows[..limit] : rows;
        if (isBack)
        {
            rows.Reverse();
        }

        var (hasBefore, hasAfter) = isBack ? (isMore, true) : (place, isMore);
        return new BriefPage<T>(rows, count, hasBefore && rows.Count > 0 ? Cursor(cursorOf(rows[0])) : null, hasAfter && rows.Count > 0 ? Cursor(cursorOf(rows[^1])) : null);
    }

    private static string Cursor((object Order, long Number) key) => string.Create(CultureInfo.InvariantCulture, $"{key.Order}{Between}{key.Number}");

    // A cursor that somebody bent is the first page.
    private static bool Place(string? cursor, PageKey key, DynamicParameters values)
    {
        var split = cursor?.LastIndexOf(Between) ?? -1;
        if (split < 0 || !long.TryParse(cursor.AsSpan(split + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var order = cursor![..split];
        if (key.IsText)
        {
            values.Add("atOrder", StoredText.Clean(order));
        }
        else if (long.TryParse(order, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var told))
        {
            values.Add("atOrder", told);
        }
        else
        {
            return false;
        }

        values.Add("atNumber", number);
        return true;
    }
}

/// <summary>The two columns that a list is sorted by.</summary>
/// <param name="Number">A number that no two rows share.</param>
/// <param name="IsText">Whether the first is a text, and not a number.</param>
internal readonly record struct PageKey(string Order, string Number, bool IsText = false);
