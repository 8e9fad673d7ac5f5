using Hearsay.Engine.Dates.Expressions;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates;

/// <summary>
/// Tells from the verb over a date whether it lies before or after the publication: "met on Tuesday", "will meet on Tuesday". HeidelTime (Strötgen and
/// Gertz 2013) looks at the tense of the last verb in the sentence; here the tree says which verb it is.
/// </summary>
internal sealed class TenseReader(DateLexicon lexicon)
{
    private const int Furthest = 12;

    public Direction Over(Document document, TokenRange date)
    {
        var verb = VerbOver(document, date, out var isInPhrase);
        var direction = verb < 0 ? Direction.Unknown : Of(document, verb, Furthest);

        // "He is coming off a debate on Thursday" plans no debate.
        return direction == Direction.Present && isInPhrase ? Direction.Unknown : direction;
    }

    /// <summary>Whether it is the date of a report: "in 2010, a paper reported".</summary>
    public bool IsReported(Document document, TokenRange date) =>
        VerbOver(document, date, out _) is >= 0 and var verb && lexicon.TryFind(document.Lemmas[verb], DateWordKind.Report, out _);

    /// <summary>Whether a date bounds a state: "has been barred since 2009", "is in force since May", "under an embargo since 2011", but not "has been sold since".</summary>
    public bool IsState(Document document, TokenRange date)
    {
        if (document.Heads[date.End - 1] is >= 0 and var over && !date.Contains(over) && document.Tags[over] == UniversalTag.Noun && IsLasting(document, over))
        {
            return true;
        }

        var verb = VerbOver(document, date, out _);
        for (var step = 0; step < Furthest && verb >= 0 && !HasTense(document, verb) && PennTags.NameOf(document.PennTags[verb]) is "VBG" or "VB"; step++)
        {
            verb = document.Heads[verb];
        }

        if (verb < 0)
        {
            return true;
        }

        foreach (var dependent in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Cop || (relation == RelationId.AuxPass && IsLasting(document, verb)))
            {
                return true;
            }
        }

        return document.Lemmas[verb] is "be";
    }

    // The nearest word above the date that has a tense: a verb, or what has a copula.
    private static int VerbOver(Document document, TokenRange date, out bool isInPhrase)
    {
        isInPhrase = false;
        var at = date.End - 1;
        for (var step = 0; step < Furthest && at >= 0; step++)
        {
            if (!date.Contains(at) && (document.Tags[at] == UniversalTag.Verb || HasTense(document, at)))
            {
                return at;
            }

            isInPhrase |= !date.Contains(at);
            at = document.Heads[at];
        }

        return -1;
    }

    private static bool HasTense(Document document, int token)
    {
        foreach (var dependent in document.Dependents.Of(token))
        {
            if (document.RelationIds[dependent] == RelationId.Cop || document.RelationIds[dependent] == RelationId.Aux)
            {
                return true;
            }
        }

        return document.Lemmas[token] == "be" && document.Tags[token] == UniversalTag.Aux;
    }

    private Direction Of(Document document, int verb, int steps)
    {
        var (isFuture, isPerfect, isInfinitive, auxiliary) = (false, false, false, -1);
        foreach (var dependent in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Aux || relation == RelationId.AuxPass || relation == RelationId.Cop)
            {
                isFuture |= PennTags.NameOf(document.PennTags[dependent]) == "MD";
                isPerfect |= document.Lemmas[dependent] == "have";
                auxiliary = PennTags.NameOf(document.PennTags[dependent]) is "VBD" or "VBP" or "VBZ" ? dependent : auxiliary;
            }

            isInfinitive |= document.FormOf(dependent).Equals("to", StringComparison.OrdinalIgnoreCase) && PennTags.NameOf(document.PennTags[dependent]) == "TO";
        }

        if (isPerfect || isFuture)
        {
            return isPerfect ? Direction.Past : Direction.Future;
        }

        if (auxiliary >= 0)
        {
            return PennTags.NameOf(document.PennTags[auxiliary]) == "VBD" ? Direction.Past
                : IsAhead(document, verb) || IsProgressive(document, verb) || document.RelationIds[auxiliary] == RelationId.Cop ? Present(document, verb) : Direction.Past;
        }

        return PennTags.NameOf(document.PennTags[verb]) switch
        {
            "VBD" => Direction.Past,
            "VBP" or "VBZ" => Present(document, verb),
            "VB" when !isInfinitive && document.Heads[verb] < 0 => Direction.Future,
            _ => Over(document, verb, isInfinitive, steps),
        };
    }

    // An infinitive or participle lies where the verb over it does, or after it: "agreed to meet on Friday".
    private Direction Over(Document document, int verb, bool isInfinitive, int steps)
    {
        var head = document.Heads[verb];
        for (; head >= 0 && steps > 0 && document.Tags[head] is not UniversalTag.Verb && !HasTense(document, head); steps--)
        {
            if (isInfinitive && IsAhead(document, head))
            {
                return Direction.Future;
            }

            head = document.Heads[head];
        }

        if (head < 0 || steps <= 0)
        {
            return isInfinitive ? Direction.Future : Direction.Unknown;
        }

        var over = isInfinitive && IsAhead(document, head) ? Direction.Future : Of(document, head, steps - 1);
        return over != Direction.Present ? over : isInfinitive ? Direction.Future : Direction.Unknown;
    }

    // A headline's present is the past; a report's is what is planned: "The court meets on Tuesday".
    private static Direction Present(Document document, int verb) =>
        document.SentenceAt(verb) is >= 0 and var sentence && document.Sentences[sentence].Part is PartKind.Title or PartKind.Caption ? Direction.Past : Direction.Present;

    private static bool IsProgressive(Document document, int verb) => PennTags.NameOf(document.PennTags[verb]) == "VBG";

    private bool IsLasting(Document document, int word) => lexicon.TryFind(document.Lemmas[word], DateWordKind.Lasting, out _);

    private bool IsAhead(Document document, int word) => lexicon.TryFind(document.Lemmas[word], DateWordKind.Ahead, out _);
}
