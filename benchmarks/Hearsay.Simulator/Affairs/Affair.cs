using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Affairs;

/// <summary>What is said to have happened, and who may know of it.</summary>
public sealed class Affair
{
    /// <summary>"transfer", "seizure", "strike" or "sanction".</summary>
    public required string Kind { get; init; }

    /// <summary>The main one first.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    public required Good Good { get; init; }

    public required int Count { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyList<State> States { get; init; }

    /// <summary>What the two sides of a deal, the place and the goods are called.</summary>
    public required Slots Slots { get; init; }

    public required string Noun { get; init; }

    public Denier? Denier { get; init; }

    /// <summary>Who announces it if it is a sanction: the authority itself.</summary>
    public State? Authority { get; init; }

    public required VoiceMaker Voices { get; init; }

    public bool IsUnfinished => Facts[0].Key is "transfer.negotiating" or "transfer.agreed";

    /// <summary>"340 AK-47 assault rifles", "about 340 AK-47 assault rifles", "hundreds of AK-47 assault rifles".</summary>
    public string GoodsAs(int number, bool isVague, Dice dice)
    {
        if (isVague && number >= 30)
        {
            return $"{(number < 100 ? "dozens" : number < 1000 ? "hundreds" : "thousands")} of {Good.Name}";
        }

        var figure = number >= 1000 && dice.Chance(0.2) ? number.ToString() : Sentences.Number(number);
        var about = number >= 100 && dice.Chance(0.15) ? dice.Pick(["about ", "some ", "around "]) : "";
        return $"{about}{figure} {Good.Name}";
    }
}
