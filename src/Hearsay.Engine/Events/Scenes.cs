using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Gives an event without a scene the place that its telling names beside it: "seized after the plane had landed at Kisumu".</summary>
internal sealed class Scenes(Document document, Attacher attacher, FillerReader fillers)
{
    private readonly Prepositions _prepositions = new(document);

    public void Fill(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts.Where(draft => draft.Type.Places.Contains(PlaceRoles.Scene) && !draft.In(PlaceRoles.Scene).Any()))
        {
            foreach (var telling in draft.Tellings)
            {
                if (Beside(telling, drafts) is { } place)
                {
                    draft.InheritedFills.Add(place);
                    break;
                }
            }
        }
    }

    // The only one in the sentence that is no place, party or goods of anything.
    private Fill? Beside(Telling telling, IReadOnlyList<EventDraft> drafts)
    {
        var sentence = document.Sentences[telling.Sentence].Tokens;
        var taken = drafts.SelectMany(draft => draft.Tellings).Where(other => other.Sentence == telling.Sentence).SelectMany(other => other.Fills).Select(fill => fill.Head).ToHashSet();
        var found = default(Fill?);
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (IsWhere(token) && !taken.Contains(token) && attacher.IsOf(telling, token) && fillers.Read(token) is [{ } filler, ..] && filler.Kinds.HasFlag(FillerKinds.Place) && !taken.Contains(filler.Head)
                && (filler.Entity < 0 ? document.NameAt(filler.Head) >= 0 : document.HasName(filler.Entity)))
            {
                var place = filler.In(PlaceRoles.Scene, document);
                if (found is { } other && other.Key != place.Key)
                {
                    return null;
                }

                found = place;
            }
        }

        return found;
    }

    private bool IsWhere(int token) => _prepositions.Of(token) is "in" or "at" or "off" or "near";
}
