using Hearsay.Engine.Dates;
using Hearsay.Engine.Findings;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Gives dates to the tellings that they are told of.</summary>
internal sealed class DateAttacher(Material material, Attacher attacher, IReadOnlyList<Telling> tellings, FillerWords words, LightVerbs lightVerbs, DateInterval? published)
{
    private const int Furthest = 12;

    // "Take", "It was" and a full stop.
    private const int MostBesideDate = 3;

    private readonly Document _document = material.Document;
    private readonly Dictionary<int, Telling> _byTrigger = tellings.Where(Attacher.Happens).DistinctBy(telling => telling.Trigger).ToDictionary(telling => telling.Trigger);
    private readonly ILookup<int, Telling> _bySentence = tellings.ToLookup(telling => telling.Sentence);

    public void Attach(IEnumerable<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Tokens.IsEmpty)
            {
                continue;
            }

            if (Find(date) is { } telling)
            {
                if (!IsProspect(telling, date))
                {
                    telling.Dates.Add(date);
                }
            }
            else if (IsLongAgo(date))
            {
                foreach (var told in _bySentence[_document.SentenceAt(date.Tokens.Start)])
                {
                    told.SaidDates.Add(date);
                }
            }
        }
    }

    /// <summary>Gives tellings without a date those that were told before in their paragraph.</summary>
    public void CarryOn()
    {
        var (paragraph, dates) = (-1, new List<DateMention>());
        foreach (var telling in tellings)
        {
            if (_document.Sentences[telling.Sentence].Paragraph is var now && now != paragraph)
            {
                (paragraph, dates) = (now, []);
            }

            dates = telling.Dates.Count > 0 ? telling.Dates : _bySentence[telling.Sentence].FirstOrDefault(other => other.Dates.Count > 0)?.Dates ?? (telling.SaidDates.Count > 0 ? telling.SaidDates : dates);
            telling.ContextDates = dates;
        }
    }

    // What was said so long ago happened no later.
    private bool IsLongAgo(DateMention date) =>
        published is { } day && date.Happened(published).End is { } end && day.Start.DayNumber - end.DayNumber > Sameness.LongAgo;

    private Telling? Find(DateMention date)
    {
        if (IsAlone(date))
        {
            return FindAfter(date);
        }

        var top = attacher.Top(date.Tokens);
        var verb = VerbOver(top);
        if (verb < 0)
        {
            return Settled(date, attacher.Find(date.Tokens));
        }

        return attacher.IsSaying(verb) ? InContent(verb, date)
            : IsOfOther(verb, date) ? null
            : OfDeed(verb) ?? Settled(date, attacher.Find(date.Tokens)) ?? FindSimultaneous(verb);
    }

    // The nearest verb above a word, with nothing between them that tells of an event; -1 for none.
    private int VerbOver(int word)
    {
        for (var step = 0; step < Furthest && word >= 0 && !_byTrigger.ContainsKey(word); step++)
        {
            if (_document.Tags[word] == UniversalTag.Verb)
            {
                return word;
            }

            word = _document.Heads[word];
        }

        return -1;
    }

    // "In 2014 a ship with rifles came in, wrote the agency then": a date before what is said belongs to it, whatever the tree says.
    private Telling? InContent(int cue, DateMention date)
    {
        var claim = material.ClaimAt(date.Tokens.Start);
        return claim < 0 || cue < date.Tokens.Start || !_document.Attributions[claim].Cue.Any(range => range.Contains(cue)) ? null
            : _bySentence[_document.SentenceAt(cue)].Where(telling => Attacher.Happens(telling) && telling.Trigger < cue && telling.Claim == claim)
                .MinBy(telling => (telling.IsPartial, telling.Trigger - date.Tokens.Start));
    }

    // What a clause says of something else: "came in on 2 May and was opened on 5 May", "stopped as soon as an officer called in May", "a rule, adopted in 2015".
    private bool IsOfOther(int verb, DateMention date)
    {
        var (relation, head) = (_document.RelationIds[verb], _document.Heads[verb]);
        if (head < 0)
        {
            return false;
        }

        if (relation == RelationId.Conj)
        {
            return _byTrigger.TryGetValue(head, out var first) && first.Dates.Exists(other => other.Tokens.Start >= _document.Sentences[first.Sentence].Tokens.Start && other.Tokens.Start < date.Tokens.Start);
        }

        return relation == RelationId.Advcl && (_document.Tags[head] is UniversalTag.Adv or UniversalTag.Adj || IsBefore(verb) || IsTail(verb));
    }

    private bool IsBefore(int verb)
    {
        foreach (var dependent in _document.Dependents.Of(verb))
        {
            if (_document.RelationIds[dependent] == RelationId.Mark && _document.Lemmas[dependent] is "before" or "until" or "till" or "because" or "since" or "if" or "unless" or "although" or "though")
            {
                return true;
            }
        }

        return false;
    }

    // A participle that a comma sets behind a noun, taken to hang on the verb.
    private bool IsTail(int verb)
    {
        if (PennTags.NameOf(_document.PennTags[verb]) != "VBN" || verb < 2 || _document.FormOf(verb - 1) is not "," || _document.Tags[verb - 2] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num))
        {
            return false;
        }

        foreach (var dependent in _document.Dependents.Of(verb))
        {
            var relation = _document.RelationIds[dependent];
            if (RelationId.IsSubject(relation) || relation == RelationId.Mark || relation == RelationId.Aux || relation == RelationId.AuxPass)
            {
                return false;
            }
        }

        return true;
    }

    // "A search, made on 4 March, yielded rifles": what comes of a deed comes of it when it is done.
    private Telling? OfDeed(int verb)
    {
        if (_document.RelationIds[verb] != RelationId.Acl || !lightVerbs.Contains(_document, verb) || _document.Heads[verb] is not (>= 0 and var deed))
        {
            return null;
        }

        return RelationId.IsSubject(_document.RelationIds[deed]) && _document.NameAt(deed) < 0 && words.Nouns.Find(_document, deed).Classes is NounClasses.None or NounClasses.Event
            && _byTrigger.TryGetValue(_document.Heads[deed], out var telling) ? telling : null;
    }

    // "Could arrive before the end of the year": what may happen has happened on no day.
    private bool IsProspect(Telling telling, DateMention date)
    {
        if (published is not { } day || !((date.Happened(published).End ?? date.Named?.End) > day.End))
        {
            return false;
        }

        foreach (var dependent in _document.Dependents.Of(telling.Trigger))
        {
            if (_document.RelationIds[dependent] == RelationId.Aux && _document.Lemmas[dependent] is "may" or "might" or "could" or "can")
            {
                return true;
            }
        }

        return false;
    }

    // "It was 12 May 2019.", "Take last Tuesday.": a sentence that does no more than name a day.
    private bool IsAlone(DateMention date)
    {
        var sentence = _document.SentenceAt(date.Tokens.Start);
        return _document.Sentences[sentence].Tokens.Count <= date.Tokens.Count + MostBesideDate && !_bySentence.Contains(sentence);
    }

    // What is told right after it is told of that day.
    private Telling? FindAfter(DateMention date)
    {
        var next = _document.SentenceAt(date.Tokens.Start) + 1;
        return next < _document.Sentences.Count && _document.Sentences[next].Paragraph == _document.Sentences[next - 1].Paragraph
            ? _bySentence[next].Where(Attacher.Happens).MinBy(telling => (telling.IsPartial || telling.Frame.GoodsTell, -telling.Fills.Count)) : null;
    }

    // "In June the navy followed a freighter suspected of carrying arms": what goes on goes on while it is watched.
    private Telling? FindSimultaneous(int verb) =>
        _bySentence[_document.SentenceAt(verb)].FirstOrDefault(telling => Attacher.Happens(telling) && PennTags.NameOf(_document.PennTags[telling.Trigger]) == "VBG" && IsWithin(telling.Trigger, verb));

    private bool IsWithin(int word, int over)
    {
        for (var step = 0; step < Furthest && word >= 0 && word != over; step++)
        {
            word = attacher.IsSaying(word) ? -1 : _document.Heads[word];
        }

        return word == over;
    }

    // "Has been barred from selling arms since 2009": a state holds since then, not what it is about.
    private Telling? Settled(DateMention date, Telling? telling)
    {
        if (telling is null || !date.IsOnset)
        {
            return telling;
        }

        var word = telling.Trigger;
        for (var step = 0; step < Furthest && word >= 0 && _document.Tags[word] == UniversalTag.Verb && PennTags.NameOf(_document.PennTags[word]) is "VBG" or "VB"; step++)
        {
            word = _document.Heads[word];
            if (_byTrigger.TryGetValue(word, out var over))
            {
                return over;
            }
        }

        return telling;
    }
}
