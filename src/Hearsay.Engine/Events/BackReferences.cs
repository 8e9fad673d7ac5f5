using Hearsay.Engine.Beats;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Tells whether a phrase points back at goods or dealings told of before: "it", "them", "the cargo", "the deal".</summary>
internal sealed class BackReferences(Document document, FrameLexicon frames, FillerWords words)
{
    public bool Points(EventType type, int head)
    {
        if (Part(head) is >= 0 and var whole)
        {
            return Points(type, whole);
        }

        if (document.Tags[head] == UniversalTag.Pron)
        {
            return document.EntityAt(head) is not (>= 0 and var entity) || document.MentionedEntities[entity].Kind is null or EntityKind.Weapon or EntityKind.Place;
        }

        return words.Nouns.Find(document, head).Classes.HasFlag(NounClasses.Load)
            || (document.Tags[head] == UniversalTag.Noun && frames.TryFind(document, head, head + 1, out var uses, out _) && uses.Any(use => use.Type == type));
    }

    // "Part of the cargo", "some of them".
    private int Part(int head)
    {
        if (!words.IsShare(document.Lemmas[head]) || head + 2 >= document.TokenCount || document.FormOf(head + 1) is not "of")
        {
            return -1;
        }

        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.RelationIds[dependent] == RelationId.Nmod)
            {
                return dependent;
            }
        }

        return -1;
    }
}
