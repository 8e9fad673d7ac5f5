using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>
/// Goes through the mentions that point back, in reading order, and finds for each whom it means among those met before; whoever is met for the first time
/// becomes an entity. A simplified form of the sieves of Lee et al. (2013), with bounded ways back, so that a long report takes time by its length only.
/// </summary>
internal sealed class AnaphorLinker(EntityBook book, PronounReader pronouns, DescriptionReader descriptions, OwnerReader owners)
{
    public void Link()
    {
        for (var i = 0; i < book.Drafts.Count; i++)
        {
            var draft = book.Drafts[i];
            if (draft.Entity >= 0)
            {
                continue;
            }

            var owner = draft.Kind == MentionKind.Nominal ? owners.OwnerOf(draft) : -1;
            var entity = draft.Kind switch
            {
                MentionKind.Pronoun => pronouns.Find(i),
                MentionKind.Nominal => owners.StateOf(draft, owner) is >= 0 and var state ? state : descriptions.Find(i, owner),
                _ => -1,
            };
            if (entity >= 0)
            {
                book.Link(i, entity);
            }
            else
            {
                entity = book.Found(i);
                book.Entities[entity].Owner = owner;
            }
        }
    }
}
