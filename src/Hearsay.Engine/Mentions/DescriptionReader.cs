using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>
/// Whom "the ministry", "the UK paper" or "the two sides" means: the last one that was called so, else by a noun of the same family, else the last name of a
/// kind that is called so; -1 where the description brings somebody new.
/// </summary>
internal sealed class DescriptionReader(Document document, NounFamilies families, EntityBook book)
{
    // How far back each kind of likeness is looked for; mentions.
    private const int ReachOfNoun = 300;
    private const int ReachOfFamily = 150;
    private const int ReachOfKind = 60;

    private readonly int _publisher = PublisherIn(document, book);

    public int Find(int number, int owner)
    {
        var draft = book.Drafts[number];
        if (draft.Definiteness is Definiteness.Indefinite or Definiteness.Generic || draft.IsPredicate)
        {
            return -1;
        }

        if (draft.Definiteness is Definiteness.Bare || (draft.Definiteness == Definiteness.Owned && owner < 0))
        {
            return SameWords(number);
        }

        var isPlain = !HasMoreBehind(draft);
        if (isPlain && IsPublisher(draft))
        {
            return _publisher;
        }

        var (akin, kind) = (-1, -1);
        for (var i = number - 1; i >= 0 && number - i <= ReachOfNoun; i--)
        {
            var before = book.Drafts[i];
            if (before.Entity < 0 || !Fits(draft, before, owner) || before.Tokens.Overlaps(draft.Tokens))
            {
                continue;
            }

            var entity = book.Entities[before.Entity];
            if (entity.Nouns.Contains(draft.Noun) && AgreeOnModifiers(draft, before))
            {
                return before.Entity;
            }

            if (!isPlain || number - i > ReachOfFamily || !IsFree(draft, entity))
            {
                continue;
            }

            if (akin < 0 && families.AreAkin(draft.Noun, entity.Nouns))
            {
                akin = before.Entity;
            }

            if (before.Kind == MentionKind.Coordination)
            {
                if (kind < 0 && number - i <= ReachOfKind && draft.Number == VoiceNumber.Several && (draft.Noun is "side" or "party" or "two" || (draft.Classes & before.Classes) != 0))
                {
                    kind = before.Entity;
                }
            }
            else if (kind < 0 && number - i <= ReachOfKind && before.Kind == MentionKind.Name && owner < 0 && IsOfKind(draft, entity))
            {
                kind = before.Entity;
            }
        }

        return akin >= 0 ? akin : kind;
    }

    /// <summary>"The club" in what a club publishes, "the ministry" in a ministry's statement.</summary>
    private bool IsPublisher(MentionDraft draft) =>
        _publisher >= 0 && draft.Definiteness == Definiteness.Definite && draft.Head == draft.Tokens.Start + 1 && (draft.Classes & NounClasses.Organization) != 0
        && book.Entities[_publisher].Nouns.Contains(draft.Noun);

