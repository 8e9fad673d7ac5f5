using Hearsay.Engine.Beats;
using Hearsay.Engine.Findings;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Reads the tellings of a report: each word of a frame whose slots are filled well enough.</summary>
internal sealed class TellingReader(FrameLexicon frames, StageReader stages, ArgumentReader arguments, SlotFiller slots, Material material, GoodsIndex goods)
{
    private readonly Document _document = material.Document;

    public List<Telling> Read()
    {
        var tellings = new List<Telling>();
        for (var number = 0; number < _document.Sentences.Count; number++)
        {
            var sentence = _document.Sentences[number];
            for (var token = sentence.Tokens.Start; sentence.Part.CanClaim() && token < sentence.Tokens.End; token++)
            {
                var found = frames.TryFind(_document, token, sentence.Tokens.End, out var uses, out var count) ? Best(uses, token, count, number)
                    : goods.At(token) is >= 0 and var good && goods.Goods[good] is { IsModifier: false } one && one.Head == token && MayTell(token) ? Best(frames.OfGoods, token, 1, number)
                    : null;
                if (found is not null)
                {
                    tellings.Add(found);
                    token += found.Words.Count - 1;
                }
            }
        }

        var joined = new NestedTellings(_document).Join(tellings);
        var bySentence = joined.ToLookup(telling => telling.Sentence);
        var triggers = joined.DistinctBy(telling => telling.Trigger).ToDictionary(telling => telling.Trigger);
        joined.RemoveAll(telling => IsForbidden(telling, triggers));
        var doers = joined.SelectMany(telling => telling.Fills).Select(fill => fill.Head).ToHashSet();
        return [.. joined.Where(telling => !telling.Frame.GoodsTell || !(doers.Contains(telling.Trigger) || bySentence[telling.Sentence].Any(other => SaysWhatIsDone(other, telling))))];
    }

    // "Barred from exporting arms": what one event keeps from happening is none.
    private bool IsForbidden(Telling telling, Dictionary<int, Telling> triggers)
    {
        if (!triggers.TryGetValue(_document.Heads[telling.Trigger], out var over) || over.Type == telling.Type)
        {
            return false;
        }

        foreach (var dependent in _document.Dependents.Of(telling.Trigger))
        {
            if (_document.RelationIds[dependent] == RelationId.Mark && _document.Lemmas[dependent] == "from")
            {
                return true;
            }
        }

        return false;
    }

    // "Built drones for the army" tells of building; nothing but a frame's verb may stand over goods that tell.
    private bool MayTell(int good)
    {
        var head = _document.Heads[good];
        return head < 0 || _document.Tags[head] != UniversalTag.Verb || frames.TryFind(_document, head, Math.Min(head + 2, _document.TokenCount), out _, out _);
    }

    // "Sold rifles to": the verb says of the goods what they would say themselves.
    private static bool SaysWhatIsDone(Telling told, Telling byGoods) =>
        !told.Frame.GoodsTell && !told.IsPartial && told.Type == byGoods.Type && told.Sentence == byGoods.Sentence && told.Goods.Intersect(byGoods.Goods).Any();

    // Of the frames that a word may tell of, the one with the most slots filled, the first of equals.
    private Telling? Best(FrameUse[] uses, int first, int count, int sentence)
    {
        var (token, trigger) = (Turning(first, count), new TokenRange(first, first + count));
        var around = arguments.Read(_document, token);
        var best = default(Telling);
        foreach (var use in uses)
        {
            var telling = Make(use, token, trigger, sentence, around);
            if (Suffices(use, telling) && (best is null || Weight(telling) > Weight(best)))
            {
                best = telling;
            }
        }

        if (best is not null)
        {
            Judge(best);
        }

        return best;
    }

    // What a phrase hangs together by: "embargo" of "arms embargo", "set" of "set out".
    private int Turning(int first, int count)
    {
        for (var token = first; token < first + count; token++)
        {
            if (_document.Heads[token] < first || _document.Heads[token] >= first + count)
            {
                return token;
            }
        }

        return first;
    }

    private Telling Make(FrameUse use, int token, TokenRange trigger, int sentence, List<Argument> around)
    {
        var claim = material.ClaimAt(token);
        var telling = new Telling(use, token, trigger)
        {
            Sentence = sentence,
            Part = _document.Sentences[sentence].Part,
            Claim = claim,
            IsDenied = claim >= 0 && claim < _document.Certainties.Count && _document.Certainties[claim].Certainty.Polarity == Polarity.Negative,
            IsDefinite = IsDefinite(token),
        };
        telling.IsAnchored = telling.IsDefinite && _document.Tags[token] == UniversalTag.Noun;
        slots.Fill(telling, around);
        if (use.Frame.Slots.Values.Any(taken => taken.Contains(Positions.Goods)))
        {
            AddListed(telling);
        }

        return telling;
    }

    // "Officers recovered:" and below it a list.
    private void AddListed(Telling telling)
    {
        var sentence = telling.Sentence;
        if (telling.Goods.Exists(good => !goods.Goods[good].IsModifier) || _document.FormOf(_document.Sentences[sentence].Tokens.End - 1) is not ":")
        {
            return;
        }

        for (var next = sentence + 1; next < _document.Sentences.Count && goods.In(_document.Sentences[next].Tokens) is { Count: > 0 } listed; next++)
        {
            telling.Goods.AddRange(listed.Where(good => !telling.Goods.Contains(good)));
        }
    }

    private static bool Suffices(FrameUse use, Telling telling)
    {
        telling.IsPartial = !IsFilled(use, telling);
        return !telling.IsPartial || ((telling.IsAnchored || telling.Goods.Count > 0) && use.Frame.Needs.All(slot => slot == Positions.Goods || telling.Has(slot)));
    }

    private static bool IsFilled(FrameUse use, Telling telling) =>
        telling.Fills.Count > 0 && use.Frame.Needs.All(slot => telling.Has(slot)) && (!use.Type.IsByParties || telling.Fills.Count > 1) && (use.Type.Needs.Count == 0 || use.Type.Needs.Any(slot => telling.Has(slot)));

    private static int Weight(Telling telling) => (telling.IsPartial ? 0 : 1) + telling.Fills.Count + (2 * telling.Goods.Count);

    private bool IsDefinite(int token)
    {
        foreach (var dependent in _document.Dependents.Of(token))
        {
            if (_document.RelationIds[dependent] == RelationId.Det && _document.Lemmas[dependent] is "the" or "this" or "that" or "these" or "those")
            {
                return true;
            }
        }

        return false;
    }

    private void Judge(Telling telling)
    {
        var stage = stages.Read(_document, telling.Trigger, out var isPlanned);
        telling.Status = stage == Stage.Underway && telling.Frame.Ongoing is { } ongoing ? ongoing
            : stage is { } reached && telling.Type.Stages.TryGetValue(reached, out var status) ? status
            : isPlanned ? telling.Frame.Planned ?? telling.Type.Stages.GetValueOrDefault(Stage.Agreed) ?? telling.Frame.Status
            : telling.Frame.Status;
    }
}
