using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>Tells what an amount is for: by the words right beside it, then by what it hangs on, going up the tree.</summary>
internal sealed class UseReader(MoneyLexicon lexicon)
{
    private const int Furthest = 6;

    /// <summary>None where nothing says.</summary>
    /// <param name="head">The token of the amount that hangs on what is no part of it.</param>
    public MoneyUse Of(Document document, TokenRange amount, int head, TokenRange sentence)
    {
        var before = lexicon.Before(document, amount, sentence);
        var use = before is MoneyUse.None ? Beside(document, amount.Start, sentence) : before;
        return use switch
        {
            MoneyUse.None => Climb(document, head, sentence),
            MoneyUse.Worth => Worth(document, head, sentence),
            MoneyUse.Price when document.Heads[head] is >= 0 and var over && IsOfEach(document, over) => MoneyUse.Each,
            _ => use,
        };
    }

    // "an agreed $2 million", "an annual 5 million euros"
    private MoneyUse Beside(Document document, int start, TokenRange sentence) =>
        start > sentence.Start ? lexicon.Beside(document, start - 1) : MoneyUse.None;

    private MoneyUse Climb(Document document, int head, TokenRange sentence)
    {
        var at = head;
        if (Followed(document, head, sentence) is not MoneyUse.None and var followed)
        {
            return followed;
        }

        if (Told(document, at, -1, sentence) is not MoneyUse.None and var said)
        {
            return said is MoneyUse.Worth ? Worth(document, at, sentence) : said;
        }

        for (var step = 0; step < Furthest && document.Heads[at] is >= 0 and var over && sentence.Contains(over) && !LeavesClause(document, at); step++)
        {
            var use = lexicon.Over(document, over, sentence);
            use = use is MoneyUse.None or MoneyUse.Same ? Told(document, over, at, sentence) : use;
            if (use is MoneyUse.Worth)
            {
                return Worth(document, over, sentence);
            }

            if (use is not (MoneyUse.None or MoneyUse.Same))
            {
                return use is MoneyUse.Price && IsOfEach(document, over) ? MoneyUse.Each : use;
            }

            at = over;
        }

        return MoneyUse.None;
    }

    // "the $1 million that was paid", "$1 million wired to a lawyer"
    private MoneyUse Followed(Document document, int head, TokenRange sentence)
    {
        foreach (var dependent in document.Dependents.Of(head))
        {
            if ((document.RelationIds[dependent] == RelationId.Acl || document.RelationIds[dependent] == RelationId.RelativeClause)
                && lexicon.Over(document, dependent, sentence) is (MoneyUse.Payment or MoneyUse.DownPayment or MoneyUse.Other) and var use)
            {
                return use;
            }
        }

        return MoneyUse.None;
    }

    // "The price is 6 million", "puts the price at 6 million", "the fee came to 6 million"
    private MoneyUse Told(Document document, int predicate, int but, TokenRange sentence)
    {
        foreach (var dependent in document.Dependents.Of(predicate))
        {
            var relation = document.RelationIds[dependent];
            if (dependent != but && (RelationId.IsSubject(relation) || relation == RelationId.Obj)
                && NounUse(document, dependent, sentence) is not (MoneyUse.None or MoneyUse.Same) and var use)
            {
                return use is MoneyUse.Price && IsOfEach(document, dependent) ? MoneyUse.Each : use is MoneyUse.Worth && IsOfTaken(document, dependent) ? MoneyUse.Value : use;
            }
        }

        return MoneyUse.None;
    }

    private MoneyUse NounUse(Document document, int noun, TokenRange sentence) =>
        lexicon.Over(document, noun, sentence) is not (MoneyUse.None or MoneyUse.Same) and var use ? use : IsTaken(document, noun) ? MoneyUse.Value : MoneyUse.None;

    // A price, unless what is worth it was taken from somebody: "seized weapons worth $2 million", "the haul was worth $2 million".
    private MoneyUse Worth(Document document, int start, TokenRange sentence)
    {
        var at = start;
        for (var step = 0; step < Furthest && at >= 0 && sentence.Contains(at); step++)
        {
            var use = at == start ? MoneyUse.None : lexicon.Over(document, at, sentence);
            use = use is MoneyUse.None or MoneyUse.Same or MoneyUse.Worth ? Told(document, at, -1, sentence) : use;
            if (use is MoneyUse.Price or MoneyUse.Value or MoneyUse.Other)
            {
                return use;
            }

            if (lexicon.IsTaking(document, at) || IsTaken(document, at) || (at == start && IsOfTaken(document, at)))
            {
                return MoneyUse.Value;
            }

            if (LeavesClause(document, at))
            {
                break;
            }

            at = document.Heads[at];
        }

        return MoneyUse.Price;
    }

    // "the value of the seized rifles"
    private bool IsOfTaken(Document document, int value)
    {
        foreach (var dependent in document.Dependents.Of(value))
        {
            if (document.RelationIds[dependent] == RelationId.Nmod && IsTaken(document, dependent))
            {
                return true;
            }
        }

        return false;
    }

    // "the seized rifles", "the rifles seized at the port"
    private bool IsTaken(Document document, int noun)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if ((document.RelationIds[dependent] == RelationId.Amod || document.RelationIds[dependent] == RelationId.Acl) && lexicon.IsTaking(document, dependent))
            {
                return true;
            }
        }

        return false;
    }

    // "Each launcher cost", "the price per launcher"
    private bool IsOfEach(Document document, int over)
    {
        foreach (var dependent in document.Dependents.Of(over))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Nmod ? document.FormOf(Math.Max(dependent - 1, 0)) is "per" : RelationId.IsSubject(relation) && IsEach(document, dependent))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEach(Document document, int subject)
    {
        var isEach = lexicon.IsEach(document, subject);
        foreach (var dependent in document.Dependents.Of(subject))
        {
            isEach |= document.RelationIds[dependent] == RelationId.Det && lexicon.IsEach(document, dependent);
        }

        return isEach;
    }

    // What is over a clause says nothing of the sums in it: "the seller said …".
    private static bool LeavesClause(Document document, int at)
    {
        var relation = document.RelationIds[at];
        return relation == RelationId.Ccomp || relation == RelationId.Parataxis || relation == RelationId.Advcl || (relation == RelationId.Conj && document.Tags[at] == UniversalTag.Verb);
    }
}
