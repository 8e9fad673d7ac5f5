namespace Hearsay.Ledger.Origins;

/// <summary>Which outlet of the matter "the foreign newspaper" or "Israeli media" can only be.</summary>
internal sealed class MediaResolver
{
    private readonly Tellings _tellings;
    private readonly OriginRules _rules;

    /// <summary>Outlets that tell the matter, with the day of their first telling, in that order.</summary>
    private readonly List<(int Party, string? Told, string? State)> _outlets = [];

    public MediaResolver(Tellings tellings, OriginRules rules)
    {
        _tellings = tellings;
        _rules = rules;
        var seen = new HashSet<int>();
        foreach (var telling in tellings.All)
        {
            var named = telling.Path.Where(step => step.Kind is StepKind.Outlet).Select(step => step.Party);
            foreach (var party in named.Prepend(telling.Publisher).Where(seen.Add))
            {
                _outlets.Add((party, telling.Published, rules.StateOfOutlet(tellings.Parties[party].Words)));
            }
        }
    }

    /// <summary>Null where nothing in the words points at one outlet.</summary>
    public int? Find(Step step, int teller, Telling telling)
    {
        if (step.Description is not { } description)
        {
            return null;
        }

        var words = description.Key.Split(' ').Where(word => word.Length > 3 && !_rules.Is("media", word) && !_rules.Is("empty", word)).ToList();
        foreach (var (party, told, state) in _outlets)
        {
            var isLike = (state is not null && state == description.State) || _tellings.Parties[party].Words.Any(words.Contains);
            if (isLike && party != teller && party != telling.Publisher && !ReportTimes.IsAfter(told, telling.Published))
            {
                return party;
            }
        }

        return null;
    }
}
