using Hearsay.Engine.Text;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Events;

/// <summary>Counts who is found to fill which role, by exact words.</summary>
internal sealed class RoleScores
{
    private readonly Agreement _all = new();
    private readonly SortedDictionary<string, Agreement> _byRole = new(StringComparer.Ordinal);

    public void Add(RoleTable roles, IEnumerable<EventSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            List<(string Role, TextSpan Span)> found = [.. roles.RolesIn(sentence)];
            foreach (var role in found.Concat(sentence.Gold).Select(one => one.Role).Distinct())
            {
                Add($"{sentence.Type}.{role}", SpansOf(role, found), SpansOf(role, sentence.Gold));
            }
        }
    }

    /// <summary>All roles together, then each by its event: "geneva.Supply.Theme".</summary>
    public IEnumerable<Score> Under(string name) =>
        [new Score($"{name}.roles-f1", _all.F1), .. _byRole.Select(role => new Score($"{name}.{role.Key}", role.Value.F1))];

    private void Add(string name, List<TextSpan> found, List<TextSpan> gold)
    {
        var ofRole = _byRole.TryGetValue(name, out var known) ? known : _byRole[name] = new Agreement();
        ofRole.Add(found, gold);
        _all.Add(found, gold);
    }

    private static List<TextSpan> SpansOf(string role, IEnumerable<(string Role, TextSpan Span)> all) => [.. all.Where(one => one.Role == role).Select(one => one.Span)];
}
