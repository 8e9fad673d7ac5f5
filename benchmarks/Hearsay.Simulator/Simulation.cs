using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Pages;
using Hearsay.Simulator.Spreading;
using Hearsay.Simulator.Truths;

namespace Hearsay.Simulator;

/// <summary>Invented news of which the truth is known: the same reports, byte for byte, for the same seed and number.</summary>
public static class Simulation
{
    public const double UsualHtmlShare = 0.2;

    public static IEnumerable<SimulatedReport> Reports(ulong seed, int count, double htmlShare = UsualHtmlShare) =>
        Affairs(seed, count, htmlShare).SelectMany(affair => affair.Reports);

    /// <summary>Affair by affair, until there are as many reports as wanted.</summary>
    public static IEnumerable<SimulatedAffair> Affairs(ulong seed, int count, double htmlShare = UsualHtmlShare)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var step = StepFor(count);
        var written = 0;
        for (var number = 0; written < count; number++)
        {
            var affair = Make(seed, number, count - written, htmlShare, index => (int)((index + (long)written) * step % count));
            written += affair.Reports.Count;
            yield return affair;
        }
    }

    private static SimulatedAffair Make(ulong seed, int number, int most, double htmlShare, Func<int, int> place)
    {
        var dice = Dice.For(seed, (ulong)number);
        var affair = new AffairMaker(dice).Make();
        var spread = Spread.Of(affair, most, dice);
        List<SimulatedReport> reports = [];
        foreach (var telling in spread.Tellings)
        {
            var isHtml = dice.Chance(htmlShare);
            var name = $"{place(telling.Number):D6}-{telling.Outlet.Domain[..^".example".Length]}.{(isHtml ? "html" : "txt")}";
            reports.Add(new(name, isHtml ? HtmlPage.Write(telling) : PlainPage.Write(telling), telling.Outlet.Name, telling.Outlet.Kind, telling.Day, telling.Headline, number));
        }

        var truth = new TruthTeller(affair, spread.Tellings, spread.Figure, telling => reports[telling.Number].Name);
        return new SimulatedAffair(reports, truth.Matters(), truth.Copies());
    }

    /// <summary>Reports of one affair get numbers far from each other; a step without a common divisor meets each number once.</summary>
    private static long StepFor(int count)
    {
        var step = Math.Max(1, count * 618L / 1000);
        while (Gcd(step, count) > 1)
        {
            step++;
        }

        return step;
    }

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);
}
