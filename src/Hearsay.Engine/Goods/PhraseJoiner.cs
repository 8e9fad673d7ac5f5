using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>Joins each noun for goods with what belongs to it: modifiers, designations before and behind it, kinds ("drone parts"), holders ("crates of rifles").</summary>
internal sealed class PhraseJoiner
{
    private const int LongestPhrase = 16;
    private readonly Document _document;
    private readonly TokenRange _tokens;
    private readonly List<Sighting> _sightings;
    private readonly int[] _byToken;

    public PhraseJoiner(Document document, TokenRange tokens, List<Sighting> sightings)
    {
        (_document, _tokens, _sightings) = (document, tokens, sightings);
        _byToken = new int[tokens.Count];
        Array.Fill(_byToken, -1);
        for (var number = 0; number < sightings.Count; number++)
        {
            for (var i = sightings[number].Tokens.Start; i < sightings[number].Tokens.End; i++)
            {
                _byToken[i - tokens.Start] = number;
            }
        }
    }

    public Sighting? At(int token) => _tokens.Contains(token) && _byToken[token - _tokens.Start] is >= 0 and var number ? _sightings[number] : null;

    public void Join()
    {
        // A noun takes what stands before it, so the last of a row takes all.
        for (var number = _sightings.Count - 1; number >= 0; number--)
        {
            if (!_sightings[number].IsTaken)
            {
                TakeBefore(_sightings[number]);
                TakeBehind(_sightings[number]);
            }
        }

        for (var number = _sightings.Count - 1; number >= 0; number--)
        {
            if (_sightings[number] is { IsTaken: false, IsGood: true } sighting)
            {
                TakeOf(sighting);
                TakeHolder(sighting);
            }
        }
    }

    private void TakeBefore(Sighting sighting)
    {
        var start = sighting.Phrase.Start;
        var least = Math.Max(_tokens.Start, sighting.Tokens.End - LongestPhrase);
        while (start > least)
        {
            var before = At(start - 1);
            if (before is { IsTaken: false, IsGood: true } && before.Tokens.End == start && !before.Phrase.Contains(sighting.Tokens) && sighting.IsGood && Modifies(before, sighting))
            {
                Take(sighting, before);
                start = before.Tokens.Start;
            }
            else if (before is null or { IsGood: false } && IsModifier(start - 1, sighting))
            {
                start--;
            }
            else
            {
                break;
            }
        }

        sighting.Phrase = new TokenRange(start, sighting.Phrase.End);
    }

    // A designation before a noun or another designation is taken whatever the tree says: parsers know few of them.
    private bool Modifies(Sighting before, Sighting sighting) =>
        before.Designation is not null
            ? sighting.Word is not null || _document.SentenceAt(before.Head) == _document.SentenceAt(sighting.Head)
            : sighting.Designation is null && _document.Heads[before.Head] >= before.Tokens.End && _document.Heads[before.Head] < sighting.Tokens.End;

    private static void Take(Sighting sighting, Sighting before)
    {
        sighting.Named.InsertRange(0, before.Named);
        before.IsTaken = true;
        if (before.Word is not null)
        {
            sighting.Kind = before;
        }
    }

    private bool IsModifier(int token, Sighting sighting)
    {
        var head = _document.Heads[token];
        var tag = _document.Tags[token];
        var form = _document.FormOf(token);
        var leans = head > token && head < sighting.Tokens.End;
        return tag switch
        {
            UniversalTag.Adj => leans,

            // "A 40-foot patrol boat"; a number that counts is found with the quantities, and a year is neither.
            UniversalTag.Num => leans && _document.FormOf(token + 1) is "-",
            UniversalTag.Noun or UniversalTag.Propn => leans && sighting.Word is not null,

            // "Smuggling weapons" is no kind of weapons, whatever the tree says.
            UniversalTag.Verb => leans && _document.RelationIds[token] == RelationId.Amod && !form.EndsWith("ing"),
            UniversalTag.Punct or UniversalTag.Sym or UniversalTag.Adp => (form is "-" or "–" || tag == UniversalTag.Adp) && IsGlued(token),
            _ => false,
        };
    }

    // "surface-to-air"
    private bool IsGlued(int token) => token > 0 && _document.TokenStarts[token] == _document.TokenEnds[token - 1];

