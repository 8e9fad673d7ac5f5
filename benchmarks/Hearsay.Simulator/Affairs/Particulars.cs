using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Affairs;

/// <summary>Numbers and names for a sentence, drawn once and kept for as long as it is told.</summary>
public static class Particulars
{
    private static readonly string[] Places = ["shop", "bankcity", "xcity"];

    private static readonly string[] Listed = ["cover", "alias", "ship"];

    private static readonly string[] Currencies = ["dollars", "euros"];

    /// <summary>What is the same in all that is told of an affair.</summary>
    public static void Name(Slots affair, Dice dice)
    {
        foreach (var name in Listed)
        {
            affair.Set(name, dice.Pick(Lists.Of(name)));
        }

        affair.Set("crates", Sentences.Number(dice.Between(11, 390)));
        affair.Set("price", $"{Sentences.Number(dice.Between(11, 980) * 10)},000 {dice.Pick(Currencies)}".Replace(",000,000", " million"));
    }

    public static Slots Of(Slots outer, Dice dice)
    {
        var slots = new Slots(outer);
        foreach (var name in Places)
        {
            Keep(name, () => dice.Pick(Lists.Of(name)));
        }

        Keep("few", () => Sentences.Number(dice.Between(2, 19)));
        Keep("many", () => Sentences.Number(dice.Between(21, 480)));
        Keep("years", () => Sentences.Number(dice.Between(6, 31)));
        Keep("hour", () => Sentences.Number(dice.Between(2, 9)));
        Keep("pct", () => $"{dice.Between(1, 9)}.{dice.Between(1, 9)}");
        Keep("pct2", () => $"{dice.Between(1, 9)}.{dice.Between(1, 9)}");
        Keep("pct3", () => dice.Between(11, 79).ToString());
        Keep("decade", () => dice.Pick(["192", "193", "195", "196", "197", "198"]) + "0");
        Keep("oldyear", () => dice.Between(1905, 1994).ToString());
        Keep("oldyear2", () => dice.Between(1996, 2009).ToString());
        Keep("weekday", () => ((DayOfWeek)dice.Below(7)).ToString());
        Keep("month", () => Sentences.Month(new DateOnly(2020, dice.Between(1, 12), 1)));
        return slots;

        void Keep(string name, Func<string> draw) => slots.Draw(name, draw, stays: true);
    }

    public static Slots OfState(State state, Dice dice)
    {
        var slots = Of(new Slots(), dice);
        var cities = state.Cities.ToList();
        dice.Shuffle(cities);
        return slots.Set("X", state.Name).Set("capital", state.Capital).Set("port", state.Port).Set("city1", cities[0]).Set("city2", cities[1])
            .Draw("expert", () => World.Ours.Person(dice.Pick(World.Ours.States), dice), stays: true);
    }
}
