using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Origins;

/// <summary>What a publisher's own word is worth where it names nobody.</summary>
internal sealed class OwnWords
{
    private readonly OriginRules _rules;
    private readonly Tellings _tellings;
    private readonly HashSet<int> _citing = [];
    private readonly HashSet<int> _withSources = [];

    /// <summary>When each party was first heard or published on the matter; a null is an unknown day.</summary>
    private readonly Dictionary<int, string?> _heard = [];

    public OwnWords(Tellings tellings, OriginRules rules)
    {
        (_tellings, _rules) = (tellings, rules);
        foreach (var telling in tellings.All)
        {
            foreach (var party in telling.Path.Select(step => step.Party).Where(party => party >= 0).Prepend(telling.Publisher))
            {
                _heard.TryAdd(party, telling.Published);
            }
        }

        foreach (var telling in tellings.All.Where(telling => !telling.IsOwn))
        {
            if (!telling.Path.Any(step => step.Kind is StepKind.Media))
            {
                _citing.Add(telling.Publisher);
            }

            if (telling.Path[0].Kind is StepKind.Unnamed or StepKind.Paper)
            {
                _withSources.Add(telling.Publisher);
            }

            // What others say an outlet has from somebody counts as well as what it says itself.
            foreach (var step in telling.Path.SkipLast(1).Where(step => step.Kind is StepKind.Outlet))
            {
                _withSources.Add(step.Party);
            }
        }
    }

    public (Standing Standing, bool IsEyewitness, string Doubt) Judge(Telling telling, Party publisher)
    {
        var claim = telling.Claim;
        if (SawItself(telling, publisher))
        {
            return (Standing.Speaks, true, "");
        }

        if (telling.IsRewritten)
        {
            return (Standing.PassesOn, false, "tells in other words what it copies");
        }

        if (claim.Certainty is CertaintyValue.Possible or CertaintyValue.Unknown || claim.Stance is Stance.Asks or Stance.Orders)
        {
            return (Standing.PassesOn, false, "only says that it may be so");
        }

        if (_withSources.Contains(telling.Publisher))
        {
            return (Standing.PassesOn, false, "rests on the sources that it gives");
        }

        if (_tellings.Parties.NamedIn(telling.Words).Any(party => IsHeardBefore(party, telling)))
        {
            return (Standing.PassesOn, false, "names whom it may have it from");
        }

        if (telling.Credited.Any(party => IsHeardBefore(party, telling)))
        {
            return (publisher.Kind is VoiceKind.Outlet ? Standing.PassesOn : Standing.MayPassOn, false, "credits others who tell it");
        }

        if (publisher.Kind is VoiceKind.Outlet)
        {
            return _citing.Contains(telling.Publisher) ? (Standing.PassesOn, false, "repeats what it credits to others")
                : SaysThatOthersSay(telling) ? (Standing.PassesOn, false, "tells what others say")
                : TellsOfAnnouncement(telling) ? (Standing.PassesOn, false, "tells what the one who did it made known")
                : (Standing.MayPassOn, false, "gives no source: it may have it from another");
        }

        return _citing.Contains(telling.Publisher) ? (Standing.MayPassOn, false, "credits others as well, and may have it from them")
            : claim.Certainty is CertaintyValue.Probable || claim.Stance is Stance.Believes or Stance.Expects
                ? (Standing.MayPassOn, false, "concludes it, and may do so from what others say")
            : (Standing.Speaks, false, "");
    }

    private bool IsHeardBefore(int party, Telling telling) =>
        party != telling.Publisher && party != telling.First && _heard.TryGetValue(party, out var day) && !ReportTimes.IsAfter(day, telling.Published);

    /// <summary>"The United States imposed sanctions", where the United States tells so itself.</summary>
    private bool TellsOfAnnouncement(Telling telling) =>
        _rules.States.Find(telling.Words) is { Start: < 3 } found
        && _heard.Keys.Any(party => _tellings.Parties[party] is { SpeaksForState: true } speaker && speaker.State == found.Code && IsHeardBefore(party, telling));

    /// <summary>"In its statement it spoke of 40 mortars".</summary>
    private bool SaysThatOthersSay(Telling telling) => _rules.Any("saying", telling.Words) && !telling.Words.Any(word => word is "we" or "us" or "our" or "ours");

    /// <summary>"The Panel inspected the rifles"; of an outlet only where it speaks of itself: "we counted".</summary>
    private bool SawItself(Telling telling, Party publisher)
    {
        var words = telling.Words;
        var saw = words.Where((word, i) => _rules.Is("firsthand", word) && (i == 0 || !_rules.Is("passive", words[i - 1]))).Any();
        return telling.Claim.Polarity is not Polarity.Negative && saw
            && (publisher.Kind is not VoiceKind.Outlet || words.Any(word => word is "we" or "us" or "our" or "ours"));
    }
}
