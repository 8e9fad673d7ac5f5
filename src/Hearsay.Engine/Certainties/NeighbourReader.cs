using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// What stands right before and behind a content: "found no evidence that | …", "… |, we understand", "the claim that | … | is wrong", and what a relative clause
/// says of the source: "a letter, which could not be authenticated,".
/// </summary>
internal sealed class NeighbourReader(CueLexicon cues, HedgeLexicon hedges)
{
    private const int WordsBefore = 6;
    private const int WordsBehind = 5;
    private const int WordsOfDoubt = 30;

    public void Read(Document document, Attribution attribution, Verdict verdict)
    {
        var (first, last) = (attribution.Content[0], attribution.Content[^1]);
        if (first.IsEmpty || last.IsEmpty)
        {
            return;
        }

        var sentence = document.SentenceTokensAt(first.Start);
        ReadBefore(document, attribution, sentence, verdict);
        ReadBehind(document, last.End, document.SentenceTokensAt(last.End - 1), verdict);
        ReadFalsehood(document, attribution, sentence, verdict);
        foreach (var source in attribution.Source)
        {
            ReadDoubt(document, attribution, source, verdict);
        }
    }

    private void ReadBefore(Document document, Attribution attribution, TokenRange sentence, Verdict verdict)
    {
        var start = attribution.Content[0].Start;
        for (var i = Math.Max(sentence.Start, start - WordsBefore); i < start; i++)
        {
            if (!CueReader.IsIn(attribution.Cue, i) && hedges[HedgeKind.Phrase].TryFind(document, i, start, out var hedge, out var count) && i + count >= start - 1)
            {
                verdict.Lower("phrase before it", hedge.AtMost, i, count);
                Turn(hedge, i, count, verdict);
            }
        }
    }

    private void ReadBehind(Document document, int end, TokenRange sentence, Verdict verdict)
    {
        var first = end < sentence.End && document.FormOf(end) is "," ? end + 1 : end;
        if (first < sentence.End && hedges[HedgeKind.Phrase].TryFind(document, first, sentence.End, out var hedge, out var count))
        {
            verdict.Lower("phrase behind it", hedge.AtMost, first, count);
            Turn(hedge, first, count, verdict);
        }
    }

    private static void Turn(Hedge hedge, int first, int count, Verdict verdict)
    {
        if (hedge.Polarity is { } polarity && polarity != Polarity.Unknown)
        {
            verdict.Turn("phrase", polarity, first, count);
        }
    }

    /// <summary>"The claim that | … | is wrong", "wishes to correct the claim that | …" deny in the report's own words.</summary>
    private void ReadFalsehood(Document document, Attribution attribution, TokenRange sentence, Verdict verdict)
    {
        var noun = verdict.Predicate >= 0 ? document.Heads[verdict.Predicate] : -1;
        if (attribution.Manner != Manner.Own || (!IsTold(document, noun, attribution) && !IsTold(document, noun = attribution.Content[0].Start - 2, attribution)))
        {
            return;
        }

        if (document.Heads[noun] is >= 0 and var above && document.RelationIds[noun] == RelationId.Obj
            && cues.Words.TryFind(document, above, above + 1, out var cue, out _) && cue.Stance == Stance.Denies)
        {
            Deny(above, 1, verdict);
            return;
        }

        var end = attribution.Content[^1].End;
        for (var i = end; i < Math.Min(sentence.End, end + WordsBehind); i++)
        {
            if (hedges[HedgeKind.Falsehood].TryFind(document, i, sentence.End, out _, out var count))
            {
                Deny(i, count, verdict);
                return;
            }
        }
    }

    private bool IsTold(Document document, int noun, Attribution attribution) =>
        noun >= 0 && noun < attribution.Content[0].Start && document.Tags[noun] == UniversalTag.Noun && !CueReader.IsIn(attribution.Content, noun)
        && hedges[HedgeKind.Telling].TryFind(document, noun, noun + 1, out _, out _);

    private static void Deny(int word, int count, Verdict verdict)
    {
        verdict.Take("falsehood", Stance.Denies, word, count);
        verdict.Turn("falsehood", Polarity.Negative, word, count);
    }

    /// <summary>A relative clause on the source that takes away from its word.</summary>
    private void ReadDoubt(Document document, Attribution attribution, TokenRange source, Verdict verdict)
    {
        var sentence = document.SentenceTokensAt(source.Start);
        var content = attribution.Content[0].Start;
        var end = content > source.Start && content < sentence.End ? content : sentence.End;
        end = Math.Min(end, source.End + WordsOfDoubt);
        for (var i = source.Start; i < end; i++)
        {
            if (!CueReader.IsIn(attribution.Cue, i) && !CueReader.IsIn(attribution.Content, i)
                && hedges[HedgeKind.Doubt].TryFind(document, i, end, out var hedge, out var count) && IsOnSource(document, source, i))
            {
                verdict.Lower("doubt of the source", hedge.AtMost, i, count);
            }
        }
    }

    private static bool IsOnSource(Document document, TokenRange source, int word)
    {
        for (var steps = 0; steps < WordsBefore && word >= 0; steps++, word = document.Heads[word])
        {
            if (source.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
