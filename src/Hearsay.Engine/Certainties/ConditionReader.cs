using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Finds what a content hangs on: "if", "unless", "provided that", "should it rain".</summary>
internal sealed class ConditionReader(CueLexicon cues, HedgeLexicon hedges)
{
    private const string Rule = "condition";

    /// <summary>"If the papers are real, …": whatever the tree makes of it, all hangs on that.</summary>
    public void ReadOpening(Document document, TokenRange first, Verdict verdict)
    {
        if (!first.IsEmpty && !verdict.IsOpen && hedges[HedgeKind.Condition].TryFind(document, first.Start, first.End, out var condition, out var words))
        {
            verdict.Lower(Rule, condition.AtMost, first.Start, words);
        }
    }

    /// <summary>What "if" opens is possible, and left open where the clause is asked or shown: "will show if".</summary>
    public void ReadMark(Document document, int clause, int mark, Verdict verdict)
    {
        if (document.RelationIds[clause] == RelationId.Ccomp && document.Lemmas[mark] is "if" or "whether" && !IsSaid(document, clause))
        {
            verdict.Lower("left open", CertaintyValue.Unknown, mark);
            return;
        }

        if (hedges[HedgeKind.Condition].TryFind(document, mark, mark + 1, out var hedge, out _))
        {
            verdict.Lower(Rule, hedge.AtMost, mark);
        }
    }

    // "Said if elected she would leave" is a condition whatever the parser makes of it.
    private bool IsSaid(Document document, int clause) =>
        document.Heads[clause] is >= 0 and var above && cues.Words.TryFind(document, above, above + 1, out var cue, out _) && cue.Class == CueWord.Say;

    /// <summary>A clause beside the content's: "if the papers are real", "provided that it rains".</summary>
    public void ReadClause(Document document, int clause, Verdict verdict)
    {
        if (IsConceded(document, clause))
        {
            return;
        }

        var sentence = document.SentenceTokensAt(clause);
        if (hedges[HedgeKind.Condition].TryFind(document, clause, sentence.End, out var hedge, out var count))
        {
            // "Provided that …" is a verb of its own to the parser.
            verdict.Lower(Rule, hedge.AtMost, clause, count);
        }

        foreach (var dependent in document.Dependents.Of(clause))
        {
            var relation = document.RelationIds[dependent];
            if ((relation == RelationId.Mark || relation == RelationId.Advmod) && hedges[HedgeKind.Condition].TryFind(document, dependent, sentence.End, out hedge, out count))
            {
                verdict.Lower(Rule, hedge.AtMost, dependent, count);
            }
            else if (relation == RelationId.Aux && IsInverted(document, clause, dependent, sentence))
            {
                verdict.Lower(Rule, CertaintyValue.Possible, dependent);
            }
        }
    }

    /// <summary>"The boat, if it existed at all, …" hangs nothing on it.</summary>
    private static bool IsConceded(Document document, int clause) =>
        clause + 2 < document.TokenCount && document.FormOf(clause + 1) is "at" && document.FormOf(clause + 2) is "all";

    /// <summary>"Should the court agree, …", "had it rained, …".</summary>
    private static bool IsInverted(Document document, int clause, int helper, TokenRange sentence)
    {
        if (helper != sentence.Start || document.Lemmas[helper] is not ("should" or "have"))
        {
            return false;
        }

        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return dependent > helper;
            }
        }

        return false;
    }
}
