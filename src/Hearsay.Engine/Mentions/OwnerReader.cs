using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Whose something is: Turkey's in "Turkey's ministry", "the ministry of Turkey", "the Turkish ministry"; and which descriptions mean a state itself.</summary>
internal sealed class OwnerReader(Document document, KnownNames known, EntityBook book, int[] draftByHead)
{
    private readonly Dictionary<string, int> _states = StatesIn(book);

    /// <summary>The entity that owns what the phrase describes; -1 where it tells none.</summary>
    public int OwnerOf(MentionDraft draft)
    {
        foreach (var dependent in document.Dependents.Of(draft.Head))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.NmodPoss || (relation == RelationId.Nmod && IsOf(dependent)) || (relation == RelationId.Compound && dependent < draft.Head))
            {
                if (draftByHead[dependent] is >= 0 and var owner && book.Drafts[owner].Entity >= 0 && book.Drafts[owner] != draft)
                {
                    return book.Drafts[owner].Entity;
                }
            }

            if (relation == RelationId.Amod && char.IsUpper(document.FormOf(dependent)[0]) && known.FindPeople(document.FormOf(dependent)) is { } state)
            {
                return _states.GetValueOrDefault(state.Name, -1);
            }
        }

        return -1;
    }

    /// <summary>"The government of Yemen", "the Venezuelan state", "Kenya's authorities" are that state; -1 for anything else.</summary>
    public int StateOf(MentionDraft draft, int owner) =>
        owner >= 0 && draft.Noun is "government" or "state" or "authorities" or "authority" or "regime" or "administration" or "leadership"
            && book.Entities[owner].Kind == EntityKind.State && (draft.Noun != "authority" || draft.Number == VoiceNumber.Several) && !IsMilitary(draft)
            ? owner : -1;

    private bool IsMilitary(MentionDraft draft) => draft.Head > draft.Tokens.Start && document.Lemmas[draft.Head - 1] is "military" or "local" or "regional" or "state" or "city";

    private bool IsOf(int token)
    {
        foreach (var dependent in document.Dependents.Of(token))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.FormOf(dependent) is "of")
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, int> StatesIn(EntityBook book)
    {
        var states = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < book.Entities.Count; i++)
        {
            if (book.Entities[i].Known is { Kind: VoiceKind.State } state)
            {
                states.TryAdd(state.Name, i);
            }
        }

        return states;
    }
}
