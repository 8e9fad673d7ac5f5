using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Drawing;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Spreading;

/// <summary>Lets an affair go from outlet to outlet, day by day.</summary>
public sealed class Spread
{
    private readonly Affair _affair;
    private readonly Dice _dice;
    private readonly Composer _composer;
    private readonly List<Telling> _tellings = [];

    // Whose word stands behind what a telling tells, also where it is at second hand.
    private readonly List<Voice> _behind = [];
    private readonly HashSet<string> _outlets = [];
    private int _denials;

    private Spread(Affair affair, Dice dice)
    {
        (_affair, _dice) = (affair, dice);
        _composer = new Composer(affair, dice);
    }

    /// <summary>The number that another voice calls wrong; null where nobody does.</summary>
    public Fact? Figure { get; private set; }

    public IReadOnlyList<Telling> Tellings => _tellings;

    public static Spread Of(Affair affair, int most, Dice dice)
    {
        var spread = new Spread(affair, dice);
        var size = Math.Min(most, Size(dice));
        spread.Begin();
        while (spread._tellings.Count < size)
        {
            spread.Go();
        }

        return spread;
    }

    /// <summary>Half of all affairs are told by three reports or fewer, a few by forty.</summary>
    private static int Size(Dice dice) => dice.Weigh((0, 24), (1, 46), (2, 20), (3, 10)) switch
    {
        0 => 1,
        1 => dice.Between(2, 4),
        2 => dice.Between(5, 9),
        _ => dice.Between(10, 10 + dice.Below(31)),
    };

    private void Begin()
    {
        var outlet = PickOutlet(agencies: 40);
        var day = _affair.Day.AddDays(_affair.Kind == "transfer" ? _dice.Between(2, 70) : _dice.Between(0, 9));
        var (voice, teller) = FirstVoice(outlet);
        var telling = _composer.Original(0, teller, day, voice);
        if (voice.Kind is VoiceKind.Unnamed or VoiceKind.Named && _dice.Chance(0.12))
        {
            telling = _composer.WithDocument(telling, _affair.Voices.Document(teller));
        }

        Add(telling, voice);
    }

    private (Voice, Outlet) FirstVoice(Outlet outlet)
    {
        var way = _dice.Weigh((VoiceKind.Named, 24), (VoiceKind.Office, 14), (VoiceKind.Unnamed, 36), (VoiceKind.Document, 12), (VoiceKind.Inspection, 8), (VoiceKind.Own, 6));
        if (way is VoiceKind.Inspection)
        {
            var group = _dice.Pick(World.Ours.Groups);
            return (VoiceMaker.Inspection(group), group);
        }

        var voice = _affair.Authority is { } state && _dice.Chance(0.5)
            ? _affair.Voices.Official(way is VoiceKind.Named, state, "authority", _affair.Slots["Z"], "spokeswoman") : NewVoice(way, outlet);
        var publishesItself = voice.Kind is VoiceKind.Office && _dice.Chance(0.35);
        return (voice, publishesItself ? World.Office(OfficeName(voice.First), _dice) : outlet);
    }

    private static string OfficeName(string office) =>
        string.Join(' ', office.Split(' ').Select(Wording.Sentences.Capital));

    private Voice NewVoice(VoiceKind kind, Outlet outlet) => kind switch
    {
        VoiceKind.Named or VoiceKind.Office => _affair.Voices.Official(kind is VoiceKind.Named) ?? _affair.Voices.Unnamed(outlet),
        VoiceKind.Unnamed => _affair.Voices.Unnamed(outlet),
        VoiceKind.Document => _affair.Voices.Document(outlet),
        _ => VoiceMaker.Own(outlet),
    };

    private void Go()
    {
        var step = _dice.Weigh(((Action)Copy, 44), (Cite, 17), (Repeat, 10), (Confirm, 11), (Deny, 8), (Loop, 4), (Dispute, 3), (Assert, 3));
        step();
    }

    private void Copy()
    {
        var outlet = PickOutlet(agencies: 5);
        var of = PickCopied();
        var kind = _dice.Below(100) < outlet.Reprints ? CopyKind.Verbatim : _dice.Chance(0.45) ? CopyKind.Trimmed : CopyKind.Rewritten;
        kind = kind is CopyKind.Trimmed && of.Body.Count < 4 ? CopyKind.Verbatim : kind;
        var credits = of.Of is not null || _dice.Below(100) < outlet.Credits;
        // Who does not say whence he has it comes a day later, so that the dates tell.
        Add(_composer.Copying(_tellings.Count, outlet, NextDay(of, credits ? 0 : 1), of, kind, credits, Behind(of)), Behind(of));
    }

