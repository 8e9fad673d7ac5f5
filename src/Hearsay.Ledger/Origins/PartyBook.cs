using Hearsay.Engine.Readings;
using Hearsay.Ledger.Origins.Words;

namespace Hearsay.Ledger.Origins;

/// <summary>
/// Who is who among the named voices of a matter: spellings of one name, a ministry and its state, a spokesman and those for whom he speaks.
/// </summary>
internal sealed class PartyBook(OriginRules rules)
{
    /// <summary>Of parties whose names begin with one word no more are looked at, so that no text can make this slow.</summary>
    private const int MostOfOneWord = 64;

    private readonly List<Party> _parties = [];
    private readonly List<int> _parents = [];
    private readonly Dictionary<string, int> _byKey = [];
    private readonly Dictionary<long, int> _byVoice = [];
    private ILookup<string, Party> _byFirstWord = Array.Empty<Party>().ToLookup(_ => "");

    public Party this[int party] => _parties[party];

    /// <summary>Enters a voice; null where its name is no name ("the army"), so that it counts as unnamed.</summary>
    public int? Enter(ChainLink link, bool isPublisher)
    {
        var words = SpokenWords.Of(link.Name);
        if (words is ["the", _, ..])
        {
            words.RemoveAt(0);
        }

        if (link.Kind == VoiceKind.Person)
        {
            var titles = words.TakeWhile(word => rules.Is("title", word)).Count();
            words.RemoveRange(0, titles < words.Count ? titles : 0);
        }

        if (words.Count == 0 || (!isPublisher && words.TrueForAll(IsPost)))
        {
            return null;
        }

        var state = link.Kind is VoiceKind.Group or VoiceKind.Outlet ? null : rules.States.Find(words);
        var isOffice = IsLowerCase(link.Name!, words, state);
        if (isOffice && !isPublisher && !(state is not null && (rules.Any("organ", words) || rules.Any("speaks", words))))
        {
            return null;
        }

        var id = Enter(link, words, isPublisher);
        var party = _parties[id];
        party.IsPublisher |= isPublisher;
        if (link.Office is not null && party.Office.Count == 0)
        {
            party.Office = SpokenWords.Of(link.Office);
        }

        if (state is { } found && party.State is null && (link.Kind != VoiceKind.Person || isOffice))
        {
            party.State = found.Code;
            party.SpeaksForState = found.Length == words.Count || rules.Any("organ", words) || isOffice;
        }

        party.IsOrgan |= party.IsBody && party.State is null && rules.Any("organ", words);
        return id;
    }

    /// <summary>The one that stands for all spellings of the party.</summary>
    public int Root(int party)
    {
        while (_parents[party] != party)
        {
            party = _parents[party] = _parents[_parents[party]];
        }

        return party;
    }

    public void Join(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        if (a == b)
        {
            return;
        }

        // The longer name says more; of two as long the first by letters, so that the order of claims does not matter.
        var (keep, drop) = Better(_parties[a], _parties[b]) ? (a, b) : (b, a);
        _parents[drop] = keep;
        var (kept, dropped) = (_parties[keep], _parties[drop]);
        kept.State ??= dropped.State;
        kept.SpeaksForState |= dropped.SpeaksForState;
        kept.IsPublisher |= dropped.IsPublisher;
        kept.Office = kept.Office.Count > 0 ? kept.Office : dropped.Office;
    }

    /// <summary>Joins what is one party; call it when all voices are entered.</summary>
    public void Settle()
    {
        new PartyJoiner(this, _parties, rules).Join();
        _byFirstWord = _parties.Where(party => !party.Words.All(word => rules.Is("organ", word) || IsPost(word))).ToLookup(party => party.Words[0]);
    }

    /// <summary>The parties that words name, each by the one that stands for it: by a name, or who speaks for a state by its army or ministry ("the Norwegian army").</summary>
    public IEnumerable<int> NamedIn(IReadOnlyList<string> words)
    {
        if (rules.States.Find(words) is { } found && found.Start + found.Length < words.Count && rules.Is("organ", words[found.Start + found.Length])
            && _parties.Find(party => party.SpeaksForState && party.State == found.Code) is { } speaker)
        {
            yield return Root(speaker.Id);
        }

        for (var at = 0; at < words.Count; at++)
        {
            foreach (var party in _byFirstWord[words[at]].Take(MostOfOneWord).Where(party => StandsAt(words, at, party.Words)))
            {
                yield return Root(party.Id);
            }
        }
    }

    private static bool StandsAt(IReadOnlyList<string> words, int at, IReadOnlyList<string> name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (at + i >= words.Count || words[at + i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private int Enter(ChainLink link, IReadOnlyList<string> words, bool isPublisher)
    {
        var key = string.Join(' ', words);
        if (!_byKey.TryGetValue(key, out var id))
        {
            id = _parties.Count;
            _byKey.Add(key, id);
            _parties.Add(new Party(id, link.Name!, link.Kind, words));
            _parents.Add(id);
        }

        var party = _parties[id];
        if (party.Kind != link.Kind)
        {
            party.Kind = isPublisher || (!party.IsPublisher && link.Kind < party.Kind) ? link.Kind : party.Kind;
        }

        if (link.Voice > 0 && !_byVoice.TryAdd(link.Voice, id))
        {
            Join(_byVoice[link.Voice], id);
        }

        return id;
    }

    /// <summary>"Secretary", "General": whose post it is, no word says.</summary>
    private bool IsPost(string word) => rules.Is("title", word) || rules.Is("speaks", word) || rules.Is("official", word);

    /// <summary>Whether a name has capitals only where it names a state: "Iran's foreign minister", "army".</summary>
    private static bool IsLowerCase(string name, List<string> words, (string Code, int Start, int Length)? state)
    {
        var pieces = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ofState = state is { } found ? SpokenWords.Of(string.Join(' ', words.Skip(found.Start).Take(found.Length))) : [];
        return words.Count > ofState.Count && pieces.Length <= SpokenWords.Most
            && pieces.All(piece => (!char.IsUpper(piece[0]) && !char.IsDigit(piece[0]) && piece[0] != '-') || SpokenWords.Of(piece).All(ofState.Contains));
    }

    private static bool Better(Party one, Party other) =>
        one.SpeaksForState != other.SpeaksForState && (one.Kind == VoiceKind.Person || other.Kind == VoiceKind.Person) ? one.Kind != VoiceKind.Person
        : one.Words.Count != other.Words.Count ? one.Words.Count > other.Words.Count
        : string.CompareOrdinal(one.Label, other.Label) <= 0;
}
