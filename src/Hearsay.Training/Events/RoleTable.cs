using Hearsay.Engine.Text;

namespace Hearsay.Training.Events;

/// <summary>Which role a position of an event's word fills, as it mostly does in training sentences.</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<(string Type, string Key), string> _roles;

    private RoleTable(Dictionary<(string Type, string Key), string> roles) => _roles = roles;

    public static RoleTable Learn(IEnumerable<EventSentence> sentences)
    {
        var counts = new Dictionary<(string Type, string Key), Dictionary<string, int>>();
        foreach (var sentence in sentences)
        {
            foreach (var candidate in sentence.Candidates)
            {
                var role = sentence.RoleOf(candidate.Argument.Head);
                foreach (var key in new[] { candidate.Key, candidate.Simple }.Distinct())
                {
                    var seen = counts.TryGetValue((sentence.Type, key), out var known) ? known : counts[(sentence.Type, key)] = [];
                    seen[role] = seen.GetValueOrDefault(role) + 1;
                }
            }
        }

        return new RoleTable(counts.ToDictionary(
            one => one.Key, one => one.Value.OrderByDescending(role => role.Value).ThenBy(role => role.Key, StringComparer.Ordinal).First().Key));
    }

    /// <summary>Who fills which role, by the words.</summary>
    public IEnumerable<(string Role, TextSpan Span)> RolesIn(EventSentence sentence)
    {
        var filled = sentence.Candidates.Select(candidate => (Role: RoleOf(sentence.Type, candidate), candidate.Argument)).Where(one => one.Role.Length > 0).ToList();
        var spans = new ArgumentSpans(sentence.Document, sentence.Trigger, filled.ConvertAll(one => one.Argument));
        return filled.SelectMany(one => spans.Of(one.Argument).Select(span => (one.Role, span))).Distinct();
    }

    private string RoleOf(string type, Candidate candidate) =>
        _roles.TryGetValue((type, candidate.Key), out var role) || _roles.TryGetValue((type, candidate.Simple), out role) ? role : "";
}
