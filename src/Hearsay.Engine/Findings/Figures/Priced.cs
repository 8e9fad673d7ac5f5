using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Figures;

/// <summary>Finds what an amount of money is the price or the worth of.</summary>
internal static class Priced
{
    /// <summary>What an amount does to what it is the price of.</summary>
    public const string Deed = "worth";

    private const int Furthest = 4;

    /// <summary>"A $12 million deal", "a deal worth $12 million", "the deal is valued at $12 million": the token of "deal"; -1 where there is none.</summary>
    public static int By(Document document, TokenRange amount)
    {
        var token = TopOf(document, amount);
        for (var step = 0; step < Furthest && document.Heads[token] is >= 0 and var head; step++)
        {
            var relation = document.RelationIds[token];
            if (document.Lemmas[head] is "worth" or "value" or "cost" or "price")
            {
                return SubjectOf(document, head) is >= 0 and var subject ? subject
                    : document.Tags[head] is UniversalTag.Adj or UniversalTag.Verb && document.RelationIds[head] != RelationId.Xcomp ? document.Heads[head] : -1;
            }

            if (relation == RelationId.Compound || relation == RelationId.Nummod || relation == RelationId.Amod)
            {
                token = head;
                if (!amount.Contains(token))
                {
                    return document.Tags[token] == UniversalTag.Noun ? token : -1;
                }

                continue;
            }

            return -1;
        }

        return -1;
    }

    private static int TopOf(Document document, TokenRange amount)
    {
        for (var token = amount.Start; token < amount.End; token++)
        {
            if (!amount.Contains(document.Heads[token]) && document.RelationIds[token] != RelationId.Punct && document.RelationIds[token] != RelationId.Advmod)
            {
                return token;
            }
        }

        return amount.Start;
    }

    private static int SubjectOf(Document document, int word)
    {
        foreach (var dependent in document.Dependents.Of(word))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return dependent;
            }
        }

        return -1;
    }
}
