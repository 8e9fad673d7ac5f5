using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>
/// Tells whether words that mean other things too mean goods here. What a report has used a word for once, it goes on using it for (Gale, Church and
/// Yarowsky, "One sense per discourse", 1992).
/// </summary>
internal sealed class Evidence
{
    /// <summary>So many different words of arms make a report one of arms; set by eye on reports of other things, where two may come together.</summary>
    private const int ArmsInReport = 3;
    private const int FewArms = 2;
    private const int LongestWay = 4;
    private readonly Document _document;
    private readonly GoodsSigns _signs;
    private readonly PhraseJoiner _phrases;
    private readonly TokenRange _tokens;
    private readonly int _arms;
    private readonly int _against;
    private readonly HashSet<string> _told = new(StringComparer.OrdinalIgnoreCase);

    public Evidence(Document document, TokenRange tokens, GoodsSigns signs, PhraseJoiner phrases, List<Sighting> sightings)
    {
        (_document, _tokens, _signs, _phrases) = (document, tokens, signs, phrases);
        (_arms, _against) = signs.Count(document, tokens);
        _arms += sightings.Where(one => one is { Word: { Sense: GoodsSense.Sure, Kind: GoodsWordKind.Good, Category: not "other" } } or { Designation.NeedsNoun: false } && !IsName(one))
            .Select(one => one.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count();
    }

    private bool IsOfArms => _arms >= ArmsInReport && _arms > _against;

    // "The Missile", "FC Torpedo"
    private bool IsName(Sighting sighting) =>
        sighting.Word is { } word && _document.Tags[sighting.Head] == UniversalTag.Propn && char.IsLower(word.Words[0]);

    private bool IsOfOtherThings => _against >= ArmsInReport && _against > _arms;

    /// <summary>Twice over: what is told by its place may come after what is told by the word alone.</summary>
    public void Weigh(List<Sighting> sightings)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (var sighting in sightings)
            {
                if (sighting is { IsTaken: false, IsAccepted: false, IsGood: true } && IsGood(sighting))
                {
                    sighting.IsAccepted = true;
                    _told.Add(sighting.Key);
                    _told.UnionWith(sighting.Named.Select(one => one.Name));

                    // "mortar rounds", and from then on "the rounds"
                    _told.Add(_document.Lemmas[sighting.Head]);
                }
            }
        }
    }

    private bool IsGood(Sighting sighting)
    {
        if (sighting.Word is not { } word)
        {
            return IsNamed(sighting);
        }

        if (IsLimb(sighting))
        {
            return false;
        }

        var isJoined = sighting.Named.Any(one => one.Category is not null || word.Sense is GoodsSense.Sure or GoodsSense.Report || IsOfArms) || (sighting.Kind is { } kind && (word.Sense != GoodsSense.Near || kind.Word?.Category == word.Category) && IsGoodKind(kind, sighting));
        if (isJoined)
        {
            return true;
        }

        return word.Kind != GoodsWordKind.Part && word.Sense switch
        {
            GoodsSense.Sure => !IsOfOtherThings && (IsOfArms || !IsName(sighting)),
            GoodsSense.Report => !IsOfOtherThings && (IsName(sighting) ? IsOfArms : IsOfArms || IsToldBeside(sighting) || (IsTraded(sighting, out var verb) && (_arms >= FewArms || IsOfStates(verb)))),
            GoodsSense.Near => !IsOfOtherThings
                && (IsToldBeside(sighting) || (_arms >= FewArms && _told.Contains(word.Words)) || (IsOfArms && sighting.Holder is not null)),
            _ => false,
        };
    }

    // "Smuggled drone parts": the trade is in the whole.
    private bool IsGoodKind(Sighting kind, Sighting whole) =>
        IsGood(kind) || (kind.Word?.Sense == GoodsSense.Report && _arms >= FewArms && !IsOfOtherThings && IsTraded(whole, out _));

    // A designation alone. One that needs a noun is taken where the report used it so before, or beside goods that are sure.
    private bool IsNamed(Sighting sighting) =>
        sighting.Named.Exists(one => one.Category is not null)
        && (sighting.Named.Exists(one => one is { NeedsNoun: false, Category: not null } && (!IsOfOtherThings || one.Name.AsSpan().ContainsAnyInRange('0', '9')))
            || _told.Contains(sighting.Key) || (sighting.Named.Count > 1 && IsOfArms) || (IsOfArms && IsBesideGoods(sighting)));

    private bool IsToldBeside(Sighting sighting)
    {
        for (var i = sighting.Phrase.Start; i < sighting.Tokens.Start; i++)
        {
            if (_signs.Is(GoodsSign.Arms, _document, i, sighting.Tokens.Start))
            {
                return true;
            }
        }

        return IsBesideGoods(sighting);
    }

    // "rifles and shells"
    private bool IsBesideGoods(Sighting sighting)
    {
        var governor = _document.Heads[sighting.Head];
        if (governor >= 0 && _document.RelationIds[sighting.Head] == RelationId.Conj && IsSure(governor, sighting))
        {
            return true;
        }

        foreach (var dependent in _document.Dependents.Of(sighting.Head))
        {
            if (_document.RelationIds[dependent] == RelationId.Conj && IsSure(dependent, sighting))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSure(int token, Sighting beside) =>
        _phrases.At(token) is { IsGood: true } other && other != beside
        && (other.IsAccepted || (!IsOfOtherThings && other.Word?.Sense == GoodsSense.Sure && other.Word.IsGood) || other.Designation is { NeedsNoun: false });

    // "sold rockets", "a shipment of rockets that was seized"
    private bool IsTraded(Sighting sighting, out int verb)
    {
        verb = -1;
        if (sighting.IsModifier)
        {
            return true;
        }

        var token = sighting.Head;
        for (var step = 0; step < LongestWay; step++)
        {
            var (relation, head) = (_document.RelationIds[token], _document.Heads[token]);
            if (head < 0 || !_tokens.Contains(head))
            {
                return false;
            }

            if (_document.Tags[head] == UniversalTag.Verb)
            {
                verb = head;
                return (relation == RelationId.Obj || relation == RelationId.NsubjPass || relation == RelationId.Obl || relation == RelationId.Conj)
                    && _signs.Is(GoodsSign.Trade, _document, head, _tokens.End);
            }

            if (relation == RelationId.Nmod && _phrases.At(head)?.Word is { IsGood: false })
            {
                return true;
            }

            if (relation != RelationId.Conj)
            {
                return false;
            }

            token = head;
        }

        return false;
    }

    // "Myanmar is buying rockets from North Korea": who but states and armed groups would.
    private bool IsOfStates(int verb)
    {
        if (verb < 0)
        {
            return false;
        }

        foreach (var dependent in _document.Dependents.Of(verb))
        {
            if (_document.NameAt(dependent) is >= 0 and var name && _document.Names[name].Kind is EntityKind.State or EntityKind.Group)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLimb(Sighting sighting)
    {
        if (!_document.FormOf(sighting.Head).Equals("arms", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var dependent in _document.Dependents.Of(sighting.Head))
        {
            if (_signs.Is(GoodsSign.Owner, _document, dependent, dependent + 1))
            {
                return true;
            }
        }

        return false;
    }
}
