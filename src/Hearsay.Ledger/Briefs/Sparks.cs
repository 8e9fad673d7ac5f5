using System.Globalization;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Briefs;

/// <summary>When the reports of a matter came, in few numbers: "3.0 0.1" are three that tell it and, in the stretch after, one that denies it.</summary>
internal static class Sparks
{
    private const int MostStretches = 24;

    public static string Of(Matter matter)
    {
        var days = matter.Claims.GroupBy(claim => claim.Report.Number)
            .Select(claims => (Day: PageDate.Earliest(claims.First().Report.Published), IsDenial: claims.All(claim => claim.Side == Side.Denies)))
            .Where(report => report.Day is not null).Select(report => (Day: (int)(report.Day!.Value.UtcDateTime.Ticks / TimeSpan.TicksPerDay), report.IsDenial)).ToList();
        if (days.Count == 0)
        {
            return "";
        }

        var first = days.Min(report => report.Day);
        var length = days.Max(report => report.Day) - first + 1;
        var stretches = new Stretch[Math.Min(length, MostStretches)];
        foreach (var (day, isDenial) in days)
        {
            var at = (int)((long)(day - first) * stretches.Length / length);
            var (tells, denies) = stretches[at];
            stretches[at] = isDenial ? new Stretch(tells, denies + 1) : new Stretch(tells + 1, denies);
        }

        return string.Join(' ', stretches.Select(stretch => string.Create(CultureInfo.InvariantCulture, $"{stretch.Tells}.{stretch.Denies}")));
    }

    public static IReadOnlyList<Stretch> Read(string spark) => [.. spark.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('.'))
        .Select(pair => new Stretch(int.Parse(pair[0], CultureInfo.InvariantCulture), int.Parse(pair[1], CultureInfo.InvariantCulture)))];
}
