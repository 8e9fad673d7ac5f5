using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Reads where somebody or something is: "Izmir" of "a company in Izmir", "Tartus" of "depots at Tartus".</summary>
internal sealed class Whereabouts(Document document, FillerReader fillers)
{
    private const int Furthest = 8;
    private readonly Prepositions _prepositions = new(document);

    /// <summary>The named places of the phrase that hangs on a filler or follows it at once.</summary>
    public List<Filler> Of(Filler filler)
    {
        var end = Math.Min(filler.Tokens.End + Furthest, document.Sentences[document.SentenceAt(filler.Head)].Tokens.End);
        for (var token = filler.Tokens.End; token < end; token++)
        {
            if (_prepositions.Of(token) is "in" or "at" or "near" or "outside" && IsAbout(filler, token))
            {
                return fillers.Read(token).FindAll(place => place.Kinds.HasFlag(FillerKinds.Place) && IsNamed(place));
            }
        }

        return [];
    }

    // The tree may hang "in Izmir" on the verb; behind a party it says where he is all the same.
    private bool IsAbout(Filler filler, int place) =>
        document.Heads[place] == filler.Head || filler.Tokens.Contains(document.Heads[place])
        || (document.RelationIds[place] == RelationId.Obl && document.RelationIds[filler.Tokens.End] == RelationId.Case && document.Heads[filler.Tokens.End] == place);

    private bool IsNamed(Filler place) => place.Entity >= 0 ? document.HasName(place.Entity) : document.NameAt(place.Head) >= 0;
}
