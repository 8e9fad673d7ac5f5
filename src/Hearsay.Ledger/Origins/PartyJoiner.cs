using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Origins;

/// <summary>Finds the spellings of one party by an index of words, never by comparing all with all.</summary>
internal sealed class PartyJoiner(PartyBook book, IReadOnlyList<Party> parties, OriginRules rules)
{
    /// <summary>A word that more parties share than this tells nobody apart.</summary>
    private const int MostAlike = 64;

    /// <summary>Word lists, each of one arm of a state.</summary>
    private static readonly string[] Branches = ["navy", "ground", "customs", "foreign"];

    private readonly Dictionary<string, List<Party>> _byWord = [];
    private readonly Dictionary<string, Party> _ofState = [];

    public void Join()
    {
        foreach (var party in parties)
        {
            foreach (var word in party.Words.Distinct())
            {
                if (!_byWord.TryGetValue(word, out var alike))
                {
                    _byWord.Add(word, alike = []);
                }

                alike.Add(party);
            }
        }

        JoinStates();
        foreach (var party in parties)
        {
            JoinLonger(party);
        }

        JoinInitials();
        JoinBranches();

        foreach (var party in parties.Where(party => party.Office.Count > 0))
        {
            JoinOffice(party);
        }
    }

    private void JoinStates()
    {
        foreach (var party in parties.Where(party => party is { SpeaksForState: true, State: not null }))
        {
            if (!_ofState.TryAdd(party.State!, party))
            {
                book.Join(_ofState[party.State!].Id, party.Id);
            }
        }
    }

    /// <summary>"the Courier" is "The London Courier" where only one longer name has its words.</summary>
    private void JoinLonger(Party party)
    {
        if (Alike(party.Words) is not { } alike)
        {
            return;
        }

        var longer = alike.Where(other => other.Words.Count > party.Words.Count && IsShortFor(party, other)).ToList();
        if (longer.Count > 0 && longer.All(other => book.Root(other.Id) == book.Root(longer[0].Id)))
        {
            book.Join(longer[0].Id, party.Id);
        }
    }

    /// <summary>"PAW" is the "Port Arms Watch", with or without its small words, where no other name has these initials.</summary>
    private void JoinInitials()
    {
        var byInitials = parties.Where(party => party.Kind != VoiceKind.Person && party.Words.Count > 1)
            .SelectMany(party => new[] { Initials(party.Words), Initials(party.Words.Where(word => !rules.Is("empty", word))) }.Distinct(), (party, initials) => (initials, party))
            .ToLookup(pair => pair.initials, pair => pair.party);
        foreach (var party in parties.Where(party => party.Kind != VoiceKind.Person && party.Words is [{ Length: > 1 }] && party.Label.All(char.IsUpper)))
        {
            var full = byInitials[party.Words[0]].ToList();
            if (full.Count > 0 && full.All(other => book.Root(other.Id) == book.Root(full[0].Id)))
            {
                book.Join(full[0].Id, party.Id);
            }
        }
    }

    /// <summary>"Naval Forces East" is of the state whose navy speaks, where one does.</summary>
    private void JoinBranches()
    {
        foreach (var branch in Branches)
        {
            var ofBranch = parties.Where(party => party.IsBody && rules.Any(branch, party.Words)).ToList();
            var ofStates = ofBranch.Where(party => party is { SpeaksForState: true, State: not null }).Select(party => book.Root(party.Id)).Distinct().ToList();
            foreach (var stateless in ofBranch.Where(party => party.State is null && party.IsOrgan && ofStates.Count == 1))
            {
                book.Join(ofStates[0], stateless.Id);
            }
        }
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static bool IsShortFor(Party party, Party other) =>
        party.Kind == VoiceKind.Person && other.Kind == VoiceKind.Person
            ? party.Words.Count == 1 && other.Words[^1] == party.Words[0]
            : party.Kind != VoiceKind.Person && other.Kind != VoiceKind.Person
                && (party.State is null || other.State is null || party.State == other.State)
                && party.Words.Any(word => word.Length > 2) && party.Words.All(other.Words.Contains);

    private void JoinOffice(Party person)
    {
        var office = person.Office;
        if (rules.Any("former", office) || rules.Any("independent", office) || !rules.Any("speaks", office))
        {
            return;
        }

        var bodies = office.Select(word => _byWord.GetValueOrDefault(word)).OfType<List<Party>>().Where(alike => alike.Count <= MostAlike)
            .SelectMany(alike => alike).Where(body => body.IsBody && body.Words.Any(word => !rules.Is("organ", word)) && body.Words.All(office.Contains)).ToList();
        if (bodies.Count > 0)
        {
            var body = bodies.MaxBy(body => (body.Words.Count, body.Label))!;
            book.Join(body.Id, person.Id);
        }
        else if (rules.States.Find(office) is { } state)
        {
            person.State ??= state.Code;
            if (_ofState.TryGetValue(state.Code, out var ofState))
            {
                book.Join(ofState.Id, person.Id);
            }
        }
    }

    /// <summary>The fewest parties that share a word with the name; null where all its words are everywhere.</summary>
    private List<Party>? Alike(IReadOnlyList<string> words) =>
        words.Select(word => _byWord[word]).Where(alike => alike.Count <= MostAlike).MinBy(alike => alike.Count);
}
