namespace Hearsay.Training.Events;

/// <summary>Which role a position of an event's word fills, as it mostly does in training sentences.</summary>
internal sealed class RoleTable
{
    private const string NoRole = "";
    private readonly Dictionary<(string Type, string Key), string> _roles;

    private RoleTable(Dictionary<(string Type, string Key), string> roles) => _roles = roles;

    public static RoleTable Learn(IEnumerable<EventSentence> sentences)
    {
        var counts = new Dictionary<(string Type, string Key), Dictionary<string, int>>();
        foreach (var sentence in sentences)
        {
            foreach (var candidate in sentence.Candidates)
            {
                var role = RoleOf(sentence, candidate);
                var key = (sentence.Type, candidate.Key);
                var seen = counts.TryGetValue(key, out var known) ? known : counts[key] = [];
                seen[role] = seen.GetValueOrDefault(role) + 1;
            }
        }

        return new RoleTable(counts.ToDictionary(
            one => one.Key, one => one.Value.OrderByDescending(role => role.Value).ThenBy(role => role.Key, StringComparer.Ordinal).First().Key));
    }

    public IEnumerable<(string Role, Engine.Text.TextSpan Span)> RolesIn(EventSentence sentence) =>
        sentence.Candidates.Select(candidate => (Role: _roles.GetValueOrDefault((sentence.Type, candidate.Key), NoRole), candidate.Span)).Where(one => one.Role != NoRole).Distinct();

    // The same words, or where the trees have them otherwise the narrowest that hold the candidate and not much else.
    private static string RoleOf(EventSentence sentence, Candidate candidate) =>
        sentence.Gold.Where(gold => gold.Span.Overlaps(candidate.Span) && (gold.Span.Start == candidate.Span.Start || gold.Span.End == candidate.Span.End))
            .OrderBy(gold => gold.Span.Length).Select(gold => gold.Role).FirstOrDefault(NoRole);
}
