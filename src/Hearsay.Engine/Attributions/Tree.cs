using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>The document's trees from the top down: where each subtree begins and ends, how deep a word lies, what hangs on it.</summary>
internal sealed class Tree
{
    private static readonly Clause[] ClauseOf = [.. Enumerable.Range(0, Relations.Count).Select(id => Relations.NameOf((byte)id) switch
    {
        "nsubj" or "nsubj:outer" or "csubj" => Clause.Subject,
        "nsubj:pass" or "csubj:pass" => Clause.PassiveSubject,
        "obj" or "iobj" => Clause.Object,
        "ccomp" => Clause.Ccomp,
        "xcomp" => Clause.Xcomp,
        "parataxis" => Clause.Parataxis,
        "obl" => Clause.Oblique,
        "obl:agent" => Clause.Agent,
        "mark" => Clause.Mark,
        "cop" => Clause.Copula,
        "acl" or "acl:relcl" => Clause.Relative,
        "advcl" => Clause.Adverbial,
        "case" => Clause.Case,
        "aux:pass" => Clause.Passive,
        "aux" => Clause.Auxiliary,
        "nmod:poss" => Clause.Possessive,
        "conj" => Clause.Conjunct,
        "nmod" => Clause.Nominal,
        _ => Clause.None,
    })];

    private readonly int[] _order;

    public Tree(Document document)
    {
        var count = document.TokenCount;
        Heads = document.Heads.ToArray();
        First = new int[count];
        Last = new int[count];
        Depth = new int[count];
        Clauses = new Clause[count];
        _order = Order(count);
        for (var at = 0; at < count; at++)
        {
            (First[at], Last[at]) = (at, at);
        }

        foreach (var at in _order)
        {
            if (Heads[at] >= 0)
            {
                var head = Heads[at];
                First[head] = Math.Min(First[head], First[at]);
                Last[head] = Math.Max(Last[head], Last[at]);
                Clauses[head] |= ClauseOf[document.RelationIds[at]];
            }
        }

        for (var place = count - 1; place >= 0; place--)
        {
            var at = _order[place];
            Depth[at] = Heads[at] < 0 ? 0 : Depth[Heads[at]] + 1;
        }

        HeadsFirst = BySentence(document);
    }

    public int[] Heads { get; }

    /// <summary>The first and the last token below each token, itself included.</summary>
    public int[] First { get; }

    public int[] Last { get; }

    public int[] Depth { get; }

    public Clause[] Clauses { get; }

    /// <summary>Every token, each before its head.</summary>
    public ReadOnlySpan<int> LeavesFirst => _order;

    /// <summary>Every token at its sentence's places, heads first: the slice of a sentence's range holds its tokens.</summary>
    public int[] HeadsFirst { get; }

    public bool IsBelow(int token, int ancestor)
    {
        while (token >= 0 && Depth[token] > Depth[ancestor])
        {
            token = Heads[token];
        }

        return token == ancestor;
    }

    private int[] BySentence(Document document)
    {
        var next = new int[document.Sentences.Count];
        var sentenceOf = new int[_order.Length];
        for (var number = 0; number < next.Length; number++)
        {
            var tokens = document.Sentences[number].Tokens;
            next[number] = tokens.Start;
            Array.Fill(sentenceOf, number, tokens.Start, tokens.Count);
        }

        var sorted = new int[_order.Length];
        for (var place = _order.Length - 1; place >= 0; place--)
        {
            sorted[next[sentenceOf[_order[place]]]++] = _order[place];
        }

        return sorted;
    }

    // Takes off leaf after leaf. What is left over would be a cycle; its members become roots.
    private int[] Order(int count)
    {
        var children = new int[count];
        foreach (var head in Heads)
        {
            if (head >= 0)
            {
                children[head]++;
            }
        }

        var order = new int[count];
        var (filled, next) = (0, 0);
        for (var at = 0; at < count; at++)
        {
            if (children[at] == 0)
            {
                order[filled++] = at;
            }
        }

        while (next < filled)
        {
            var head = Heads[order[next++]];
            if (head >= 0 && --children[head] == 0)
            {
                order[filled++] = head;
            }
        }

        for (var at = 0; at < count; at++)
        {
            if (children[at] > 0)
            {
                Heads[at] = -1;
                order[filled++] = at;
            }
        }

        return order;
    }
}
