using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hearsay.Web.Api;

/// <summary>Which page of a list is wanted.</summary>
internal readonly record struct Paging(
    [property: FromQuery(Name = "cursor"), Description("'next' of the page before; nothing for the first page.")] string? Cursor,
    [property: FromQuery(Name = "limit"), Description("How many at most, 1 to 500; 50 unless said otherwise.")] int? Limit)
{
    private const int Usual = 50, Most = 500;

    public int Count => Limit ?? Usual;

    /// <summary>Null where it can be answered.</summary>
    public ProblemHttpResult? Fault(out long? after) =>
        !Api.Cursor.TryRead(Cursor, out after) ? Problems.Bad("The cursor is none of this list: begin again without one.")
        : Count is < 1 or > Most ? Problems.Bad($"A page has 1 to {Most}: ask with another limit.")
        : null;

    /// <summary>How many of a list must be had for its page, and to see whether there are more.</summary>
    public int Reach(long? after) => (int)Math.Min((after ?? 0) + Count + 1, int.MaxValue);

    /// <summary>A page of a list that is whole in memory.</summary>
    public (IReadOnlyList<T> Items, string? Next) Cut<T>(IEnumerable<T> all, long? after)
    {
        var some = all.Skip((int)Math.Min(after ?? 0, int.MaxValue)).Take(Count + 1).ToList();
        return some.Count > Count ? (some[..Count], Api.Cursor.Of((after ?? 0) + Count)) : (some, null);
    }
}