    // "rifles AK-103", "rifles (AK-103)", "rounds of 82 mm calibre"
    private void TakeBehind(Sighting sighting)
    {
        var end = sighting.Phrase.End;
        if (sighting.Word is not { IsGood: true } || end >= _tokens.End)
        {
            return;
        }

        var form = _document.FormOf(end);
        var next = At(end) ?? (form is "(" or "of" ? At(end + 1) : null);
        if (next is { IsTaken: false, Designation: { } designation } && next.Phrase.Start >= end && next.Word is null
            && (form is not "of" || designation.Category is null)
            && (designation.Category is null || form is "(" || _document.Heads[next.Head] == sighting.Head || _document.Heads[next.Head] < next.Tokens.Start))
        {
            sighting.Named.Add(designation);
            next.IsTaken = true;
            var close = form is "(" && next.Tokens.End < _tokens.End && _document.FormOf(next.Tokens.End) is ")" ? 1 : 0;
            sighting.Phrase = new TokenRange(sighting.Phrase.Start, next.Tokens.End + close);
        }
    }

    // "components for ballistic missiles", "rounds of mortar ammunition"
    private void TakeOf(Sighting sighting)
    {
        var next = BehindPreposition(sighting.Phrase.End);
        if (next is not { IsTaken: false, IsGood: true } || next == sighting || sighting.Word is not { } word
            || !(word.Kind == GoodsWordKind.Part || word.Category == GoodsCategories.Parts || (word.Category == CategoryOf(next) && _document.FormOf(sighting.Phrase.End) is "of")))
        {
            return;
        }

        sighting.Kind = next;
        sighting.Named.AddRange(next.Named);
        next.IsTaken = true;
        sighting.Phrase = new TokenRange(sighting.Phrase.Start, next.Phrase.End);
    }

    private Sighting? BehindPreposition(int token)
    {
        if (token + 1 >= _tokens.End || _document.FormOf(token) is not ("of" or "for" or "from"))
        {
            return null;
        }

        // The phrase that starts right behind, whatever its length: its last word has the phrase.
        for (var i = token + 1; i < Math.Min(_tokens.End, token + LongestPhrase); i++)
        {
            if (At(i) is { IsTaken: false, IsGood: true } found)
            {
                return found.Phrase.Start <= token + 2 ? found : null;
            }

            if (_document.Tags[i] is UniversalTag.Punct or UniversalTag.Verb && _document.FormOf(i) is not "-" && _document.RelationIds[i] != RelationId.Amod)
            {
                break;
            }
        }

        return null;
    }

    private static string? CategoryOf(Sighting sighting) => sighting.Word?.Category ?? sighting.Designation?.Category;

    // "three crates of rifles", "46 containers with missiles", "ammunition boxes"
    private void TakeHolder(Sighting sighting)
    {
        var governor = _document.Heads[sighting.Head];
        if (governor >= sighting.Tokens.End && IsCompound(sighting.Head))
        {
            var over = At(governor);
            sighting.IsModifier = over?.Word?.Kind == GoodsWordKind.Group;
            sighting.Holder = over?.Word is { Holds: true } ? over : null;
            sighting.IsTaken = !sighting.IsModifier && sighting.Holder is null;
            if (sighting.Holder is not null)
            {
                sighting.Phrase = new TokenRange(sighting.Phrase.Start, over!.Tokens.End);
            }

            return;
        }

        var at = sighting.Phrase.Start - 1;
        at -= at >= _tokens.Start && _document.Tags[at] == UniversalTag.Det ? 1 : 0;
        if (at <= _tokens.Start || !IsHolding(at))
        {
            return;
        }

        at -= _document.FormOf(at) is "with" or "of" && at - 1 > _tokens.Start && _document.FormOf(at - 1) is "filled" or "full" or "loaded" or "packed" ? 1 : 0;
        if (At(at - 1) is { Word.Holds: true } holder)
        {
            sighting.Holder = holder;
            sighting.Phrase = new TokenRange(Math.Min(holder.Phrase.Start, sighting.Phrase.Start), sighting.Phrase.End);
        }
    }

    private bool IsHolding(int token) => _document.FormOf(token) is "of" or "with" or "containing" or "holding" or "carrying";

    private bool IsCompound(int token) =>
        _document.RelationIds[token] == RelationId.Compound || _document.RelationIds[token] == RelationId.Amod || _document.RelationIds[token] == RelationId.Nummod;
}
