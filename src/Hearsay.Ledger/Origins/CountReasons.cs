namespace Hearsay.Ledger.Origins;

/// <summary>Says in sentences why the ends of the interval are where they are.</summary>
internal sealed class CountReasons(OriginGraph graph, IReadOnlyList<Candidate> counted, IReadOnlySet<Candidate> certain, Distinctness distinctness)
{
    /// <summary>No list of reasons is longer: nobody reads a hundred.</summary>
    private const int Most = 12;

    public string Of(Candidate candidate)
    {
        if (certain.Contains(candidate))
        {
            return candidate.IsEyewitness ? "saw it itself"
                : candidate.Standing is not Standing.Speaks ? $"the only one reached; {candidate.Doubt}"
                : "nobody is said to have told it";
        }

        return candidate.Standing is Standing.Speaks
            ? certain.Take(Most).Select(other => distinctness.WhyOne(other, candidate)).FirstOrDefault(why => why is not null) ?? "may be one of the others"
            : candidate.Doubt;
    }

    public IReadOnlyList<string> All()
    {
        var reasons = new List<string>();
        if (counted.Count == 0)
        {
            reasons.Add("Every report has it from another; whoever began it is not shown, and counts once.");
        }

        if (certain.Count > 1)
        {
            reasons.Add($"Surely distinct: {string.Join("; ", certain.Take(Most).Select(candidate => candidate.Label))}.");
        }

        reasons.AddRange(counted.Where(candidate => !certain.Contains(candidate)).Take(Most)
            .Select(candidate => candidate.Standing is Standing.Speaks ? $"{Sentence(Of(candidate))}." : $"{Sentence(candidate.Label)} {candidate.Doubt}."));
        reasons.AddRange(graph.Candidates.Where(candidate => candidate.Standing is Standing.PassesOn && !counted.Contains(candidate)).Take(Most)
            .Select(candidate => $"{Sentence(candidate.Label)} adds none: it {candidate.Doubt}."));
        reasons.AddRange(graph.Tellings.All.Where(telling => telling.Original != telling.Report).Select(telling => (telling.Publisher, telling.First)).Distinct().Take(Most)
            .Select(pair => $"{Sentence(graph.Tellings.Parties[pair.Publisher].Label)} copies {graph.Tellings.Parties[pair.First].Label}, and adds none by that."));
        reasons.AddRange(graph.Loops.Take(Most).Select(loop => $"They go round in a loop: {string.Join(" → ", loop)}."));
        return reasons;
    }

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
