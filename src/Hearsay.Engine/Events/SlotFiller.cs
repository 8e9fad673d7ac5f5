using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Fills the slots of a telling from what stands around its word.</summary>
internal sealed class SlotFiller(Document document, GoodsIndex goods, FillerReader fillers, BackReferences back)
{
    private const string Between = "between";
    private readonly Whereabouts _whereabouts = new(document, fillers);

    public void Fill(Telling telling, List<Argument> around)
    {
        if (telling.Frame.GoodsTell && goods.At(telling.Trigger) >= 0)
        {
            goods.Collect(telling.Trigger, telling.Goods);
        }

        foreach (var argument in around)
        {
            if (telling.Frame.Slots.TryGetValue(argument.Position, out var slots) && !telling.Words.Contains(argument.Head) && !around.Exists(other => SaysMore(telling.Frame, other, argument)))
            {
                if (argument.Position == Between && slots.Count == 2)
                {
                    FillOpen(telling, slots, argument.Head);
                }
                else
                {
                    Fill(telling, slots, argument.Head, IsGiver(telling, argument.Position, slots));
                }
            }
        }

        DropEchoes(telling);
    }

    // "Hamas signed it so as to provide it with missiles": who gets them gives none, whatever the tree says.
    private static void DropEchoes(Telling telling)
    {
        telling.Fills.RemoveAll(fill => IsParty(telling.Type, fill.Slot) && telling.Fills.Exists(other => other.Key == fill.Key && other.Slot != fill.Slot && IsParty(telling.Type, other.Slot)
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

    // "Myanmar received rockets from Pyongyang": where the subject gets, a capital acts for its state.
    private static bool IsGiver(Telling telling, string position, IReadOnlyList<string> slots) =>
        position == "from" && IsParty(telling.Type, slots[0]) && telling.Frame.Slots.TryGetValue(Positions.Subject, out var subject) && IsParty(telling.Type, subject[0]) && subject[0] != slots[0];

    private static bool IsParty(EventType type, string slot) => type.Roles.Any(role => role.Name == slot && role.Kinds == FillerKinds.Party);

    private void Fill(Telling telling, IReadOnlyList<string> slots, int head, bool isGiver)
    {
        if (slots.Contains(Positions.Goods))
        {
            var before = telling.Goods.Count;
            goods.Collect(head, telling.Goods);
            if (telling.Goods.Count > before && (slots.Count == 1 || goods.At(head) >= 0))
            {
                return;
            }

            telling.IsAnchored |= telling.Goods.Count == before && back.Points(telling.Type, head);
        }

        foreach (var filler in fillers.Read(head, asState: isGiver))
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
                    AddWhere(telling, slot, filler);
                    break;
                }
            }
        }
    }

    // "To a company in Izmir", "to depots at Tartus".
    private void AddWhere(Telling telling, string slot, Filler filler)
    {
        var place = telling.Type.Places.Contains(slot) && document.NameAt(filler.Head) < 0 ? slot : telling.Type.Whereabouts.GetValueOrDefault(slot);
        if (place is not null)
        {
            foreach (var where in _whereabouts.Of(filler))
            {
                // "The army in Chad got rifles": nothing else is in Chad.
                telling.Fills.RemoveAll(fill => fill.Head == where.Head && fill.Slot != slot && telling.Type.Places.Contains(fill.Slot));
                Add(telling, place, where);
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
            if (type.RoleNouns.TryGetValue(document.Lemmas[token], out var role) && slots.Any(slot => type.Roles.Any(one => one.Name == slot)))
            {
                return [role];
            }
        }

        return slots;
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
        var added = filler.In(slot, document) with { Or = or };
        if (!telling.Fills.Exists(fill => fill.Key == added.Key && (fill.Slot == slot || (fill.Head == added.Head && telling.Type.Places.Contains(fill.Slot) && telling.Type.Places.Contains(slot)))))
        {
            telling.Fills.Add(added);
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
}
