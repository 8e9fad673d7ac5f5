using System.Security.Cryptography;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Briefs;

/// <summary>
/// What changed since its brief was made. The tables' own triggers set most marks (0005-briefs.sql). Each change gives another mark, so that a brief which was
/// made while something else changed is known by its old one.
/// </summary>
internal static class StaleMarks
{
    public const string Matter = "matter", Voice = "voice", Party = "party";

    public static void Set(Work work, string what, long number) => work.Execute(
        "INSERT INTO stale (what, number, mark) VALUES (@what, @number, @mark) ON CONFLICT (what, number) DO UPDATE SET mark = excluded.mark",
        new { what, number, mark = Fresh() });

    /// <summary>Marks all matters.</summary>
    public static void SetAll(Work work) => work.Execute(
        "INSERT INTO stale (what, number, mark) SELECT 'matter', number, @mark FROM matters WHERE true ON CONFLICT (what, number) DO NOTHING", new { mark = Fresh() });

    public static bool IsAny(Work work) =>
        work.Scalar<long>("SELECT (SELECT count(*) FROM (SELECT 1 FROM stale LIMIT 1) AS s) + (SELECT count(*) FROM (SELECT 1 FROM matter_briefs WHERE undecided = 1 LIMIT 1) AS u)") > 0;

    /// <summary>How many matters, voices or parties have marks.</summary>
    public static long Count(Work work, string what) => work.Scalar<long>("SELECT count(*) FROM stale WHERE what = @what", new { what });

    /// <summary>Some of them: the newest, as those are asked for first.</summary>
    public static IReadOnlyList<StaleMark> Some(Work work, string what, int most) =>
        [.. work.Query<(long, long)>("SELECT number, mark FROM stale WHERE what = @what ORDER BY number DESC LIMIT @most", new { what, most }).Select(row => new StaleMark(row.Item1, row.Item2))];

    /// <summary>Takes away marks that are still the same, and says of which numbers.</summary>
    public static HashSet<long> Take(Work work, string what, IReadOnlyList<StaleMark> marks)
    {
        var now = work.Query<(long, long)>("SELECT number, mark FROM stale WHERE what = @what AND number IN @numbers", new { what, numbers = marks.Select(mark => mark.Number).ToArray() }).ToDictionary();
        long[] same = [.. marks.Where(mark => now.TryGetValue(mark.Number, out var other) && other == mark.Mark).Select(mark => mark.Number)];
        work.Execute("DELETE FROM stale WHERE what = @what AND number IN @same", new { what, same });
        return [.. same];
    }

    private static long Fresh() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8));
}

/// <param name="Mark">Another one with each change.</param>
internal readonly record struct StaleMark(long Number, long Mark);
