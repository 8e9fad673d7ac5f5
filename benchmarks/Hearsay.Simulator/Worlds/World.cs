using System.Collections.Frozen;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;

namespace Hearsay.Simulator.Worlds;

/// <summary>Who and what there is: real states and goods, invented outlets with their habits. The same for every seed.</summary>
public sealed class World
{
    private readonly FrozenDictionary<string, (string[] Given, string[] Family)> _names = TableFile.Rows("names.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1].Split('|'), row[2].Split('|')));

    private readonly string[][] _companies = [.. TableFile.Rows("companies.tsv").Single().Select(column => column.Split('|'))];

    private World()
    {
        States = [.. TableFile.Rows("states.tsv").Select(row => new State(row[0], row[1], row[2], row[3].Split('|'), row[4], row[5]))];
        Goods = [.. TableFile.Rows("goods.tsv").Select(row => new Good(row[0] == "-" ? null : row[0], row[1], row[2], int.Parse(row[3]), int.Parse(row[4])))];
        Outlets = [.. MakeOutlets()];
        Papers = Of(OutletKind.Paper, OutletKind.Site);
        Agencies = Of(OutletKind.Agency);
        Groups = Of(OutletKind.Group);
    }

    public static World Ours { get; } = new();

    public IReadOnlyList<State> States { get; }

    public IReadOnlyList<Good> Goods { get; }

    public IReadOnlyList<Outlet> Outlets { get; }

    public IReadOnlyList<Outlet> Papers { get; }

    public IReadOnlyList<Outlet> Agencies { get; }

    public IReadOnlyList<Outlet> Groups { get; }

    public string Person(State state, Dice dice) => $"{dice.Pick(_names[state.Names].Given)} {dice.Pick(_names[state.Names].Family)}";

    public string Company(Dice dice) => string.Join(' ', _companies.Select(dice.Pick));

    public static Outlet Office(string name, Dice dice) => new(-1, name, OutletKind.Office, 0, 0, 3, dice.Below(3), null);

    private Outlet[] Of(params OutletKind[] kinds) => [.. Outlets.Where(outlet => kinds.Contains(outlet.Kind))];

    private static IEnumerable<Outlet> MakeOutlets()
    {
        var dice = new Dice(1846);
        var number = 0;
        foreach (var row in TableFile.Rows("outlets.tsv"))
        {
            var kind = Enum.Parse<OutletKind>(row[0], true);
            var names = row[2] == "-" ? row[1].Split('|').ToList() : [.. row[1].Split('|').SelectMany(first => row[2].Split('|').Select(second => $"{first} {second}"))];
            dice.Shuffle(names);
            foreach (var name in names.Take(kind is OutletKind.Paper ? 170 : 90))
            {
                yield return MakeOutlet(number++, name, kind, dice);
            }
        }
    }

    // Every seventh outlet has one until there are no more.
    private static Outlet MakeOutlet(int number, string name, OutletKind kind, Dice dice)
    {
        var outlet = new Outlet(number, name, kind, dice.Pick([95, 80, 50, 15]), dice.Pick([80, 40, 15]), dice.Below(3), dice.Below(5), null);
        var own = new Slots().Set("me", outlet.InSentence).Set("few", Sentences.Number(dice.Between(3, 40))).Set("oldyear", dice.Between(1880, 2004).ToString());
        return outlet with
        {
            Footer = number % 7 == 0 && number / 7 < Book.Boilerplate["foot"].Count ? Sentences.Finish(Book.Boilerplate["foot"][number / 7].Fill(own, dice)) : null,
        };
    }
}
