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
    private readonly Document _document;
    private readonly GoodsSigns _signs;
    private readonly PhraseJoiner _phrases;
    private readonly Trade _trade;
    private readonly int _arms;
    private readonly int _against;
    private readonly HashSet<string> _told = new(StringComparer.OrdinalIgnoreCase);

    public Evidence(Document document, TokenRange tokens, GoodsSigns signs, PhraseJoiner phrases, List<Sighting> sightings)
    {
        (_document, _signs, _phrases, _trade) = (document, signs, phrases, new Trade(document, tokens, signs, phrases));
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

        var isJoined = sighting.Named.Any(one => one.Category is not null || word.Sense is GoodsSense.Sure or GoodsSense.Report or GoodsSense.Traded || IsOfArms) || (sighting.Kind is { } kind && (word.Sense != GoodsSense.Near || kind.Word?.Category == word.Category) && IsGoodKind(kind, sighting));
        if (isJoined)
        {
            return true;
        }

        return word.Kind != GoodsWordKind.Part && word.Sense switch
        {
            GoodsSense.Sure => !IsOfOtherThings && (IsOfArms || !IsName(sighting)),
            GoodsSense.Report or GoodsSense.Traded => !IsOfOtherThings && (IsName(sighting) ? IsOfArms : IsOfArms || IsToldBeside(sighting) || IsHeld(sighting) || IsTraded(sighting, word)),
            GoodsSense.Near => !IsOfOtherThings
                && (IsToldBeside(sighting) || (_arms >= FewArms && _told.Contains(word.Words)) || (IsOfArms && sighting.Holder is not null)),
            _ => false,
        };
    }

    // "35 tonnes of arms", "three crates of grenades"
    private bool IsHeld(Sighting sighting) => sighting.Holder is not null && _against == 0;

    // "Sold rockets" in a report that says a little more of arms, or by a state; "sold missiles" anywhere but in sport.
    private bool IsTraded(Sighting sighting, GoodsWord word)
    {
        if (_arms >= FewArms && sighting.IsModifier)
        {
            return true;
        }

        return _trade.Find(sighting) is >= 0 and var by
            && (_arms >= FewArms || (_against <= _arms && _trade.IsOfStates(sighting, by)) || (word.Sense == GoodsSense.Traded && _against == 0 && IsMany(sighting)));
    }

    private bool IsMany(Sighting sighting) => PennTags.NameOf(_document.PennTags[sighting.Head]) == "NNS";

    // "Smuggled drone parts": the trade is in the whole.
    private bool IsGoodKind(Sighting kind, Sighting whole) =>
        IsGood(kind) || (kind.Word?.Sense is GoodsSense.Report or GoodsSense.Traded && _arms >= FewArms && !IsOfOtherThings && (whole.IsModifier || _trade.Find(whole) >= 0));

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
