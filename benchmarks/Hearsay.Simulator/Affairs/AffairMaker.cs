using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Affairs;

/// <summary>Draws affairs. Many are much like another: the same states, the same goods, other days.</summary>
public sealed class AffairMaker(Dice dice)
{
    // A tenth of all goods and states make up more than a third of what is told, so that affairs resemble each other.
    private const double Favoured = 0.35;

    private static readonly DateOnly Start = new(2011, 1, 3);

    private readonly World _world = World.Ours;

    public Affair Make()
    {
        var states = PickStates(3);
        var good = PickAmong(_world.Goods);
        var count = good.Fewest + dice.Below(dice.Below(good.Most - good.Fewest + 1) + 1);
        var day = Start.AddDays(dice.Below(5000));
        var kind = dice.Weigh(("transfer", 42), ("seizure", 34), ("strike", 12), ("sanction", 12));
        var draft = new Draft(kind, states, good, count, day, dice);
        return draft.Finish();
    }

    private List<State> PickStates(int count)
    {
        List<State> states = [];
        while (states.Count < count)
        {
            var state = PickAmong(_world.States);
            if (!states.Contains(state))
            {
                states.Add(state);
            }
        }

        return states;
    }

    private T PickAmong<T>(IReadOnlyList<T> all) => dice.Chance(Favoured) ? all[dice.Below(all.Count / 10) * 7 % all.Count] : dice.Pick(all);
}
