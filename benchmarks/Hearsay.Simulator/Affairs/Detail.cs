using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;

namespace Hearsay.Simulator.Affairs;

/// <summary>A particular that one who knows can tell, in two wordings with the same names and numbers in them.</summary>
public sealed class Detail(Template one, Template other, Slots slots)
{
    private static readonly ILookup<string, (Template One, Template Other)> ByKind =
        TableFile.Rows("details.tsv").ToLookup(row => row[0], row => (new Template(row[1]), new Template(row[2])));

    private static readonly string[] Sea = ["port of", "harbour", "freighter", "ship"];

    private static readonly string[] Sailing = ["{ship}", "crew", "captain"];

    public static IEnumerable<Template> Templates => ByKind.SelectMany(kind => kind).SelectMany(pair => new[] { pair.One, pair.Other });

    public string Word(bool otherwise) => (otherwise ? other : one).Fill(slots, new Dice(0));

    /// <summary>All that can be told of an affair, in the order in which it comes out.</summary>
    public static IReadOnlyList<Detail> Of(Affair affair, Dice dice)
    {
        var isAtSea = affair.Kind != "seizure" || Sea.Any(affair.Slots["scene"].Contains);
        var pairs = (affair.Kind == "transfer" ? ByKind["deal"].Concat(affair.IsUnfinished ? [] : ByKind["transfer"]) : ByKind[affair.Kind])
            .Where(pair => isAtSea || !Sailing.Any(pair.One.ToString().Contains)).ToList();
        dice.Shuffle(pairs);
        return [.. pairs.Select(pair => new Detail(pair.One, pair.Other, Particulars.Of(affair.Slots, dice)))];
    }
}
