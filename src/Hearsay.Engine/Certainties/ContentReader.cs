using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// What the content says of itself: modals, hedging adverbs, "appears to", negation, "if". Hedges count clause by clause, so only those of the
/// main clauses are read, down through "are said to be".
/// </summary>
internal sealed class ContentReader(CueLexicon cues, HedgeLexicon hedges)
{
    // "Is said to appear to be believed to…" is cut off here.
    private const int MostRaisings = 4;

    private readonly ConditionReader _conditions = new(cues, hedges);

    public void Read(Document document, Attribution attribution, List<int> predicates, Verdict verdict)
    {
        for (var i = 0; i < predicates.Count; i++)
        {
            ReadClause(document, attribution, predicates[i], isFirst: i == 0, verdict);
        }

        ReadPhrases(document, attribution.Content, verdict);
    }

    private void ReadClause(Document document, Attribution attribution, int predicate, bool isFirst, Verdict verdict)
    {
        var clause = predicate;
        for (var depth = 0; depth < MostRaisings; depth++)
        {
            ReadDependents(document, attribution, clause, isFirst, verdict);
            var below = Raised(document, attribution.Content, clause, verdict);
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
        var below = Predicate.ComplementOf(document, clause);
        var isPassive = Predicate.IsPassive(document, clause) || (below >= 0 && Predicate.IsBareParticiple(document, clause));
        if (below < 0 && Predicate.HasObject(document, clause))
        {
            // "That suggests a common origin."
            Lower(document, HedgeKind.Showing, clause, verdict);
            return -1;
        }

        if (!TryFindRaising(document, clause, isPassive, below >= 0, out var hedge) || (below >= 0 && !CueReader.IsIn(content, below)))
        {
            return -1;
        }

        verdict.Lower(isPassive ? "hearsay" : "raising verb", hedge.AtMost, clause);
        return below;
    }

    // "Is planned for May" hedges alone; "is likely" and "seems" only what they stand over.
    private bool TryFindRaising(Document document, int clause, bool isPassive, bool hasComplement, out Hedge hedge)
    {
        hedge = null!;
        return (isPassive && hedges[HedgeKind.Passive].TryFind(document, clause, clause + 1, out hedge, out _))
            || (hasComplement && hedges[HedgeKind.Raising].TryFind(document, clause, clause + 1, out hedge, out _));
    }

    private void ReadDependents(Document document, Attribution attribution, int clause, bool isFirst, Verdict verdict)
    {
        ReadNominal(document, clause, verdict);
        var ability = -1;
        var isNegated = false;
        foreach (var dependent in document.Dependents.Of(clause))
        {
            var relation = document.RelationIds[dependent];
            if (!Counts(attribution, dependent, relation))
            {
                continue;
            }

            if (relation == RelationId.Aux)
            {
                if (!IsHad(document, clause, dependent))
                {
                    Lower(document, HedgeKind.Modal, dependent, verdict);
                }

                ability = hedges[HedgeKind.Ability].TryFind(document, dependent, dependent + 1, out _, out _) ? dependent : ability;
            }
            else if (relation == RelationId.Advcl)
            {
                // A later sentence of a quotation hangs on its own conditions alone.
                if (isFirst)
                {
                    _conditions.ReadClause(document, dependent, verdict);
                }
            }
            else if (relation == RelationId.Mark)
            {
                _conditions.ReadMark(document, clause, dependent, verdict);
            }
            else
            {
                Lower(document, HedgeKind.Adverb, dependent, verdict);
            }

            if (NegationAt(document, dependent, relation) is >= 0 and var negation)
            {
                isNegated = true;
                if (isFirst)
                {
                    verdict.Turn("negation", Polarity.Negative, negation);
                }
            }
        }

        if (ability >= 0 && !isNegated)
        {
            Lower(document, HedgeKind.Ability, ability, verdict);
        }
    }

    // "He'd been named" is "had", which the tagger may not see.
    private static bool IsHad(Document document, int clause, int helper) =>
        document.FormOf(helper) is "'d" or "’d" && PennTags.NameOf(document.PennTags[clause]) is "VBN" && helper < clause && document.FormOf(helper + 1) is not "have";

    // A clause's helpers and conditions count also where the content was cut from them, unless they are the cue's.
    private static bool Counts(Attribution attribution, int dependent, byte relation) =>
        CueReader.IsIn(attribution.Content, dependent)
        || ((relation == RelationId.Advcl || relation == RelationId.Advmod || relation == RelationId.Aux
                || (relation == RelationId.Mark && attribution.Manner == Manner.Own))
            && !CueReader.IsIn(attribution.Cue, dependent) && !CueReader.IsIn(attribution.Source, dependent));

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

    // "Something that we understand the causes of" hedges nothing.
    private static bool IsAside(Document document, int word)
    {
        for (var steps = 0; steps < MostRaisings && word >= 0; steps++, word = document.Heads[word])
        {
            if (document.RelationIds[word] == RelationId.RelativeClause)
            {
                return true;
            }
        }

        return false;
    }

    private static string RuleOf(HedgeKind kind) => kind switch
    {
        HedgeKind.Modal => "modal",
        HedgeKind.Adjective => "adjective",
        HedgeKind.Showing => "evidence",
        _ => "adverb",
    };

    private void ReadPhrases(Document document, IReadOnlyList<TokenRange> content, Verdict verdict)
    {
        _conditions.ReadOpening(document, content[0], verdict);
        var phrases = hedges[HedgeKind.Phrase];
        foreach (var range in content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (phrases.TryFind(document, i, range.End, out var hedge, out var count) && !IsAside(document, i))
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
