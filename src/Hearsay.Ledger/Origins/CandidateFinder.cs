using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Origins;

/// <summary>Follows every chain to its end, on through the reports of the outlets that it names.</summary>
internal sealed class CandidateFinder
{
    private readonly Tellings _tellings;
    private readonly OriginRules _rules;
    private readonly OwnWords _own;
    private readonly CandidateBook _book;

    /// <summary>When each publisher first told the matter; a null is an unknown day.</summary>
    private readonly Dictionary<int, string?> _firstTold = [];

    /// <summary>Those who in some chain say whom they have it from.</summary>
    private readonly HashSet<int> _passingOn = [];

    /// <summary>Publishers that give sources of what they tell.</summary>
    private readonly HashSet<int> _attributing = [];

    private CandidateFinder(Tellings tellings, OriginRules rules)
    {
        _tellings = tellings;
        _rules = rules;
        _own = new OwnWords(tellings, rules);
        _book = new CandidateBook(rules);
        foreach (var telling in tellings.All)
        {
            _firstTold.TryAdd(telling.Publisher, telling.Published);
            if (!telling.IsOwn)
            {
                _attributing.Add(telling.Publisher);
            }

            foreach (var step in telling.Path.SkipLast(1).Where(step => step.Party >= 0))
            {
                _passingOn.Add(step.Party);
            }
        }
    }

    public static IReadOnlyList<Candidate> Find(Tellings tellings, OriginRules rules)
    {
        var finder = new CandidateFinder(tellings, rules);
        foreach (var telling in tellings.All.Where(telling => !telling.IsReprint))
        {
            finder.Follow(telling);
        }

        return finder._book.All;
    }

    private void Follow(Telling telling)
    {
        if (telling.IsOwn)
        {
            var publisher = _tellings.Parties[telling.Publisher];
            var (standing, isEyewitness, doubt) = _own.Judge(telling, publisher);
            var own = _book.OfParty(publisher);
            Note(own, telling, standing, doubt, []);
            own.IsEyewitness |= isEyewitness;
            return;
        }

        var outlet = LastOutlet(telling);
        var route = telling.Path.Take(telling.Path.Count - 1).Where(step => step.Kind is not StepKind.Media).Select(step => step.Label);
        if (outlet == telling.Path.Count - 1)
        {
            EndAtOutlet(telling, telling.Path[outlet], route);
            return;
        }

        var isMedia = outlet >= 0 && telling.Path[outlet].Kind is StepKind.Media;
        var origin = telling.Path[^1];
        if (origin.Kind is StepKind.Poll)
        {
            Note(_book.Loose(origin), telling, Standing.PassesOn, "is what people believe", route);
        }
        else if (isMedia && origin.Party < 0)
        {
            Note(_book.Loose(origin), telling, Standing.PassesOn, "stands in what is published already", route);
        }
        else if (origin.Party >= 0)
        {
            Name(telling, origin, route);
        }
        else
        {
            var under = outlet >= 0 && !isMedia ? telling.Path[outlet].Party : telling.First;
            var between = telling.Path.Count > outlet + 2 ? telling.Path[^2].Party : -1;
            var isHeard = IsHeard(telling);
            if (origin.Kind is StepKind.Unnamed && under != telling.First && _attributing.Contains(under) && HasReport(under, telling)
                && _book.FindUnnamed(origin, under, between, telling) is null)
            {
                Note(_book.Loose(origin), telling, Standing.PassesOn, $"is read in the report of {_tellings.Parties[under].Label}, which gives its sources itself", route);
                return;
            }

            var people = _book.Unnamed(origin, under, between, telling);
            people.HasHeard |= isHeard;
            Note(people, telling, Standing.Speaks, "", route);
        }
    }

    private void EndAtOutlet(Telling telling, Step last, IEnumerable<string> route)
    {
        if (last.Kind is StepKind.Media)
        {
            Note(_book.Loose(last), telling, Standing.PassesOn, "stands for what is published already", route);
        }
        else if (!HasReport(last.Party, telling) && !_passingOn.Contains(last.Party))
        {
            Note(_book.OfParty(_tellings.Parties[last.Party]), telling, Standing.MayPassOn, "its source is not known", route);
        }
    }

    private void Name(Telling telling, Step origin, IEnumerable<string> route)
    {
        if (_passingOn.Contains(origin.Party))
        {
            return;
        }

        var named = _book.OfParty(_tellings.Parties[origin.Party]);
        named.HasHeard |= IsHeard(telling);
        var reacts = IsMereMention(telling) || ReactsToOther(telling, origin.Party);
        Note(named, telling, reacts ? Standing.MayPassOn : Standing.Speaks, reacts ? "speaks of what is known before, and may have it from there" : "", route);
    }

    private void Note(Candidate candidate, Telling telling, Standing standing, string doubt, IEnumerable<string> route)
    {
        if (standing > candidate.Standing || candidate.Reports.Count == 0)
        {
            candidate.Standing = standing;
            candidate.Doubt = doubt;
        }

        candidate.Reports.Add(telling.Claim.Report.Source);
        candidate.ToldIn.Add(telling.Report);
        if (!telling.IsOwn)
        {
            candidate.Via.UnionWith(route.DefaultIfEmpty(_tellings.Parties[telling.First].Label));
        }
    }

    /// <summary>The last step that is published itself: a chain goes on in that report, if the matter has it. -1 where there is none.</summary>
    private int LastOutlet(Telling telling)
    {
        for (var i = telling.Path.Count - 1; i >= 0; i--)
        {
            var step = telling.Path[i];
            if (step.Kind is StepKind.Outlet or StepKind.Media || (step.Party >= 0 && HasReport(step.Party, telling)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool HasReport(int party, Telling telling) =>
        _firstTold.TryGetValue(party, out var told) && !ReportTimes.IsAfter(told, telling.Published);

    /// <summary>"He read it in the newspaper", "we learnt of the decision of the Treasury", "what the foreign paper writes is true".</summary>
    private bool IsHeard(Telling telling) =>
        (_rules.Any("publication", telling.Words) && _rules.Any("heard", telling.Words))
        || (_rules.Any("learnt", telling.Words) && _tellings.Parties.NamedIn(telling.Words).Any(party => _firstTold.TryGetValue(party, out var told) && ReportTimes.IsAfter(telling.Published, told)));

    /// <summary>"welcomed the seizure": three words tell nothing that was not told before.</summary>
    private static bool IsMereMention(Telling telling) => telling.Words is ["the" or "this" or "its" or "their", _] or ["the" or "this" or "its" or "their", _, _];

    /// <summary>
    /// Whether the claim begins with what another party did or said that told the matter on an earlier day: "the Treasury added us to its list".
    /// </summary>
    private bool ReactsToOther(Telling telling, int party)
    {
        if (_rules.States.Find([.. telling.Words.Take(5)]) is not { Code: var state })
        {
            return false;
        }

        var own = _tellings.Parties[party];
        return _firstTold.Any(other => other.Key != party && ReportTimes.IsAfter(telling.Published, other.Value)
            && _tellings.Parties[other.Key] is { Kind: not VoiceKind.Outlet, SpeaksForState: true } publisher
            && publisher.State == state && own.State != state);
    }
}
