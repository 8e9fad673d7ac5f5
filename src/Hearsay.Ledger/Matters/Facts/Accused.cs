using Hearsay.Engine.Readings;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Finds what a denial that says only "the allegation" or "it" denies: the part that the report gives to the one who denies, or to those for whom he speaks.</summary>
internal sealed class Accused
{
    /// <summary>Parts that somebody would deny: who seized it and where is not held against anybody.</summary>
    private static readonly HashSet<string> Parts = ["supplier", "recipient", "broker", "carrier", "financier", "attacker", "origin", "destination"];

    private readonly ReportReading _reading;
    private readonly Dictionary<int, IReadOnlySet<int>> _ofVoice = [];
    private readonly List<(int Entity, string Name, string? State)> _accused = [];

    public Accused(ReportReading reading)
    {
        _reading = reading;
        foreach (var entity in reading.Events.SelectMany(told => told.Roles.Concat(told.Places)).Where(role => role.Entity >= 0 && Parts.Contains(role.Role)).Select(role => role.Entity).Distinct())
        {
            var name = reading.Entities[entity].Name;
            if (PartyName.Of(name) is { Length: > 0 } key)
            {
                _accused.Add((entity, key, StateArms.StateOf(name)));
            }
        }
    }

    /// <summary>The entities with such a part that a voice is, belongs to or speaks for.</summary>
    public IReadOnlySet<int> BehindVoice(int voice)
    {
        if (!_ofVoice.TryGetValue(voice, out var behind))
        {
            _ofVoice.Add(voice, behind = Find(_reading.Voices[voice]));
        }

        return behind;
    }

    private HashSet<int> Find(Voice voice)
    {
        var words = string.Join(' ', new[] { voice.Name, voice.Description, Offices.Find(_reading, voice) }.Where(text => text is not null));
        var name = $" {PartyName.Of(words)} ";
        var state = StateArms.StateOf(words);
        var named = _accused.Where(one => name.Contains($" {one.Name} ", StringComparison.Ordinal)).Select(one => one.Entity).ToHashSet();
        return named.Count > 0 ? named : [.. _accused.Where(one => state is not null && state == one.State).Select(one => one.Entity)];
    }
}
