using Hearsay.Engine.Findings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Finds the telling that a date or an amount belongs to.</summary>
internal sealed class Attacher(Material material, IReadOnlyList<Telling> tellings)
{
    private const int Furthest = 12;
    private readonly Document _document = material.Document;
    private readonly Dictionary<int, Telling> _byTrigger = tellings.Where(Happens).DistinctBy(telling => telling.Trigger).ToDictionary(telling => telling.Trigger);
    private readonly HashSet<int> _told = [.. tellings.Select(telling => telling.Trigger)];
    private readonly ILookup<int, Telling> _bySentence = tellings.ToLookup(telling => telling.Sentence);

    // "On 12 March they were shown the rifles": goods that nothing is done with happen on no day.
    public static bool Happens(Telling telling) => !telling.IsPartial || !telling.Frame.GoodsTell;

    /// <summary>
    /// The telling over the words in the syntax; else, unless they say when something was said, the one beside them in the sentence; null for none.
    /// </summary>
    public Telling? Find(TokenRange words)
    {
        var sentence = _document.SentenceAt(words.Start);
        var around = _bySentence[sentence];
        if (!around.Any())
        {
            return null;
        }

        var top = Top(words);
        var word = top;
        for (var step = 0; step < Furthest && word >= 0; step++)
        {
            if (_byTrigger.TryGetValue(word, out var telling))
            {
                return telling;
            }

            if (IsSaying(word))
            {
                return null;
            }

            if (Under(word) is { } under)
            {
                return _byTrigger[under];
            }

            if (IsAside(word))
            {
                break;
            }

            word = _document.Heads[word];
        }

        return around.Where(telling => Happens(telling) && IsOf(telling, top)).MinBy(telling => (telling.IsPartial, Math.Abs(telling.Trigger - words.Start)));
    }

    /// <summary>Whether what a word says is said of a telling too: not "in Bern" in "inspected in Bern the rifles that police had seized".</summary>
    public bool IsOf(Telling telling, int word)
    {
        var over = new List<int>();
        for (var step = 0; step < Furthest && word >= 0 && !IsAside(word) && !IsSaying(word); step++)
        {
            over.Add(word);
            word = _document.Heads[word];
        }

        if (word >= 0)
        {
            over.Add(word);
        }

        var at = telling.Trigger;
        for (var step = 0; step < Furthest && at >= 0; step++)
        {
            if (over.Contains(at))
            {
                return !IsSaying(at) || at == telling.Trigger;
            }

            if (_document.RelationIds[at] == RelationId.RelativeClause && _document.Heads[at] != _document.Heads[over[0]])
            {
                return false;
            }

            at = _document.Heads[at];
        }

        return false;
    }

    public bool IsSaying(int word) => material.IsCue(word) && _document.Tags[word] == UniversalTag.Verb;

    // "A letter dated 2 May", "a law adopted in 2015": what is said of a noun is said of nothing over it.
    private bool IsAside(int word)
    {
        var relation = _document.RelationIds[word];
        return (relation == RelationId.Acl || relation == RelationId.RelativeClause) && !(_document.Heads[word] is >= 0 and var noun && _told.Contains(noun));
    }

    // "Signed a deal on Monday": the verb is none of a frame, its object is, or what its object holds: "a ship with rifles for Chad came in".
    private int? Under(int word)
    {
        foreach (var dependent in _document.Dependents.Of(word))
        {
            var relation = _document.RelationIds[dependent];
            if (relation == RelationId.Obj || RelationId.IsSubject(relation) || relation == RelationId.Xcomp)
            {
                if (_byTrigger.TryGetValue(dependent, out var telling) && !telling.IsPartial)
                {
                    return dependent;
                }

                if (Held(dependent) is { } held)
                {
                    return held;
                }
            }
        }

        return null;
    }

    private int? Held(int noun)
    {
        foreach (var dependent in _document.Dependents.Of(noun))
        {
            if (_document.RelationIds[dependent] == RelationId.Nmod && _byTrigger.TryGetValue(dependent, out var telling) && telling is { IsPartial: false, Frame.GoodsTell: true })
            {
                return dependent;
            }
        }

        return null;
    }

    /// <summary>The word that the others hang on.</summary>
    public int Top(TokenRange words)
    {
        for (var token = words.Start; token < words.End; token++)
        {
            if (!words.Contains(_document.Heads[token]))
            {
                return token;
            }
        }

        return words.Start;
    }
}
