using Hearsay.Engine.Beats;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Says what slots a mention may fill, by what is known of whom it mentions or else by its noun.</summary>
internal sealed class FillerKindsReader(Document document, GoodsIndex goods, FillerWords words)
{
    // A name that nothing is known of ("is owned by Baltmar") may be anybody's.
    public FillerKinds OfUnmentioned(int head)
    {
        var classes = words.Nouns.Find(document, head).Classes;
        return classes == NounClasses.None && document.Tags[head] == UniversalTag.Propn && goods.At(head) < 0 ? FillerKinds.Person | FillerKinds.Organization : NounKinds.Of(classes);
    }

    // A deputy director is no deputy, and nobody's drone flies a drone attack; the police do make a police raid.
    public FillerKinds AsModifier(int head, FillerKinds kinds) =>
        document.RelationIds[head] == RelationId.Compound && document.NameAt(head) < 0
            ? kinds & ~(FillerKinds.Carrier | (words.Nouns.Find(document, head).Classes == NounClasses.Person ? FillerKinds.Person : 0))
            : kinds;

    public FillerKinds Of(MentionedEntity entity, int head)
    {
        // A description means what its noun says, whatever it was taken to be the same as; a load is no craft.
        var classes = document.NameAt(head) < 0 && document.Tags[head] != UniversalTag.Pron ? words.Nouns.Find(document, head).Classes : NounClasses.None;
        return classes.HasFlag(NounClasses.Load) ? FillerKinds.None
            : (classes & (NounClasses.Vehicle | NounClasses.Craft)) != 0 ? NounKinds.Of(classes)
            // "The government" acts; only by name is a state where something goes.
            : OfEntity(entity, head) & ~(classes.HasFlag(NounClasses.State) ? FillerKinds.Place : 0);
    }

    private FillerKinds OfEntity(MentionedEntity entity, int head) => entity.Kind switch
    {
        EntityKind.Person => FillerKinds.Person,
        EntityKind.Organization or EntityKind.Outlet => FillerKinds.Organization | (words.IsLine(entity.Name ?? entity.Description) ? FillerKinds.Line : 0),
        EntityKind.State => FillerKinds.State | FillerKinds.Place,
        EntityKind.Group => FillerKinds.Group,
        EntityKind.Place => FillerKinds.Place,
        EntityKind.Vessel => FillerKinds.Vessel,
        EntityKind.Aircraft => FillerKinds.Aircraft,
        // "Troops", whose arms and origin are told alike.
        EntityKind.Weapon => NounKinds.Of(words.Nouns.Find(document, head).Classes & NounClasses.Crowd),
        _ => OfUnmentioned(head),
    };
}
