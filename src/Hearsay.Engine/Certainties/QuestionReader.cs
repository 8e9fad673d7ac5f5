using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Questions, and what the report says is not known.</summary>
internal static class QuestionReader
{
    private const int MostLevels = 16;

    public static void Read(Document document, Attribution attribution, int predicate, Verdict verdict)
    {
        var sentence = document.SentenceTokensAt(attribution.Content[^1].End - 1);
        if (IsQuestion(document, attribution, predicate, sentence))
        {
            var mark = LastWord(document, sentence);
            verdict.Take("question", Stance.Asks, mark);
            verdict.Lower("question", CertaintyValue.Unknown, mark);
        }
        else if (attribution.Manner == Manner.Own && IsAskedAside(document, attribution.Content[0], sentence))
        {
            verdict.Lower("left open", CertaintyValue.Unknown, attribution.Content[0].Start);
        }
    }

    private static bool IsQuestion(Document document, Attribution attribution, int predicate, TokenRange sentence)
    {
        if (sentence.IsEmpty || attribution.Content.Count == 0)
        {
            return false;
        }

        // The question mark must be the content's own or close its sentence.
        var last = attribution.Content[^1].End - 1;
        return document.FormOf(last) is "?" || (attribution.Manner == Manner.Own && document.FormOf(LastWord(document, sentence)) is "?"
            && (QuestionWords.Opens(document, attribution.Content[0].Start) || !IsInRelative(document, predicate)));
    }

    /// <summary>"Why did the bank, | which has no clients |, lend?" asks nothing of the clients.</summary>
    private static bool IsInRelative(Document document, int word)
    {
        for (var steps = 0; steps < MostLevels && word >= 0; steps++, word = document.Heads[word])
        {
            if (document.RelationIds[word] == RelationId.RelativeClause)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It is not clear | where the cargo came from": what the report leaves open.</summary>
    private static bool IsAskedAside(Document document, TokenRange content, TokenRange sentence)
    {
        var first = document.Tags[content.Start] == UniversalTag.Adp ? content.Start + 1 : content.Start;
        return content.Start > sentence.Start && first < content.End
            && QuestionWords.Opens(document, first) && document.FormOf(first) is not "if"
            && document.RelationIds[content.Start] != RelationId.Advcl && document.FormOf(content.Start - 1) is not ",";
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
}
