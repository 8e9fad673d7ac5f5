using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>The carriers of a document as they are gathered: which sightings are of one, and which one a token stands for.</summary>
internal sealed class Fleet
{
    private const int Kinds = 3;

    private readonly Document _document;
    private readonly List<CarrierDraft> _drafts = [];
    private readonly Dictionary<(int Entity, CarrierKind Kind), int> _byEntity = [];
    private readonly int[] _byToken;

    // The tokens that mean carriers, of each kind and, last, of all, in reading order.
    private readonly List<int>[] _sighted = [[], [], [], []];

    /// <param name="sightings">In reading order.</param>
    public Fleet(Document document, IReadOnlyList<Sighting> sightings)
    {
        _document = document;
        _byToken = new int[document.TokenCount];
        Array.Fill(_byToken, -1);
        foreach (var sighting in sightings)
        {
            _byToken.AsSpan(sighting.Tokens.Start, sighting.Tokens.Count).Fill(DraftOf(sighting));
        }

        for (var i = 0; i < sightings.Count; i++)
        {
            JoinHead(sightings[i]);
            if (i > 0 && sightings[i - 1].Tokens.End == sightings[i].Tokens.Start && sightings[i - 1].IsName != sightings[i].IsName)
            {
                Join(sightings[i - 1].Head, sightings[i].Head);
            }
        }

        foreach (var sighting in sightings)
        {
            At(sighting.Head)!.Sightings.Add(sighting);
        }

        AddPronouns();
        ListSighted();
    }

    /// <summary>One for each carrier, in the order of their first sightings.</summary>
    public IEnumerable<CarrierDraft> Drafts => _drafts.Where(draft => draft.Into < 0);

    /// <summary>The carrier that a token names, describes or means; null where it means none.</summary>
    public CarrierDraft? At(int token) => _byToken[token] >= 0 ? _drafts[Root(_byToken[token])] : null;

    /// <summary>The last token before this one and from <paramref name="start"/> on that means a carrier, of this kind or any; -1 where none does.</summary>
    public int Before(int token, int start, CarrierKind? kind)
    {
        var tokens = _sighted[(int?)kind ?? Kinds];
        var at = tokens.BinarySearch(token);
        at = (at < 0 ? ~at : at) - 1;
        return at >= 0 && tokens[at] >= start ? tokens[at] : -1;
    }

    /// <summary>The first token behind this one and before <paramref name="end"/> that means a carrier, of this kind or any; -1 where none does.</summary>
    public int Behind(int token, int end, CarrierKind? kind)
    {
        var tokens = _sighted[(int?)kind ?? Kinds];
        var at = tokens.BinarySearch(token + 1);
        at = at < 0 ? ~at : at;
        return at < tokens.Count && tokens[at] < end ? tokens[at] : -1;
    }

    private int DraftOf(Sighting sighting)
    {
        var key = (sighting.Entity, sighting.Kind);
        if (sighting.Entity >= 0 && !_byEntity.TryAdd(key, _drafts.Count))
        {
            return _byEntity[key];
        }

        _drafts.Add(new CarrierDraft(sighting.Kind));
        return _drafts.Count - 1;
    }

    /// <summary>"The destroyer USS Sparrow" and "Mi-17 helicopters" are one, whatever their entities.</summary>
    private void JoinHead(Sighting sighting)
    {
        var head = _document.Heads[sighting.Head];
        if (head >= 0 && _byToken[head] >= 0 && IsSame(_document.RelationIds[sighting.Head]))
        {
            Join(head, sighting.Head);
        }
    }

    private void Join(int token, int with)
    {
        var (one, other) = (Root(_byToken[token]), Root(_byToken[with]));
        if (one != other && _drafts[one].Kind == _drafts[other].Kind)
        {
            _drafts[Math.Max(one, other)].Into = Math.Min(one, other);
        }
    }

    private static bool IsSame(byte relation) =>
        relation == RelationId.Compound || relation == RelationId.Appos || relation == RelationId.Flat || relation == RelationId.Nummod;

    private void AddPronouns()
    {
        foreach (var ((entity, _), draft) in _byEntity)
        {
            foreach (var number in _document.MentionedEntities[entity].Mentions)
            {
                var mention = _document.Mentions[number];
                if (mention.Kind == MentionKind.Pronoun && _byToken[mention.Head] < 0)
                {
                    _byToken[mention.Head] = draft;
                }
            }
        }
    }

    private void ListSighted()
    {
        for (var token = 0; token < _byToken.Length; token++)
        {
            if (At(token) is { } draft)
            {
                _sighted[(int)draft.Kind].Add(token);
                _sighted[Kinds].Add(token);
            }
        }
    }

    private int Root(int draft)
    {
        var root = draft;
        while (_drafts[root].Into >= 0)
        {
            root = _drafts[root].Into;
        }

        // Shortens the way for the next, so that no chain is gone through again and again.
        while (_drafts[draft].Into is >= 0 and var into)
        {
            (_drafts[draft].Into, draft) = (root, into);
        }

        return root;
    }
}
