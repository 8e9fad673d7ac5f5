using Hearsay.Engine.Dates;
using Hearsay.Engine.Findings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Finds the telling that a date or an amount belongs to.</summary>
internal sealed class Attacher(Material material, IReadOnlyList<Telling> tellings, DateInterval? published)
{
    private const int Furthest = 12;
    private readonly Document _document = material.Document;
    private readonly Dictionary<int, Telling> _byTrigger = tellings.DistinctBy(telling => telling.Trigger).ToDictionary(telling => telling.Trigger);
    private readonly ILookup<int, Telling> _bySentence = tellings.ToLookup(telling => telling.Sentence);

    public void AttachDates(IEnumerable<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Tokens.IsEmpty)
            {
                continue;
            }

            if (Find(date.Tokens) is { } telling)
            {
                telling.Dates.Add(date);
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

    // What was said so long ago happened no later.
    private bool IsLongAgo(DateMention date) =>
        published is { } day && date.Happened(published).End is { } end && day.Start.DayNumber - end.DayNumber > Sameness.LongAgo;

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

            if (material.IsCue(word) && _document.Tags[word] == UniversalTag.Verb)
            {
                return null;
            }

            word = Under(word) ?? _document.Heads[word];
        }

        return around.MinBy(telling => (telling.IsPartial, Math.Abs(telling.Trigger - words.Start)));
    }

    // "Signed a deal on Monday": the verb is none of a frame, its object is.
    private int? Under(int word)
    {
        foreach (var dependent in _document.Dependents.Of(word))
        {
            var relation = _document.RelationIds[dependent];
            if (_byTrigger.TryGetValue(dependent, out var telling) && !telling.IsPartial && (relation == RelationId.Obj || relation == RelationId.NsubjPass || relation == RelationId.Nsubj || relation == RelationId.Xcomp))
            {
                return dependent;
            }
        }

        return null;
    }

    private int Top(TokenRange words)
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