    /// <summary>Mostly a report that is no copy; else a copy that differs from what it was made of, and then it is credited.</summary>
    private Telling PickCopied()
    {
        if (_dice.Chance(0.12) && _tellings.Where(telling => telling.Of is not null && telling.Kind is CopyKind.Rewritten).ToList() is { Count: > 0 } rewritten)
        {
            return _dice.Pick(rewritten);
        }

        var own = _tellings.Where(telling => telling.Of is null).ToList();
        return _dice.Chance(0.6) ? own[0] : _dice.Pick(own);
    }

    private void Cite()
    {
        var cited = _dice.Pick([.. _tellings.Where(telling => telling.Of is null)]);
        var citing = _tellings.Where(telling => _cites.ContainsKey(telling.Number)).ToList();
        var hop = citing.Count > 0 && _dice.Chance(0.4) ? _dice.Pick(citing) : null;
        var from = hop ?? cited;
        var telling = _composer.Citing(_tellings.Count, PickOutlet(agencies: 8), NextDay(from, 0), from, hop is null ? null : _tellings[_cites[hop.Number]].Outlet, Behind(from));
        _cites[telling.Number] = from.Number;
        Add(telling, Behind(from));
    }

    private readonly Dictionary<int, int> _cites = [];

    /// <summary>Others heard the same official.</summary>
    private void Repeat()
    {
        if (_tellings.FirstOrDefault(telling => Behind(telling).Kind is VoiceKind.Named or VoiceKind.Office) is { Of: null } heard && !_cites.ContainsKey(heard.Number))
        {
            Add(_composer.Original(_tellings.Count, PickOutlet(agencies: 25), NextDay(heard, 0), Behind(heard)), Behind(heard));
        }
    }

    private void Confirm()
    {
        if (_tellings.SelectMany(telling => telling.Sentences).Select(sentence => sentence.Voice).OfType<Voice>().Distinct().Count() < 5)
        {
            var outlet = PickOutlet(agencies: 15);
            var kind = _dice.Weigh((VoiceKind.Named, 30), (VoiceKind.Office, 15), (VoiceKind.Unnamed, 40), (VoiceKind.Document, 15));
            var voice = NewVoice(kind, outlet);
            Add(_composer.Original(_tellings.Count, outlet, NextDay(_tellings[^1], 1), voice, _tellings[0]), voice);
        }
    }

    private void Assert()
    {
        var outlet = PickOutlet(agencies: 0);
        var voice = VoiceMaker.Own(outlet);
        Add(_composer.Original(_tellings.Count, outlet, NextDay(_tellings[^1], 1), voice), voice);
    }

    private void Deny()
    {
        if (_affair.Denier is { } denier && _denials < 2 && _tellings[0].Tells(denier.Denies))
        {
            _denials++;
            Add(_composer.Denying(_tellings.Count, PickOutlet(agencies: 20), NextDay(_tellings[0], 1), _tellings[0], Behind(_tellings[0])), Behind(_tellings[0]));
        }
    }

    private void Loop()
    {
        if (_tellings.FirstOrDefault(telling => _cites.TryGetValue(telling.Number, out var cited) && cited == 0) is { } cites
            && _tellings[0].Outlet.Kind is not OutletKind.Office && _tellings.Count(telling => telling.Outlet == _tellings[0].Outlet) == 1)
        {
            Add(_composer.Looping(_tellings.Count, NextDay(cites, 1), _tellings[0], cites, Behind(cites)), Behind(cites));
        }
    }

    private void Dispute()
    {
        if (Figure is null && _affair.Kind is "seizure" or "transfer" && _affair.Count >= 30 && !_affair.IsUnfinished)
        {
            var outlet = PickOutlet(agencies: 15);
            var voice = NewVoice(_dice.Weigh((VoiceKind.Named, 60), (VoiceKind.Unnamed, 40)), outlet);
            Figure = new Fact("figure", $"The number of {_affair.Good.Short} is {Wording.Sentences.Number(_affair.Count)}");
            var right = _affair.Count * _dice.Between(30, 85) / 100;
            Add(_composer.Disputing(_tellings.Count, outlet, NextDay(_tellings[0], 1), voice, _tellings[0], Figure, right), voice);
        }
    }

    private Voice Behind(Telling telling) => _behind[telling.Number];

    private void Add(Telling telling, Voice voice)
    {
        _tellings.Add(telling);
        _behind.Add(voice);
    }

    private DateOnly NextDay(Telling after, int least) => after.Day.AddDays(least + _dice.Weigh((0, 50), (1, 30), (2, 12), (_dice.Between(3, 20), 8)));

    private Outlet PickOutlet(int agencies)
    {
        while (true)
        {
            var outlet = _dice.Pick(_dice.Below(100) < agencies ? World.Ours.Agencies : World.Ours.Papers);
            if (_outlets.Add(outlet.Name) || _outlets.Count > 60)
            {
                return outlet;
            }
        }
    }
}
