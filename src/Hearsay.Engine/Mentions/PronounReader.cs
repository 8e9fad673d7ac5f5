using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Whom a pronoun means: the best of the mentions before it that agree in number, gender and kind, by nearness, role and how often it was mentioned.</summary>
internal sealed class PronounReader(Document document, EntityBook book, int[] draftByHead)
{
    // A pronoun seldom reaches further back; sentences, mentions.
    private const int Reach = 4;
    private const int MostMentions = 60;

    private int _lastFirstPerson = -1;

    public int Find(int number)
    {
        var draft = book.Drafts[number];
        var pronoun = Pronouns.Find(document.FormOf(draft.Head))!.Value;
        return pronoun.Person < 3 ? Speaker(number, pronoun) : Best(number, pronoun);
    }

    private int Best(int number, Pronoun pronoun)
    {
        var draft = book.Drafts[number];
        var (best, most) = (-1, double.NegativeInfinity);
        var beside = pronoun.IsReflexive ? -1 : Beside(draft);
        for (var i = number - 1; i >= 0 && number - i <= MostMentions && draft.Sentence - book.Drafts[i].Sentence <= Reach; i--)
        {
            var before = book.Drafts[i];
            if (before.Entity >= 0 && before.Entity != beside && !before.IsPredicate && Agrees(pronoun, before) && !IsBarred(draft, before, pronoun) && Weigh(draft, before, pronoun) is var weight && weight > most)
            {
                (best, most) = (before.Entity, weight);
            }
        }

        return best;
    }

    private bool Agrees(Pronoun pronoun, MentionDraft before)
    {
        var entity = book.Entities[before.Entity];
        var classes = entity.Classes;
        if (pronoun.Gender != Gender.Open)
        {
            return entity.Number != VoiceNumber.Several && entity.Gender.Fits(pronoun.Gender) && (classes & NounClasses.Person) != 0;
        }

        if (pronoun.IsThing)
        {
            return entity.Number != VoiceNumber.Several && (classes & NounClasses.Time) == 0 && (classes & ~NounClasses.Person) != 0 | classes == NounClasses.None
                && entity.Gender == Gender.Open;
        }

        return (entity.Number == VoiceNumber.Several || (entity.Number == VoiceNumber.Unknown && (classes & NounClasses.Body) != 0) || (classes & NounClasses.Crowd) != 0
            || (classes & (NounClasses.Organization | NounClasses.Group)) != 0) && (classes & NounClasses.Time) == 0;
    }

    /// <summary>The subject of the pronoun's own verb, which an object cannot mean: "Pyongyang called it a success", "she pushed for it"; -1 where there is none.</summary>
    private int Beside(MentionDraft draft)
    {
        if (draft.Role == ClauseRole.Possessor)
        {
            return -1;
        }

        var verb = document.Heads[draft.Head];
        if (verb >= 0 && document.RelationIds[verb] == RelationId.Xcomp)
        {
            verb = document.Heads[verb];
        }

        if (verb < 0)
        {
            return -1;
        }

        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (dependent != draft.Head && RelationId.IsSubject(document.RelationIds[dependent]) && draftByHead[dependent] is >= 0 and var subject)
            {
                return book.Drafts[subject].Entity;
            }
        }

        return -1;
    }

    /// <summary>"His" is not the one in whose description it stands; and no two of one verb's own are the same.</summary>
    private bool IsBarred(MentionDraft draft, MentionDraft before, Pronoun pronoun)
    {
        if (before.Tokens.Contains(draft.Head))
        {
            return true;
        }

        return !pronoun.IsReflexive && draft.Role != ClauseRole.Possessor && before.Sentence == draft.Sentence
            && document.Heads[draft.Head] == document.Heads[before.Head] && document.Heads[draft.Head] >= 0;
    }

    private double Weigh(MentionDraft draft, MentionDraft before, Pronoun pronoun)
    {
        var entity = book.Entities[before.Entity];
        var weight = -1.0 * (draft.Sentence - before.Sentence);
        weight += before.Role switch
        {
            ClauseRole.Subject => 1.2,
            ClauseRole.Object => 0.4,
            ClauseRole.Possessor => 0.3,
            _ => 0,
        };
        weight += before.Role == draft.Role ? 0.3 : 0;
        weight += before.Kind == MentionKind.Pronoun && before.Noun[0] == draft.Noun[0] ? 0.8 : before.Kind == MentionKind.Name ? 0.4 : 0;
        weight += 0.25 * Math.Log(1 + entity.Mentions.Count);
        weight += pronoun.Gender != Gender.Open && entity.Gender == pronoun.Gender ? 0.7 : 0;
        weight += pronoun.IsThing && entity.Classes == NounClasses.None ? -0.6 : 0;
        weight -= 0.02 * (draft.Head - before.Head);
        return weight;
    }

    /// <summary>"I" in a quotation is who says it; elsewhere the one who was "I" before.</summary>
    private int Speaker(int number, Pronoun pronoun)
    {
        var draft = book.Drafts[number];
        for (var i = number - 1; i >= 0 && number - i <= MostMentions; i--)
        {
            var before = book.Drafts[i];
            if (before.Kind == MentionKind.Pronoun && before.Entity >= 0 && before.Quotation == draft.Quotation
                && Pronouns.Find(before.Noun) is { } other && other.Person == pronoun.Person && other.Number == pronoun.Number)
            {
                return before.Entity;
            }
        }

        if (draft.Quotation >= 0 && pronoun is { Person: 1, Number: VoiceNumber.One } && SpeakerOf(draft) is >= 0 and var speaker)
        {
            _lastFirstPerson = speaker;
            return speaker;
        }

        return pronoun is { Person: 1, Number: VoiceNumber.One } && draft.Quotation >= 0 ? _lastFirstPerson : -1;
    }

    /// <summary>The subject of the verb beside the quotation: in its sentence, else in the sentence before or after within the paragraph.</summary>
    private int SpeakerOf(MentionDraft draft)
    {
        var quotation = document.Quotations[draft.Quotation];
        var sentence = document.Sentences[draft.Sentence].Tokens;
        var found = SubjectIn(sentence, quotation);
        if (found < 0 && quotation.End < document.TokenCount)
        {
            found = SubjectIn(document.SentenceTokensAt(quotation.End), quotation);
        }

        return found >= 0 ? found : quotation.Start > 0 ? SubjectIn(document.SentenceTokensAt(quotation.Start), quotation) : -1;
    }

    private int SubjectIn(TokenRange sentence, TokenRange quotation)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (!quotation.Contains(i) && draftByHead[i] is >= 0 and var subject && book.Drafts[subject] is { Role: ClauseRole.Subject } who
                && who.Quotation < 0 && (who.Classes & NounClasses.Person) != 0 && who.Entity >= 0)
            {
                return who.Entity;
            }
        }

        return -1;
    }
}
