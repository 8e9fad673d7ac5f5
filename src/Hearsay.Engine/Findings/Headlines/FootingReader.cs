using Hearsay.Engine.Certainties;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Headlines;

/// <summary>Tells how far a clause says that its matter has come, from the verb's own words and from what stands over it.</summary>
internal sealed class FootingReader(DeedLexicon deeds, HedgeLexicon hedges)
{
    private const int Furthest = 6;

    public Footing Of(Material material, int verb)
    {
        var document = material.Document;
        var footing = Local(document, verb);
        var word = verb;
        for (var step = 0; step < Furthest; step++)
        {
            var (relation, head) = (document.RelationIds[word], document.Heads[word]);
            if (head < 0 || relation == RelationId.RelativeClause)
            {
                // What a relative clause says is taken for granted, whatever stands over its noun.
                return relation == RelationId.RelativeClause ? footing : Weaker(footing, OfClaim(material, verb));
            }

            if (relation == RelationId.Xcomp || relation == RelationId.Ccomp || relation == RelationId.Advcl || relation == RelationId.Acl)
            {
                footing = Weaker(footing, Over(document, word, head, relation));
            }

            word = head;
        }

        return Weaker(footing, OfClaim(material, verb));
    }

    private static Footing Weaker(Footing one, Footing other) => one > other ? one : other;

    private Footing Local(Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (hedges[HedgeKind.Negation].TryFind(document, dependent, dependent + 1, out _, out _))
            {
                return Footing.Open;
            }

            if ((PennTags.NameOf(document.PennTags[dependent]) == "MD" && document.Lemmas[dependent] is not ("will" or "shall"))
                || hedges[HedgeKind.Adverb].TryFind(document, dependent, dependent + 1, out _, out _))
            {
                return Footing.Hedged;
            }
        }

        return deeds.IsUnfinished(document, verb, Math.Min(verb + 2, document.TokenCount)) || IsMeantTo(document, verb) ? Footing.Unfinished : Footing.Flat;
    }

    // "The shipment was to go by sea": the tree takes "was" for an auxiliary.
    private static bool IsMeantTo(Document document, int verb) =>
        verb > 1 && document.FormOf(verb - 1) is "to" && document.Heads[verb - 1] == verb && document.Lemmas[verb - 2] == "be" && document.Heads[verb - 2] == verb;

    private Footing Over(Document document, int clause, int head, byte relation)
    {
        var isInfinitive = document.IsInfinitive(clause);
        if (relation == RelationId.Xcomp || relation == RelationId.Ccomp)
        {
            var end = Math.Min(head + 2, document.TokenCount);
            if (hedges[HedgeKind.Raising].TryFind(document, head, end, out _, out _)
                || (hedges[HedgeKind.Passive].TryFind(document, head, end, out _, out _) && Predicate.IsPassive(document, head)))
            {
                return Footing.Hedged;
            }

            return deeds.IsUnfinished(document, head, end) ? Footing.Unfinished : Footing.Flat;
        }

        // "In a bid to buy", "a plan to sell", "met to sign": what is meant to be.
        return isInfinitive ? Footing.Unfinished : IsConditional(document, clause) ? Footing.Hedged : Footing.Flat;
    }

    private static bool IsConditional(Document document, int clause)
    {
        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (document.RelationIds[dependent] == RelationId.Mark && document.Lemmas[dependent] is "if" or "unless" or "whether")
            {
                return true;
            }
        }

        return false;
    }

    private static Footing OfClaim(Material material, int verb)
    {
        var claim = material.ClaimAt(verb);
        if (claim < 0)
        {
            return Footing.Flat;
        }

        var judged = material.Document.Certainties[claim];
        return judged switch
        {
            { Certainty.Polarity: not Polarity.Positive } or { Certainty.Value: CertaintyValue.Unknown } => Footing.Open,
            { Stance: Stance.Intends } => Footing.Unfinished,
            { Certainty.Value: CertaintyValue.Certain } => Footing.Flat,
            _ => Footing.Hedged,
        };
    }
}
