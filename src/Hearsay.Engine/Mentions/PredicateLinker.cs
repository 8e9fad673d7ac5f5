using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>
/// Links what the grammar says is the same: an apposition ("Ida Marsh, the mayor") and a predicate noun ("she is the mayor"), as the precise constructs
/// of Lee et al. (2013) do.
/// </summary>
internal sealed class PredicateLinker(Document document, GivenNames givenNames, EntityBook book, int[] draftByHead)
{
    public void Link()
    {
        for (var i = 0; i < book.Drafts.Count; i++)
        {
            var draft = book.Drafts[i];
            var (relation, above) = (document.RelationIds[draft.Head], document.Heads[draft.Head]);
            if (relation == RelationId.Appos && above >= 0 && draftByHead[above] is >= 0 and var first && first != i)
            {
                Join(first, i);
            }
            else if (draft is { Kind: MentionKind.Name, Classes: NounClasses.Vessel or NounClasses.Aircraft } && NounCalled(draft) is >= 0 and var called && called != i)
            {
                Join(called, i);
            }
            else if (draft.Kind == MentionKind.Nominal && SubjectOfPredicate(draft.Head) is >= 0 and var subject && draftByHead[subject] is >= 0 and var said)
            {
                Join(said, i);
            }
        }
    }

    /// <summary>The description in "a freighter called the Silver Heron" and "the vessel, named Amber Gull".</summary>
    private int NounCalled(MentionDraft name)
    {
        var token = name.Core.Start - 1;
        while (token > 1 && document.FormOf(token) is "the" or "\"" or "“" or "'" or "‘")
        {
            token--;
        }

        if (token < 1 || document.FormOf(token) is not ("called" or "named"))
        {
            return -1;
        }

        token -= token > 1 && document.FormOf(token - 1) is "," ? 2 : 1;
        return draftByHead[token] is >= 0 and var noun && book.Drafts[noun].Kind == MentionKind.Nominal ? noun : -1;
    }

    private int SubjectOfPredicate(int head)
    {
        var (subject, isPredicate) = (-1, false);
        foreach (var dependent in document.Dependents.Of(head))
        {
            isPredicate |= document.RelationIds[dependent] == RelationId.Cop;
            subject = RelationId.IsSubject(document.RelationIds[dependent]) ? dependent : subject;
        }

        return isPredicate ? subject : -1;
    }

    private void Join(int first, int second)
    {
        var (one, other) = (book.Drafts[first], book.Drafts[second]);
        if (!AreAlike(one, other) && !Corrects(one, other))
        {
            return;
        }

        // Of a description and the name behind it ("a spokesman, Joe Doe") the name keeps the entity; the second is what is told of the first.
        other.IsPredicate = true;
        if (one.Kind == MentionKind.Pronoun)
        {
            return;
        }

        var (from, into) = one.Entity >= 0 ? (second, one.Entity) : other.Entity >= 0 ? (first, other.Entity) : (second, book.Found(first));
        if (book.Drafts[from].Entity is >= 0 and var old)
        {
            if (book.Entities[old].Name is null || book.Entities[into].Name is null)
            {
                book.Merge(old, into);
            }
        }
        else
        {
            book.Link(from, into);
        }
    }

    /// <summary>"Marmara Vektor, a company in Istanbul": what is told of a name outweighs a kind that was only guessed.</summary>
    private bool Corrects(MentionDraft name, MentionDraft told)
    {
        var isGuess = name is { Kind: MentionKind.Name, Classes: NounClasses.Person or NounClasses.Place, Gender: Gender.Open } && givenNames.Of(document.FormOf(name.Core.Start)) == Gender.Open;
        if (!isGuess || told.Tokens.Start != name.Tokens.End + 1 || told is not { Kind: MentionKind.Nominal, Definiteness: Definiteness.Indefinite or Definiteness.Definite, Number: VoiceNumber.One } || (told.Classes & NounClasses.Body) == 0)
        {
            return false;
        }

        var entity = book.Entities[name.Entity];
        (entity.Classes, entity.Kind) = (told.Classes & NounClasses.Body, EntityBook.KindOf(told.Classes & NounClasses.Body));
        return true;
    }

    private static bool AreAlike(MentionDraft one, MentionDraft other)
    {
        if (one.Number != VoiceNumber.Unknown && other.Number != VoiceNumber.Unknown && one.Number != other.Number)
        {
            return false;
        }

        if ((IsState(one) && !IsCountry(other)) || (IsState(other) && !IsCountry(one)))
        {
            return false;
        }

        // "Barack Obama at this point" is often parsed like "Barack Obama, the senator".
        if ((IsSurelyKind(one) || IsSurelyKind(other)) && (one.Classes & other.Classes) == 0)
        {
            return false;
        }

        return one.Classes == NounClasses.None || other.Classes == NounClasses.None || (one.Classes & other.Classes) != 0
            || ((one.Classes & NounClasses.Body) != 0 && (other.Classes & NounClasses.Body) != 0);
    }

    private static bool IsState(MentionDraft draft) => draft is { Kind: MentionKind.Name, Classes: NounClasses.State };

    private static bool IsSurelyKind(MentionDraft draft) =>
        draft is { Kind: MentionKind.Name, Classes: NounClasses.Person or NounClasses.Place or NounClasses.State };

    private static bool IsCountry(MentionDraft draft) =>
        IsState(draft) || (draft.Definiteness != Definiteness.Bare && (draft.Classes & NounClasses.State) != 0);
}
