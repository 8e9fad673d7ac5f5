using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>For each token the first and the last token of all that hangs on it; and the phrase that it is the head of.</summary>
internal sealed class Extents
{
    // Deeper trees are misreadings; a bound keeps the work linear.
    private const int Deepest = 40;

    private static readonly bool[] IsInside = InsideOf(
        "acl", "acl:relcl", "advmod", "amod", "compound", "det", "det:predet", "fixed", "flat", "goeswith", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
        "nummod");

    private static readonly bool[] IsInsidePredicate = InsideOf(
        "acl", "acl:relcl", "amod", "compound", "det", "det:predet", "fixed", "flat", "goeswith", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nummod");

    private static readonly byte Copula = RelationId.Cop;
    private readonly Document _document;
    private readonly int[] _first;
    private readonly int[] _last;

    public Extents(Document document)
    {
        _document = document;
        _first = new int[document.TokenCount];
        _last = new int[document.TokenCount];
        for (var i = 0; i < _first.Length; i++)
        {
            _first[i] = i;
            _last[i] = i;
        }

        var heads = document.Heads;
        for (var i = 0; i < _first.Length; i++)
        {
            var above = heads[i];
            for (var depth = 0; depth < Deepest && above >= 0; depth++, above = heads[above])
            {
                // What lies beyond the one above has been told to all above that already.
                if (_first[above] <= i && _last[above] >= i)
                {
                    break;
                }

                _first[above] = Math.Min(_first[above], i);
                _last[above] = Math.Max(_last[above], i);
            }
        }
    }

    /// <summary>The noun phrase: with article, adjectives, names, what stands behind it and what is told of it; without conjuncts, appositions and prepositions.</summary>
    public TokenRange PhraseOf(int head)
    {
        var (start, end) = (head, head + 1);
        var inside = IsPredicate(head) ? IsInsidePredicate : IsInside;
        foreach (var dependent in _document.Dependents.Of(head))
        {
            if (inside[_document.RelationIds[dependent]] || IsPossessive(dependent, head))
            {
                start = Math.Min(start, _first[dependent]);
                end = Math.Max(end, _last[dependent] + 1);
            }
        }

        return Trim(start, end, head);
    }

    private bool IsPredicate(int head)
    {
        foreach (var dependent in _document.Dependents.Of(head))
        {
            if (_document.RelationIds[dependent] == Copula)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPossessive(int dependent, int head) => dependent == head + 1 && _document.RelationIds[dependent] == RelationId.Case;

    private TokenRange Trim(int start, int end, int head)
    {
        while (end > head + 1 && _document.Tags[end - 1] == UniversalTag.Punct && _document.FormOf(end - 1) is not (")" or "]"))
        {
            end--;
        }

        while (start < head && _document.Tags[start] is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Cconj)
        {
            start++;
        }

        return new TokenRange(start, end);
    }

    private static bool[] InsideOf(params string[] relations)
    {
        var inside = new bool[256];
        foreach (var relation in relations)
        {
            inside[Relations.NumberOf(relation)] = true;
        }

        return inside;
    }
}
