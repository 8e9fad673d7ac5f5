using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>
/// Says who fills a slot of an event as exactly as its tellings do: of "Kenya", "Kenyan customs" and "the officers" the second, of "the ship" and its name the name.
/// </summary>
internal sealed class FillsOfEvent(Document document, FillerWords words)
{
    /// <summary>One of each filler, in reading order.</summary>
    public List<Fill> Of(EventDraft draft, string slot)
    {
        var held = draft.Held.SelectMany(telling => telling.Fills).Concat(draft.InheritedFills).Where(fill => fill.Slot == slot).ToList();
        var fills = (held.Count > 0 || draft.Type.Places.Contains(slot) ? held : draft.In(slot)).DistinctBy(fill => fill.Key).OrderBy(fill => fill.Head).ToList();
        if (draft.Type.Places.Contains(slot))
        {
            var places = fills.FindAll(fill => IsNamed(fill) && !(fill.Tokens.Count == 1 && words.IsPartOfPlace(document.Lemmas[fill.Head])));
            return places.Exists(place => !IsState(place)) ? places.FindAll(place => !IsState(place)) : places;
        }

        if (draft.Type.IsByParties)
        {
            return fills;
        }

        fills = fills.Exists(fill => IsNamed(fill) && !fill.IsPronoun) ? fills.FindAll(fill => !fill.IsPronoun) : fills;
        var named = fills.FindAll(IsNamed);
        var kept = fills.FindAll(fill => IsNamed(fill) ? !fills.Exists(other => IsOf(other, fill)) : named.TrueForAll(other => IsOf(fill, other)));
        return OneUnnamed(kept.Count > 0 ? kept : fills);
    }

    // Of what has no name the fullest description: "the vessel" says less than "a stateless dhow".
    private List<Fill> OneUnnamed(List<Fill> fills)
    {
        var unnamed = fills.FindAll(fill => !IsNamed(fill));
        var fullest = unnamed.GroupBy(Kind).Select(kind => kind.MaxBy(fill => fill.Tokens.Count)).ToList();
        return fills.FindAll(fill => IsNamed(fill) || fullest.Contains(fill));
    }

    private string Kind(Fill fill) => words.Nouns.Find(document, fill.Head).Classes.ToString();

    // "To Libya" and "to Benghazi": the town says more.
    private bool IsState(Fill fill) => fill.Entity >= 0 && document.MentionedEntities[fill.Entity].Kind == EntityKind.State;

    // A capital as a town is no entity of its own.
    private bool IsNamed(Fill fill) => fill.Entity >= 0 ? document.HasName(fill.Entity) : document.NameAt(fill.Head) >= 0;

    // Whether the one is a body of the other: "Kenya Revenue Authority" and "Kenyan customs" of Kenya.
    private bool IsOf(Fill body, Fill state)
    {
        if (body.Key == state.Key || state.Entity < 0 || document.MentionedEntities[state.Entity].Name is not { } name)
        {
            return false;
        }

        if (body.Entity >= 0 && document.MentionedEntities[body.Entity] is var entity
            && (entity.Owner == state.Entity || (entity.Name is { } other && other.Length > name.Length && other.Contains(name, StringComparison.OrdinalIgnoreCase))))
        {
            return true;
        }

        for (var token = body.Tokens.Start; token < body.Tokens.End; token++)
        {
            if (words.Known.FindPeople(document.FormOf(token))?.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
