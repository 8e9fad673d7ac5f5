using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>What the words of the content make of a neutral "said": a question, a promise, a denial of one's own part, an opinion.</summary>
internal sealed class StanceReader(CueLexicon cues, HedgeLexicon hedges)
{
    public void Read(Document document, Attribution attribution, int predicate, Verdict verdict)
    {
        var sentence = document.SentenceTokensAt(attribution.Content[^1].End - 1);
        if (IsQuestion(document, attribution, sentence))
        {
            verdict.Stance = Stance.Asks;
            verdict.Lower(CertaintyValue.Unknown, LastWord(document, sentence));
            return;
        }

        if (verdict.Stance != Stance.Asserts)
        {
            return;
        }

        ReadFalsehood(document, attribution, predicate, verdict);
        if (predicate < 0 || verdict.Stance != Stance.Asserts)
        {
            return;
        }

        var subject = SubjectOf(document, predicate);
        var isOfItself = subject >= 0 && IsOfItself(document, attribution, subject);
        if (isOfItself || attribution.Manner == Manner.Own)
        {
            ReadOwnVerb(document, predicate, subject, verdict);
        }

        if (isOfItself && verdict.Stance == Stance.Asserts)
        {
            ReadOwnPart(document, predicate, verdict);
        }
    }

    /// <summary>"We believe that", "the panel recommends that": the content's own verb says what its speaker does.</summary>
    private void ReadOwnVerb(Document document, int predicate, int subject, Verdict verdict)
    {
        var isFirstPerson = subject >= 0 && document.Lemmas[subject] is "i" or "I" or "we";
        if (!isFirstPerson || !cues.Words.TryFind(document, predicate, predicate + 1, out var word, out var count))
        {
            return;
        }

        if (word.Stance is Stance.Believes or Stance.Expects or Stance.Intends or Stance.Promises or Stance.Denies)
        {
            verdict.Stance = word.Stance;
            verdict.Lower(word.AtMost, predicate, count);
            if (word.Polarity == Polarity.Negative)
            {
                verdict.Turn(Polarity.Negative, predicate, count);
            }
        }
    }

    /// <summary>"It would publish" and "we will act" are promises; "it had not sold" and "we did not sell" deny a part in it.</summary>
    private static void ReadOwnPart(Document document, int predicate, Verdict verdict)
    {
        foreach (var dependent in document.Dependents.Of(predicate))
        {
            if (document.RelationIds[dependent] == RelationId.Aux && document.Lemmas[dependent] is "will" or "shall" or "would" or "'ll")
            {
                verdict.Stance = Stance.Promises;
                verdict.Show(dependent);
                return;
            }
        }

        // Not to know or to comment denies nothing.
        if (verdict.IsNegative && verdict.IsCertain && document.Tags[predicate] == UniversalTag.Verb
            && document.Lemmas[predicate] is not ("know" or "see" or "comment" or "hear" or "understand" or "remember" or "want" or "need" or "think"))
        {
            verdict.Stance = Stance.Denies;
        }
    }

    /// <summary>Calling a report a lie or an invention denies what it tells.</summary>
    private void ReadFalsehood(Document document, Attribution attribution, int predicate, Verdict verdict)
    {
        foreach (var range in attribution.Content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                var isPredicate = i == predicate || attribution.Cue.Any(cue => document.Lemmas[cue.Start] is "call" or "brand" or "describe" or "label");
                if (isPredicate && hedges[HedgeKind.Falsehood].TryFind(document, i, range.End, out _, out var count) && IsAboutTelling(document, attribution, predicate))
                {
                    verdict.Stance = Stance.Denies;
                    verdict.Turn(Polarity.Negative, i, count);
                    return;
                }
            }
        }
    }

    private bool IsAboutTelling(Document document, Attribution attribution, int predicate)
    {
        var subject = predicate >= 0 ? SubjectOf(document, predicate) : -1;
        if (subject >= 0)
        {
            return hedges[HedgeKind.Telling].TryFind(document, subject, subject + 1, out _, out _);
        }

        // "Called the story a lie": what is called so stands between cue and content, or in the content.
        var start = attribution.Cue.Count > 0 ? attribution.Cue[^1].End : 0;
        var end = Math.Max(start, attribution.Content[^1].End);
        for (var i = start; i < end && attribution.Cue.Count > 0; i++)
        {
            if (hedges[HedgeKind.Telling].TryFind(document, i, i + 1, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestion(Document document, Attribution attribution, TokenRange sentence)
    {
        if (sentence.IsEmpty || attribution.Content.Count == 0)
        {
            return false;
        }

        // The question mark must be the content's own or close its sentence.
        var last = attribution.Content[^1].End - 1;
        return document.FormOf(last) is "?" || (attribution.Manner == Manner.Own && document.FormOf(LastWord(document, sentence)) is "?");
    }

    private static int LastWord(Document document, TokenRange sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.Start && document.FormOf(last) is "\"" or "”" or "’" or "'" or ")")
        {
            last--;
        }

        return last;
    }

    private static int SubjectOf(Document document, int predicate)
    {
        foreach (var dependent in document.Dependents.Of(predicate))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>Whether a subject is the speaker: "we" in a quotation, or a pronoun or the source's own noun in the report's words.</summary>
    private static bool IsOfItself(Document document, Attribution attribution, int subject)
    {
        var lemma = document.Lemmas[subject];
        if (lemma is "I" or "i" or "we")
        {
            return true;
        }

        if (attribution.Manner is Manner.Own or Manner.Direct)
        {
            return false;
        }

        if (document.Tags[subject] == UniversalTag.Pron)
        {
            return document.FormOf(subject) is "it" or "he" or "she" or "they";
        }

        return attribution.Source.Any(range => Enumerable.Range(range.Start, range.Count).Any(word => document.Lemmas[word] == lemma));
    }
}
