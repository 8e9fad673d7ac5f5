namespace Hearsay.Ledger.Origins;

/// <summary>The candidates of a matter; knows when two descriptions are of the same people or the same paper.</summary>
internal sealed class CandidateBook(OriginRules rules)
{
    /// <summary>Beyond so many descriptions under one outlet only equal ones are joined, so that no text can make this slow.</summary>
    private const int MostCompared = 128;

    private readonly Dictionary<int, Candidate> _parties = [];
    private readonly Dictionary<int, List<Candidate>> _unnamed = [];
    private readonly Dictionary<(int Under, string Key), Candidate> _byKey = [];
    private readonly Dictionary<string, List<Candidate>> _papers = [];
    private readonly Dictionary<string, Candidate> _loose = [];

    public List<Candidate> All { get; } = [];

    public Candidate OfParty(Party party)
    {
        if (!_parties.TryGetValue(party.Id, out var candidate))
        {
            _parties.Add(party.Id, candidate = New(new Candidate(StepKind.Party, party.Id, null, party.Label, -1)));
        }

        return candidate;
    }

    /// <summary>Voices that speak for no origin of their own while there is another: reports nobody names, polls.</summary>
    public Candidate Loose(Step step)
    {
        if (!_loose.TryGetValue(step.Label, out var candidate))
        {
            _loose.Add(step.Label, candidate = New(new Candidate(step.Kind, -1, step.Description, step.Label, -1)));
        }

        return candidate;
    }

    /// <param name="under">The outlet that spoke with them.</param>
    /// <param name="between">The go-between who has it from them; -1 where there is none.</param>
    public Candidate Unnamed(Step step, int under, int between, Telling telling) =>
        step.Kind is StepKind.Paper ? Paper(step, under) : FindUnnamed(step, under, between, telling) ?? Add(step, under, between, telling.First);

    /// <summary>The same people, if they are met already. Whoever puts another's text in other words leaves its sources where they are.</summary>
    public Candidate? FindUnnamed(Step step, int under, int between, Telling telling) =>
        Find(step, under, telling.Report)
        ?? (between >= 0 ? Find(step, between, telling.Report) : null)
        ?? (telling.IsRewritten ? Find(step, telling.First, telling.Report) : null);

    private Candidate? Find(Step step, int under, string report)
    {
        var description = step.Description!;
        if (_byKey.TryGetValue((under, description.Key), out var same))
        {
            return same;
        }

        var found = _unnamed.TryGetValue(under, out var others)
            ? others.Where(other => IsSame(description, other, report)).MaxBy(other => other.Description!.Content.Count(description.Content.Contains))
            : null;
        if (found is not null)
        {
            _byKey.Add((under, description.Key), found);
        }

        return found;
    }

    private static bool IsSame(Description description, Candidate other, string report)
    {
        var known = other.Description!;
        return description.MayBe(known)
            && ((description.Covers(known) && !(other.ToldIn.Contains(report) && (description.Content.Count == 0 || known.Content.Count == 0))) || (!other.ToldIn.Contains(report) && (description.Calling == known.Calling || description.Content.Overlaps(known.Content))));
    }

    private Candidate Add(Step step, int under, int between, int first)
    {
        var candidate = New(new Candidate(StepKind.Unnamed, -1, step.Description, step.Label, under));
        foreach (var one in new[] { under, between, first }.Where(one => one >= 0).Distinct())
        {
            Enter(candidate, one);
        }

        return candidate;
    }

    private void Enter(Candidate candidate, int under)
    {
        _byKey.TryAdd((under, candidate.Description!.Key), candidate);
        if (!_unnamed.TryGetValue(under, out var group))
        {
            _unnamed.Add(under, group = []);
        }

        if (group.Count < MostCompared)
        {
            group.Add(candidate);
        }
    }

    /// <summary>"the manifest" is "a cargo manifest" whoever shows it; "the papers" are any paper of the same outlet.</summary>
    private Candidate Paper(Step step, int under)
    {
        var description = step.Description!;
        foreach (var noun in description.Content.Where(word => IsPaperNoun(word)).DefaultIfEmpty(description.Key))
        {
            if (_papers.TryGetValue(noun, out var same)
                && same.FirstOrDefault(other => other.Description!.MayBe(description) && (other.Under == under || other.Description.Covers(description))) is { } found)
            {
                return found;
            }
        }

        if (description.Paper is PaperKind.AnyPaper && _unnamed.TryGetValue(~under, out var shown))
        {
            return shown[0];
        }

        var candidate = New(new Candidate(StepKind.Paper, -1, description, step.Label, under));
        foreach (var noun in description.Content.Where(word => IsPaperNoun(word)).DefaultIfEmpty(description.Key))
        {
            if (!_papers.TryGetValue(noun, out var alike))
            {
                _papers.Add(noun, alike = []);
            }

            if (alike.Count < MostCompared)
            {
                alike.Add(candidate);
            }
        }

        _unnamed.TryAdd(~under, [candidate]);
        return candidate;
    }

    private bool IsPaperNoun(string word) => rules.Is("paper", word) || rules.Is("data", word);

    private Candidate New(Candidate candidate)
    {
        All.Add(candidate);
        return candidate;
    }
}
