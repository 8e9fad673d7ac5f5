using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// What the content says of itself: modals, hedging adverbs, "appears to", negation, "if". Hedges count clause by clause, so only those of the
/// main clauses are read, down through "are said to be".
/// </summary>
internal sealed class ContentReader(HedgeLexicon hedges)
{
    // "Is said to appear to be believed to…" is cut off here.
    private const int MostRaisings = 4;

    public void Read(Document document, Attribution attribution, List<int> predicates, Verdict verdict)
    {
        ReadPhrases(document, attribution.Content, verdict);
        for (var i = 0; i < predicates.Count; i++)
        {
            ReadClause(document, attribution.Content, predicates[i], isFirst: i == 0, verdict);
        }
    }

    private void ReadClause(Document document, IReadOnlyList<TokenRange> content, int predicate, bool isFirst, Verdict verdict)
    {
        var clause = predicate;
        for (var depth = 0; depth < MostRaisings; depth++)
        {
            ReadDependents(document, content, clause, isFirst, verdict);
            var below = Raised(document, content, clause, verdict);
            if (below < 0)
            {
                return;
            }

            clause = below;
        }
    }

    /// <summary>The clause under a verb that hedges it, "are said | to have carried", or -1.</summary>
    private int Raised(Document document, IReadOnlyList<TokenRange> content, int clause, Verdict verdict)
    {
        var isPassive = Predicate.IsPassive(document, clause);
        var below = Predicate.ComplementOf(document, clause);
        if (!TryFindRaising(document, clause, isPassive, out var hedge) || (below < 0 && !isPassive) || (below >= 0 && !CueReader.IsIn(content, below)))
        {
            return -1;
        }

        verdict.Lower(isPassive ? "hearsay" : "raising verb", hedge.AtMost, clause);
        return below;
    }

    private bool TryFindRaising(Document document, int clause, bool isPassive, out Hedge hedge) =>
        (isPassive && hedges[HedgeKind.Passive].TryFind(document, clause, clause + 1, out hedge, out _))
        || hedges[HedgeKind.Raising].TryFind(document, clause, clause + 1, out hedge, out _);

    private void ReadDependents(Document document, IReadOnlyList<TokenRange> content, int clause, bool isFirst, Verdict verdict)
    {
        ReadNominal(document, clause, verdict);
        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (!CueReader.IsIn(content, dependent))
            {
                continue;
            }

            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Aux)
            {
                Lower(document, HedgeKind.Modal, dependent, verdict);
            }
            else if (relation == RelationId.Advcl)
            {
                ReadCondition(document, dependent, verdict);
            }
            else
            {
                Lower(document, HedgeKind.Adverb, dependent, verdict);
            }

            if (isFirst && NegationAt(document, dependent, relation) is >= 0 and var negation)
            {
                verdict.Turn("negation", Polarity.Negative, negation);
            }
        }
    }

    /// <summary>A content without a verb, such as "the alleged sale", takes the hedges of its noun.</summary>
    private void ReadNominal(Document document, int clause, Verdict verdict)
    {
        if (document.Tags[clause] is not (UniversalTag.Noun or UniversalTag.Propn) || Predicate.IsClause(document, clause))
        {
            return;
        }

        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (document.RelationIds[dependent] == RelationId.Amod)
            {
                Lower(document, HedgeKind.Adjective, dependent, verdict);
            }
        }
    }

    private static void ReadCondition(Document document, int clause, Verdict verdict)
    {
        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (document.RelationIds[dependent] == RelationId.Mark && document.Lemmas[dependent] is "if" or "unless")
            {
                verdict.Lower("condition", CertaintyValue.Possible, dependent);
            }
        }
    }

    private int NegationAt(Document document, int dependent, byte relation)
    {
        if (IsNegation(document, dependent))
        {
            return dependent;
        }

        var holds = RelationId.IsSubject(relation) || relation == RelationId.Obj;
        if (!holds)
        {
            return -1;
        }

        foreach (var word in document.Dependents.Of(dependent))
        {
            if (IsNegation(document, word))
            {
                return word;
            }
        }

        return -1;
    }

    private bool IsNegation(Document document, int word) =>
        hedges[HedgeKind.Negation].TryFind(document, word, word + 1, out _, out _) && !IsNotOnly(document, word);

    private static bool IsNotOnly(Document document, int word) =>
        word + 1 < document.TokenCount && document.Lemmas[word + 1] is "only" or "just" or "merely" or "doubt";

    private void Lower(Document document, HedgeKind kind, int word, Verdict verdict)
    {
        if (hedges[kind].TryFind(document, word, word + 1, out var hedge, out _))
        {
            verdict.Lower(RuleOf(kind), hedge.AtMost, word);
        }
    }

    private static string RuleOf(HedgeKind kind) => kind switch
    {
        HedgeKind.Modal => "modal",
        HedgeKind.Adjective => "adjective",
        _ => "adverb",
    };

    private void ReadPhrases(Document document, IReadOnlyList<TokenRange> content, Verdict verdict)
    {
        // "If the papers are real, …": whatever the tree makes of it, all hangs on that.
        if (content[0] is { IsEmpty: false } first && document.Lemmas[first.Start] is "if" or "unless")
        {
            verdict.Lower("condition", CertaintyValue.Possible, first.Start);
        }

        var phrases = hedges[HedgeKind.Phrase];
        foreach (var range in content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (phrases.TryFind(document, i, range.End, out var hedge, out var count))
                {
                    verdict.Lower("phrase", hedge.AtMost, i, count);
                    if (hedge.Polarity is { } polarity && polarity != Polarity.Unknown)
                    {
                        verdict.Turn("phrase", polarity, i, count);
                    }
                }
            }
        }
    }
}
