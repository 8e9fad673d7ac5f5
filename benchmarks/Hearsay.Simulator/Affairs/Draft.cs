using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Wording;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Affairs;

/// <summary>An affair in the making: first who and where, then the facts, then who may deny them.</summary>
internal sealed class Draft(string kind, IReadOnlyList<State> states, Good good, int count, DateOnly day, Dice dice)
{
    private readonly VoiceMaker _voices = new(states, kind is "seizure" or "sanction" ? states[2] : states[0], dice);

    private readonly Slots _slots = new();

    private readonly string _company = World.Ours.Company(dice);

    private bool _isFirm;

    private string _noun = "";

    public Affair Finish()
    {
        Particulars.Name(_slots, dice);
        _slots.Set("g", good.Short).Set("g_cap", Sentences.Capital(good.Short)).Set("city1", dice.Pick(states[0].Cities)).Set("city2", dice.Pick(states[1].Cities));
        var (first, second) = MakeFacts();
        IReadOnlyList<Fact> facts = second is null ? [first] : [first, second];
        return new Affair
        {
            Kind = kind,
            Facts = facts,
            Good = good,
            Count = count,
            Day = day,
            States = states,
            Slots = _slots,
            Noun = _noun,
            Voices = _voices,
            Denier = MakeDenier(first, second),
            Authority = kind == "sanction" ? states[2] : null,
        };
    }

    private (Fact, Fact?) MakeFacts() => kind switch
    {
        "transfer" => MakeTransfer(),
        "seizure" => MakeSeizure(),
        "strike" => MakeStrike(),
        _ => MakeSanction(),
    };

    private string Goods => $"{Sentences.Number(count)} {good.Name}";

    private (Fact, Fact?) MakeTransfer()
    {
        _isFirm = dice.Chance(0.25);
        _slots.Set("S", _isFirm ? _company : states[0].Name).Set("R", states[1].Name);
        _noun = $"{good.Short} for {states[1].Name}";
        var stage = dice.Weigh(("delivered", 50), ("agreed", 28), ("negotiating", 22));
        var supplier = _slots["S"];
        return (new Fact("transfer." + stage, stage switch
        {
            "delivered" => $"{supplier} delivered {Goods} to {states[1].Name}",
            "agreed" => $"{supplier} agreed to sell {Goods} to {states[1].Name}",
            _ => $"{supplier} is negotiating to sell {Goods} to {states[1].Name}",
        }), null);
    }

    private (Fact, Fact?) MakeSeizure()
    {
        var city = dice.Chance(0.5) ? states[2].Port : dice.Pick(states[2].Cities);
        var where = city == states[2].Port ? "seascene" : dice.Chance(0.8) ? "landscene" : "airscene";
        var scene = dice.Pick(Lists.Of(where)).Replace("{city}", city);
        var seizer = dice.Pick([$"{states[2].Name}'s customs service", $"{states[2].Adjective} police", $"{states[2].Adjective} border guards", $"{states[2].Name}'s coast guard"]);
        _slots.Set("Z", seizer).Set("scene", scene).Set("S", states[0].Name).Set("R", states[1].Name);
        _noun = $"{good.Short} in {city}";
        var route = dice.Chance(0.4) ? new Fact("route", $"{states[0].Name} sent the {good.Short} seized {scene} to {states[1].Name}") : null;
        return (new Fact("seizure", $"{Sentences.Capital(seizer)} seized {Goods} {scene}"), route);
    }

    private (Fact, Fact?) MakeStrike()
    {
        var place = dice.Pick(states[1].Cities);
        _slots.Set("Z", dice.Pick([$"{states[0].Name}'s air force", $"{states[0].Adjective} forces", $"{states[0].Adjective} aircraft"])).Set("P", place);
        _noun = $"strike near {place}";
        return (new Fact("strike", $"{Sentences.Capital(_slots["Z"])} struck a depot with {Goods} near {place}"), null);
    }

    private (Fact, Fact?) MakeSanction()
    {
        var authority = dice.Pick(Lists.Of("authority")).Replace("{state}", states[2].Name);
        _slots.Set("Z", authority).Set("Zs", states[2].Name).Set("C", _company).Set("R", states[1].Name);
        _noun = $"sanctions on {_company}";
        _isFirm = true;
        var supply = dice.Chance(0.6) ? new Fact("supply", $"{_company} sold {Goods} to {states[1].Name}") : null;
        return (new Fact("sanction", $"{Sentences.Capital(authority)} put {_company} under sanctions"), supply);
    }

    private Denier? MakeDenier(Fact first, Fact? second)
    {
        var denied = kind is "transfer" or "strike" ? first : second;
        if (denied is null)
        {
            return null;
        }

        if (_isFirm)
        {
            var head = World.Ours.Person(states[0], dice);
            return new Denier(_company, $"{head}, managing director of {_company},", head[(head.IndexOf(' ') + 1)..], _company, denied);
        }

        var state = kind == "transfer" && dice.Chance(0.4) ? states[1] : states[0];
        var (family, office) = dice.Chance(0.5) ? ("military", "defence ministry") : ("diplomat", "foreign ministry");
        _voices.Reserve(family, state);
        var title = dice.Pick(["spokesman", "spokeswoman"]);
        return dice.Chance(0.5)
            ? new Denier($"{state.Name}'s {office}", $"a {title} for {state.Name}'s {office}", "the " + title, state.Name, denied)
            : MakeNamedDenier(state, office, title, denied);
    }

    private Denier MakeNamedDenier(State state, string office, string title, Fact denied)
    {
        var name = World.Ours.Person(state, dice);
        return new Denier($"{state.Name}'s {office}", $"{name}, a {title} for {state.Name}'s {office},", name[(name.IndexOf(' ') + 1)..], state.Name, denied);
    }
}
