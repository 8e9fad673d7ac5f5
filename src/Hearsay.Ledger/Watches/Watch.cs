namespace Hearsay.Ledger.Watches;

/// <summary>What somebody wants to be told of, and where.</summary>
/// <param name="Number">From 1 in the order of making.</param>
/// <param name="Query">Words of reports; null where a matter is watched.</param>
/// <param name="Matter">Such as "m12"; null where words are watched.</param>
/// <param name="Secret">What deliveries are signed with.</param>
/// <param name="Ended">Null while it goes on.</param>
public sealed record Watch(long Number, string Who, string? Query, string? Matter, Uri Url, IReadOnlySet<Happening> On, string Secret, string Made, string? Ended);

/// <summary>What happens to what is watched.</summary>
public enum Happening : byte
{
    /// <summary>The count of independent origins of a matter rose.</summary>
    NewOrigin,

    /// <summary>Somebody denies a matter who did not before.</summary>
    Denied,

    /// <summary>A report came that has the words, or tells or denies the matter.</summary>
    NewReport,
}
