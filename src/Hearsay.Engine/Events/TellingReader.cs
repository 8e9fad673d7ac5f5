using Hearsay.Engine.Beats;
using Hearsay.Engine.Findings;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Reads the tellings of a report: each word of a frame whose slots are filled well enough.</summary>
internal sealed class TellingReader(FrameLexicon frames, StageReader stages, ArgumentReader arguments, Material material, GoodsIndex goods, FillerReader fillers, FillerWords words)
{
    private const string Between = "between";
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
        return [.. joined.Where(telling => !telling.Frame.GoodsTell || !joined.Exists(other => SaysWhatIsDone(other, telling)))];
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
            var telling = Fill(use, token, trigger, sentence, around);
            if (Suffices(use, telling) && (best is null || Weight(telling) > Weight(best)))
            {
                best = telling;
            }
        }

        if (best is not null)
        {
            AddListed(best);
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

    private Telling Fill(FrameUse use, int token, TokenRange trigger, int sentence, List<Argument> around)
    {
        var telling = new Telling(use, token, trigger)
        {
            Sentence = sentence,
            Part = _document.Sentences[sentence].Part,
            Claim = material.ClaimAt(token),
            IsDefinite = IsDefinite(token),
        };
        telling.IsAnchored = telling.IsDefinite && _document.Tags[token] == UniversalTag.Noun;
        if (use.Frame.GoodsTell && goods.At(token) >= 0)
        {
            goods.Collect(token, telling.Goods);
        }

        foreach (var argument in around)
        {
            if (use.Frame.Slots.TryGetValue(argument.Position, out var slots) && !trigger.Contains(argument.Head) && !around.Exists(other => SaysMore(use.Frame, other, argument)))
            {
                if (argument.Position == Between && slots.Count == 2)
                {
                    FillOpen(telling, slots, argument.Head);
                }
                else
                {
                    Fill(telling, slots, argument.Head);
                }
            }
        }

        DropEchoes(telling);
        return telling;
    }

    // "Hamas signed it so as to provide it with missiles": who gets them gives none, whatever the tree says.
    private static void DropEchoes(Telling telling)
    {
        bool IsParty(Fill fill) => telling.Type.Roles.Any(role => role.Name == fill.Slot && role.Kinds == FillerKinds.Party);
        telling.Fills.RemoveAll(fill => IsParty(fill) && telling.Fills.Exists(other => other.Key == fill.Key && other.Slot != fill.Slot && IsParty(other)
            && Math.Abs(other.Head - telling.Trigger) < Math.Abs(fill.Head - telling.Trigger)));
    }

    // "Between X and Y": either may be either.
    private void FillOpen(Telling telling, IReadOnlyList<string> slots, int head)
    {
        foreach (var (number, filler) in fillers.Read(head).Index())
        {
            var (slot, or) = number == 0 ? (slots[0], slots[1]) : (slots[1], slots[0]);
            if (Takes(telling.Type, slot, filler.Kinds))
            {
                Add(telling, slot, ActorOf(telling.Type, slot, filler), or);
            }
        }
    }

    // "Blamed on" and not "on".
    private static bool SaysMore(Frame frame, Argument other, Argument than) =>
        other.Head == than.Head && other.Position.Length > than.Position.Length && other.Position.EndsWith($" {than.Position}", StringComparison.Ordinal) && frame.Slots.ContainsKey(other.Position);

    private void Fill(Telling telling, IReadOnlyList<string> slots, int head)
    {
        if (slots.Contains(Positions.Goods))
        {
            var before = telling.Goods.Count;
            goods.Collect(head, telling.Goods);
            if (telling.Goods.Count > before && (slots.Count == 1 || goods.At(head) >= 0))
            {
                return;
            }

            telling.IsAnchored |= telling.Goods.Count == before && PointsBack(telling.Type, head);
        }

        foreach (var filler in fillers.Read(head))
        {
            if (filler.Good >= 0 && slots.Contains(Positions.Goods))
            {
                AddGood(telling, slots, filler.Good);
                continue;
            }

            foreach (var slot in Called(telling.Type, filler, slots))
            {
                if (Takes(telling.Type, slot, filler.Kinds))
                {
                    Add(telling, slot, ActorOf(telling.Type, slot, filler));
                    break;
                }
            }
        }
    }

    // Where a craft or a state may act, "Israeli warplanes" are Israel.
    private Filler ActorOf(EventType type, string slot, Filler filler) =>
        type.Roles.Any(role => role.Name == slot && role.Kinds.HasFlag(FillerKinds.State)) ? fillers.Owner(filler) ?? filler : filler;

    // "A broker" is the broker, whatever the sentence makes him do.
    private IReadOnlyList<string> Called(EventType type, Filler filler, IReadOnlyList<string> slots)
    {
        for (var token = filler.Tokens.Start; token < filler.Tokens.End; token++)
        {
            if (type.RoleNouns.TryGetValue(_document.Lemmas[token], out var role) && slots.Any(slot => type.Roles.Any(one => one.Name == slot)))
            {
                return [role];
            }
        }

        return slots;
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

    private static void AddGood(Telling telling, IReadOnlyList<string> slots, int good)
    {
        if (slots.Contains(Positions.Goods) && !telling.Goods.Contains(good))
        {
            telling.Goods.Add(good);
        }
    }

    private void Add(Telling telling, string slot, Filler filler, string? or = null)
    {
        var key = filler.Entity >= 0 ? $"#{filler.Entity}" : _document.Lemmas[filler.Head];
        if (!telling.Fills.Exists(fill => fill.Slot == slot && fill.Key == key))
        {
            telling.Fills.Add(new Fill(slot, filler.Entity, filler.Head, filler.Tokens, key) { IsPronoun = _document.Tags[filler.Head] == UniversalTag.Pron, Or = or });
        }
    }

    private static bool Takes(EventType type, string slot, FillerKinds kinds)
    {
        if (type.Places.Contains(slot))
        {
            return kinds.HasFlag(FillerKinds.Place);
        }

        foreach (var role in type.Roles)
        {
            if (role.Name == slot)
            {
                return (role.Kinds & kinds) != 0;
            }
        }

        return false;
    }

    // "It", "them", "the cargo", "the deal": goods or dealings told of before.
    private bool PointsBack(EventType type, int head)
    {
        if (Part(head) is >= 0 and var whole)
        {
            return PointsBack(type, whole);
        }

        if (_document.Tags[head] == UniversalTag.Pron)
        {
            return _document.EntityAt(head) is not (>= 0 and var entity) || _document.MentionedEntities[entity].Kind is null or EntityKind.Weapon;
        }

        return words.Nouns.Find(_document, head).Classes.HasFlag(NounClasses.Load)
            || (_document.Tags[head] == UniversalTag.Noun && frames.TryFind(_document, head, head + 1, out var uses, out _) && uses.Any(use => use.Type == type));
    }

    // "Part of the cargo", "some of them".
    private int Part(int head)
    {
        if (!words.IsShare(_document.Lemmas[head]) || head + 2 >= _document.TokenCount || _document.FormOf(head + 1) is not "of")
        {
            return -1;
        }

        foreach (var dependent in _document.Dependents.Of(head))
        {
            if (_document.RelationIds[dependent] == RelationId.Nmod)
            {
                return dependent;
            }
        }

        return -1;
    }

    private static bool Suffices(FrameUse use, Telling telling)
    {
        telling.IsPartial = !IsFilled(use, telling);
        return !telling.IsPartial || ((telling.IsAnchored || telling.Goods.Count > 0) && use.Frame.Needs.All(slot => slot == Positions.Goods || Has(telling, slot)));
    }

    private static bool IsFilled(FrameUse use, Telling telling) =>
        telling.Fills.Count > 0 && use.Frame.Needs.All(slot => Has(telling, slot)) && (!use.Type.IsByParties || telling.Fills.Count > 1) && (use.Type.Needs.Count == 0 || use.Type.Needs.Any(slot => Has(telling, slot)));

    private static bool Has(Telling telling, string slot) =>
        slot == Positions.Goods ? telling.Goods.Count > 0 : telling.Fills.Exists(fill => fill.Slot == slot);

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
        telling.IsFlat = stage is null or Stage.Done && !isPlanned;
        telling.Status = stage == Stage.Underway && telling.Frame.Ongoing is { } ongoing ? ongoing
            : stage is { } reached && telling.Type.Stages.TryGetValue(reached, out var status) ? status
            : isPlanned ? telling.Frame.Planned ?? telling.Type.Stages.GetValueOrDefault(Stage.Agreed) ?? telling.Frame.Status
            : telling.Frame.Status;
    }
}