    private static int PublisherIn(Document document, EntityBook book)
    {
        var outlet = NameForm.WithoutArticle(document.Report.Outlet?.Name ?? "");
        for (var i = 0; i < book.Entities.Count && outlet.Length > 0; i++)
        {
            if (book.Entities[i].Mentions.Count > 0 && string.Equals(book.Entities[i].Name, outlet, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last mention in the same words, where what it means is one thing: "homeopathy", "his lawyer" after "his lawyer".</summary>
    private int SameWords(int number)
    {
        var draft = book.Drafts[number];
        for (var i = number - 1; i >= 0 && number - i <= ReachOfNoun; i--)
        {
            var before = book.Drafts[i];
            if (before.Kind == MentionKind.Nominal && before.Noun == draft.Noun && before.Number == draft.Number && before.Entity >= 0
                && before.Definiteness != Definiteness.Indefinite && AreSameWords(draft.Tokens, before.Tokens) && !before.Tokens.Overlaps(draft.Tokens))
            {
                return before.Entity;
            }
        }

        return -1;
    }

    private bool AreSameWords(TokenRange one, TokenRange other)
    {
        var (start, from) = (SkipArticle(one), SkipArticle(other));
        if (one.End - start != other.End - from)
        {
            return false;
        }

        for (var i = 0; start + i < one.End; i++)
        {
            if (!document.FormOf(start + i).Equals(document.FormOf(from + i), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private int SkipArticle(TokenRange tokens) =>
        tokens.Count > 1 && document.FormOf(tokens.Start) is "the" or "The" ? tokens.Start + 1 : tokens.Start;

    private bool Fits(MentionDraft draft, MentionDraft before, int owner)
    {
        var entity = book.Entities[before.Entity];
        if (before.Kind == MentionKind.Pronoun || before.Definiteness == Definiteness.Generic || (owner >= 0 && owner != entity.Owner && (entity.Owner >= 0 || before.Kind != MentionKind.Name)) || owner == before.Entity)
        {
            return false;
        }

        if (AreOfOneVerb(draft, before))
        {
            return false;
        }

        if (draft.Gender != Gender.Open && entity.Gender != Gender.Open && draft.Gender != entity.Gender)
        {
            return false;
        }

        // Several are no one firm or state, but may be one group: "the rebels".
        if (draft.Number == VoiceNumber.Several && before.Kind == MentionKind.Name && (entity.Classes & (NounClasses.Organization | NounClasses.Outlet | NounClasses.State)) != 0)
        {
            return false;
        }

        return draft.Number == VoiceNumber.Unknown || entity.Number == VoiceNumber.Unknown || draft.Number == entity.Number;
    }

    /// <summary>"The dhow" is not who boards it in "the frigate boarded the dhow".</summary>
    private bool AreOfOneVerb(MentionDraft draft, MentionDraft before) =>
        draft.Role == ClauseRole.Object && before.Role == ClauseRole.Subject && document.Heads[draft.Head] == document.Heads[before.Head];

    /// <summary>No adjective or number that the other does not have, unless the other is a name.</summary>
    private bool AgreeOnModifiers(MentionDraft draft, MentionDraft before)
    {
        for (var i = draft.Tokens.Start; i < draft.Head; i++)
        {
            if (document.Tags[i] is UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn && document.Lemmas[i] is not "same" && !HasWord(before, document.Lemmas[i]))
            {
                return false;
            }
        }

        return !HasMoreBehind(draft) || before.Kind == MentionKind.Name || AreSameWords(draft.Tokens, before.Tokens);
    }

    private bool HasWord(MentionDraft mention, string lemma)
    {
        for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
        {
            if (document.Lemmas[i].Equals(lemma, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMoreBehind(MentionDraft draft) => draft.Tokens.End > draft.Head + 1;

    /// <summary>
    /// Whether the words before the noun may be said of the entity: not "the second company", nor "the steel company" where nobody spoke of steel, but "the
    /// same firm" and, by where it is at home, "the UK paper".
    /// </summary>
    private bool IsFree(MentionDraft draft, EntityDraft entity)
    {
        for (var i = draft.Tokens.Start; i < draft.Head; i++)
        {
            var isWord = document.Tags[i] is UniversalTag.Adj or UniversalTag.Num or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb;
            if (isWord && !IsNeutral(i) && !HasWord(entity, document.Lemmas[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNeutral(int token) =>
        document.Lemmas[token] is "two" or "both" || document.Lemmas[token] is "same" or "foreign" or "local" or "alleged" or "young" or "old" or "late" or "small" or "little" or "big" or "private" or "state"
        || (char.IsUpper(document.FormOf(token)[0]) && document.Tags[token] is UniversalTag.Adj or UniversalTag.Propn);

    // Looked for in the first few mentions only, which tell most.
    private bool HasWord(EntityDraft entity, string lemma)
    {
        for (var i = 0; i < entity.Mentions.Count && i < 4; i++)
        {
            if (HasWord(book.Drafts[entity.Mentions[i]], lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name's kind is called so, and nothing in its name says that it is something else: a ministry is no company.</summary>
    private bool IsOfKind(MentionDraft draft, EntityDraft entity)
    {
        if ((draft.Classes & entity.Classes) == NounClasses.None)
        {
            return false;
        }

        return entity.Kind switch
        {
            EntityKind.Outlet => true,
            EntityKind.State => draft.Noun is "country" or "nation" or "government",
            EntityKind.Vessel or EntityKind.Aircraft => true,
            EntityKind.Group => true,
            EntityKind.Person => draft.Gender != Gender.Open && draft.Noun is "man" or "woman" or "boy" or "girl",
            EntityKind.Place => draft.Noun is "city" or "town" or "village" or "island" && entity.Nouns.Count == 0,
            EntityKind.Organization => entity.Nouns.Count == 0 && families.AreAkin(draft.Noun, "company"),
            _ => false,
        };
    }
}
