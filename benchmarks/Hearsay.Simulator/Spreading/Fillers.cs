using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Spreading;

/// <summary>Paragraphs that are not about the matter.</summary>
public static class Fillers
{
    private static readonly string[] Topics = [.. Book.Background.Keys.Order(StringComparer.Ordinal)];

    public static Paragraph Background(Affair affair, Dice dice)
    {
        var topic = dice.Pick(Topics);
        var state = dice.Pick(affair.States);
        var templates = Book.Background[topic].ToList();
        dice.Shuffle(templates);
        return new([.. templates.Take(dice.Between(2, 3)).Select(template => new Sentence(Sentences.Finish(template.Fill(Particulars.OfState(state, dice), dice))))], IsStory: false);
    }

    public static Paragraph Expert(Dice dice)
    {
        var slots = Particulars.Of(new Slots(), dice).Draw("expert", () => World.Ours.Person(dice.Pick(World.Ours.States), dice));
        var who = Book.Experts.Pick("who", dice).Fill(slots, dice);
        var quotes = Book.Experts["quote"].ToList();
        dice.Shuffle(quotes);
        var first = dice.Chance(0.5) ? $"{who} said: \"{quotes[0]}.\"" : $"\"{quotes[0]},\" said {who.TrimEnd(',')}.";
        return new([new Sentence(first), .. dice.Chance(0.5) ? [new Sentence($"\"{quotes[1]}.\"")] : Array.Empty<Sentence>()], IsStory: false);
    }
}
