using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>What the cue and the words about it say: "denied", "could neither confirm nor deny", "reportedly said", "an unconfirmed report".</summary>
internal sealed class CueReader(CueLexicon cues, HedgeLexicon hedges)
{
    // A cue's own words are few; "neither confirm nor rule out" is cut short by most annotators, so a little beyond is read.
    private const int WordsBefore = 3;
    private const int WordsAfter = 5;
    private const string Rule = "cue verb";

    public void Read(Document document, Attribution attribution, Verdict verdict)
    {
        foreach (var cue in attribution.Cue)
        {
            var sentence = document.SentenceTokensAt(cue.Start);
            var start = Math.Max(sentence.Start, cue.Start - WordsBefore);
            var end = Math.Min(sentence.End, cue.End + WordsAfter);
            var negation = NegationOf(document, attribution, cue, sentence);
            ReadWords(document, attribution, cue, new TokenRange(start, end), negation, verdict);
        }

        ReadHearsay(document, attribution, verdict);
        ReadSource(document, attribution, verdict);
    }

    /// <summary>What an outer voice of the chain takes away in passing on: "according to unconfirmed reports, | the minister said …".</summary>
    public void ReadOuter(Document document, Attribution outer, Verdict verdict)
    {
        ReadHearsay(document, outer, verdict);
        ReadSource(document, outer, verdict);
        foreach (var cue in outer.Cue)
        {
            for (var i = cue.Start; i < cue.End; i++)
            {
                if (cues.Words.TryFind(document, i, cue.End, out var word, out var count))
                {
                    if (word.AtMost is CertaintyValue.Probable or CertaintyValue.Possible && NegationOf(document, outer, cue, document.SentenceTokensAt(i)) < 0)
                    {
                        verdict.Lower("outer voice", word.AtMost, i, count);
                    }

                    break;
                }
            }
        }
    }

    /// <summary>"Is said to": hearsay without a sayer.</summary>
    private void ReadHearsay(Document document, Attribution attribution, Verdict verdict)
    {
        if (attribution.Source.Count > 0)
        {
            return;
        }

        foreach (var cue in attribution.Cue)
        {
            for (var i = cue.Start; i < cue.End; i++)
            {
                if (hedges[HedgeKind.Passive].TryFind(document, i, cue.End, out var hedge, out var count) && Predicate.IsPassive(document, i))
                {
                    verdict.Lower("hearsay", hedge.AtMost, i, count);
                }
            }
        }
    }

    private void ReadWords(Document document, Attribution attribution, TokenRange cue, TokenRange around, int negation, Verdict verdict)
    {
        for (var i = around.Start; i < around.End; i++)
        {
            if (IsIn(attribution.Content, i)
                || !cues.Words.TryFind(document, i, around.End, out var word, out var count)
                || word.Class == CueWord.Say || !cue.Overlaps(new TokenRange(i, i + count)))
            {
                continue;
            }

            if (word.Stance == Stance.Intends && IsPreamble(document, i + count, around.End))
            {
                continue;
            }

            Apply(IsAsked(document, attribution, word) ? word with { Stance = Stance.Asks, Polarity = null } : word, i, count, negation, verdict);
            return;
        }

        if (negation >= 0)
        {
            // "did not say", "would not comment on": what is not said is left open.
            verdict.Lower("silence", CertaintyValue.Unknown, negation);
            verdict.Show(cue.Start, cue.Count);
        }
    }

    /// <summary>"Wishes to correct the claim" corrects it.</summary>
    private bool IsPreamble(Document document, int next, int end) =>
        next + 1 < end && document.FormOf(next) is "to" && cues.Words.TryFind(document, next + 1, end, out var word, out _)
        && (word.Class == CueWord.Say || word.Stance == Stance.Denies);

    /// <summary>"Asked the club to pay" is a request; "asked the club whether", "was asked about" and "asked: who paid?" are questions.</summary>
    private static bool IsAsked(Document document, Attribution attribution, CueWord word)
    {
        if (word.Class != CueWord.Ask || attribution.Content is not [{ IsEmpty: false } first, ..])
        {
            return false;
        }

        return QuestionWords.Opens(document, first.Start) || QuestionWords.Opens(document, first.Start - 1)
            || (first.Start > 0 && document.FormOf(first.Start - 1) is "about") || (!attribution.Content[^1].IsEmpty && document.FormOf(attribution.Content[^1].End - 1) is "?");
    }

    private static void Apply(CueWord word, int first, int count, int negation, Verdict verdict)
    {
        verdict.Take(Rule, word.Stance, first, count);
        if (negation < 0 || (negation >= first && negation < first + count))
        {
            verdict.Lower(Rule, word.AtMost, first, count);
            if (word.Polarity is { } polarity && polarity != Polarity.Unknown)
            {
                verdict.Turn(Rule, polarity, first, count);
            }

            return;
        }

        verdict.Show(negation);
        switch (word.Class)
        {
            case "deny" or "dispute":
                // "Did not dispute that" is a concession.
                verdict.Take(Rule, Stance.Asserts, first, count);
                verdict.Lower(Rule, CertaintyValue.Probable, first, count);
                break;
            case "believe" or "expect" or "doubt":
                // "Does not believe that" denies, weakly; "do not doubt that" affirms.
                if (word.Class != "doubt")
                {
                    verdict.Turn("negation", Polarity.Negative, negation);
                }

                verdict.Lower(Rule, word.AtMost, first, count);
                break;
            case "hint":
                // "Did not indicate whether" says nothing.
                verdict.Lower("silence", CertaintyValue.Unknown, negation);
                verdict.Show(first, count);
                break;
            default:
                verdict.Lower(Rule, word.AtMost, first, count);
                break;
        }
    }

    /// <summary>The word that negates a cue's verb, or -1.</summary>
    private int NegationOf(Document document, Attribution attribution, TokenRange cue, TokenRange sentence)
    {
        var negations = hedges[HedgeKind.Negation];
        for (var i = Math.Max(sentence.Start, cue.Start - WordsBefore); i < cue.End; i++)
        {
            var near = cue.Contains(i) || (document.Heads[i] is var head && cue.Contains(head));
            if (near && !IsIn(attribution.Content, i) && negations.TryFind(document, i, i + 1, out _, out _))
            {
                return i;
            }
        }

        return -1;
    }

    private void ReadSource(Document document, Attribution attribution, Verdict verdict)
    {
        foreach (var range in attribution.Source)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (document.RelationIds[i] == RelationId.Amod && hedges[HedgeKind.Adjective].TryFind(document, i, range.End, out var hedge, out var count))
                {
                    verdict.Lower("adjective", hedge.AtMost, i, count);
                }
            }
        }
    }

    internal static bool IsIn(IReadOnlyList<TokenRange> ranges, int token)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
