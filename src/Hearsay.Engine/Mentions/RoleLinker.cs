using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>
/// Links names with roles that the tree keeps apart: "a lawyer for the officers, Radu Pascari, said", where the comma tells, and "the sergeant" before "Sergeant
/// Wilmer Chacin", where the title does.
/// </summary>
internal sealed class RoleLinker(Document document, EntityBook book)
{
    // A long phrase before the comma, and a role told ahead of the name; mentions.
    private const int ReachOfPhrase = 8;
    private const int ReachOfRole = 60;

    public void Link()
    {
        var isKnown = new HashSet<int>();
        for (var i = 0; i < book.Drafts.Count; i++)
        {
            var draft = book.Drafts[i];
            if (draft.Kind != MentionKind.Name)
            {
                continue;
            }

            if (PhraseBefore(i) is >= 0 and var phrase)
            {
                book.Drafts[i].IsPredicate = true;
                book.Link(phrase, draft.Entity);
            }

            if (draft.Classes == NounClasses.Person && isKnown.Add(draft.Entity))
            {
                TakeRole(i);
            }
        }
    }

    /// <summary>The widest description of one like it that goes up to the comma before the name, where another comma follows ("according to a banker, Marsh paid" is something else); -1 where there is none.</summary>
    private int PhraseBefore(int number)
    {
        var name = book.Drafts[number];
        var comma = name.Tokens.Start - 1;
        if (comma < 1 || document.FormOf(comma) is not "," || !IsClosed(name.Tokens.End))
        {
            return -1;
        }

        var found = -1;
        for (var i = number - 1; i >= 0 && number - i <= ReachOfPhrase && book.Drafts[i].Sentence == name.Sentence; i--)
        {
            var before = book.Drafts[i];
            if (before is { Kind: MentionKind.Nominal, Entity: < 0, Number: VoiceNumber.One, Definiteness: not (Definiteness.Bare or Definiteness.Generic) } && before.Head < comma && before.Tokens.End >= comma
                && (before.Classes & name.Classes) != 0 && name.Classes is NounClasses.Person or NounClasses.Organization or NounClasses.Outlet)
            {
                found = i;
            }
        }

        return found;
    }

    private bool IsClosed(int next) =>
        next >= document.TokenCount || document.FormOf(next) is "," or "." or ":";

    /// <summary>Whoever was called by the name's title before the name came.</summary>
    private void TakeRole(int number)
    {
        var name = book.Drafts[number];
        for (var i = number - 1; i >= 0 && number - i <= ReachOfRole; i--)
        {
            var before = book.Drafts[i];
            var isRole = before is { Kind: MentionKind.Nominal, Entity: < 0, Number: VoiceNumber.One, Definiteness: Definiteness.Definite or Definiteness.Owned }
                && (before.Classes & NounClasses.Person) != 0 && IsTitle(name, before.Noun);
            if (isRole && before.Gender.Fits(name.Gender))
            {
                book.Link(i, name.Entity);
            }
            else if (before.Kind == MentionKind.Name && before.Entity != name.Entity && IsTitle(before, name))
            {
                return;
            }
        }
    }

    private bool IsTitle(MentionDraft one, MentionDraft other)
    {
        for (var i = other.Tokens.Start; i < other.Core.Start; i++)
        {
            if (IsTitle(one, document.Lemmas[i].ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTitle(MentionDraft name, string noun)
    {
        for (var i = name.Tokens.Start; i < name.Core.End - 1; i++)
        {
            if (document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn && document.Lemmas[i].Equals(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
