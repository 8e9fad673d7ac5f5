using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Finds what the report asserts or asks itself: every finite clause that stands in nobody's content. Orders and lines without a verb
/// assert nothing. A clause joined to another by "and" or a comma is a claim of its own where it has a subject of its own, and so is what a clause
/// behind a comma adds; what an "if" or a "since" before a comma holds is left out of the clause that hangs on it.
/// </summary>
internal sealed class OwnClaims(Document document, Tree tree)
{
    private const int LeastTokens = 3;
    private const int LeastWhole = 8;
    private static readonly byte Conjunct = Relations.NumberOf("conj");
    private static readonly byte Parataxis = Relations.NumberOf("parataxis");
    private static readonly byte Relative = Relations.NumberOf("acl:relcl");
    private static readonly byte Coordinator = Relations.NumberOf("cc");
    private readonly Dependents _dependents = new(document.Heads);

    /// <summary>Claims of manner own, beside those that are attributed.</summary>
    public IEnumerable<Attribution> Beside(IReadOnlyList<Finding> findings)
    {
        var taken = Taken.By(findings, document.TokenCount);
        foreach (var sentence in document.Sentences)
        {
            if (!sentence.Part.CanClaim())
            {
                continue;
            }

            var isMet = false;
            foreach (var content in In(sentence.Tokens, taken))
            {
                isMet = true;
                yield return new Attribution([], [], content, Manner.Own);
            }

            if (!isMet && !taken.AsSpan(sentence.Tokens.Start, sentence.Tokens.Count).Contains(true) && IsAssertion(sentence.Tokens))
            {
                yield return new Attribution([], [], Trim([sentence.Tokens]), Manner.Own);
            }
        }
    }

    // A tree may be wrong about what a sentence turns on; one that ends in a full stop and has a verb asserts something, if it is no order.
    private bool IsAssertion(TokenRange sentence)
    {
        if (sentence.Count < LeastWhole || document.FormOf(sentence.End - 1) is not "." || PennTags.NameOf(document.PennTags[sentence.Start]) is "VB")
        {
            return false;
        }

        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (IsFiniteTag(at))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<IReadOnlyList<TokenRange>> In(TokenRange sentence, bool[] taken)
    {
        // Which clause each token of the sentence belongs to, by the clause's head; -1 for a token of somebody's claim.
        var owner = new int[sentence.Count];
        for (var place = sentence.Start; place < sentence.End; place++)
        {
            var at = tree.HeadsFirst[place];
            var head = tree.Heads[at];
            var above = head < 0 ? -1 : owner[head - sentence.Start];
            owner[at - sentence.Start] = taken[at] || IsGround(at, head) ? -1 : Opens(at, head) ? at : above;
        }

        return Clauses(sentence, owner).Select(Trim).Where(content => content.Sum(range => range.Count) >= LeastTokens);
    }

    private bool Opens(int at, int head)
    {
        if (head < 0)
        {
            return IsFinite(at);
        }

        var relation = document.RelationIds[at];
        if (relation == Conjunct || relation == Parataxis)
        {
            return IsFinite(at) && HasSubject(at);
        }

        // What a relative clause says of a speaker, or of anything in a claim, is the report's word; what it adds behind a comma is a claim of its own.
        return relation == Relative && tree.Last[at] - tree.First[at] >= LeastTokens && IsFinite(at) && IsLoose(at);
    }

    // "If the papers are forged, …": a ground that a comma parts from what it is for.
    private bool IsGround(int at, int head)
    {
        if (head < 0 || document.RelationIds[at] != RelationId.Advcl)
        {
            return false;
        }

        var (first, after) = (tree.First[at], tree.Last[at] + 1);
        first += document.FormOf(first) is "," ? 1 : 0;
        return document.FormOf(first) is "If" or "if" or "since" or "Since"
            && (at < head ? IsComma(after) || IsComma(after - 1) : IsComma(first - 1));
    }

    private bool IsComma(int at) => at >= 0 && at < document.TokenCount && document.FormOf(at) is ",";

    private bool HasSubject(int at) => (tree.Clauses[at] & (Clause.Subject | Clause.PassiveSubject)) != 0;

    private bool IsLoose(int at) => document.FormOf(tree.First[at]) is "," || (tree.First[at] > 0 && document.FormOf(tree.First[at] - 1) is ",");

    private bool IsFinite(int at)
    {
        if (IsFiniteTag(at))
        {
            return true;
        }

        foreach (var child in _dependents.Of(at))
        {
            if (document.Tags[child] == UniversalTag.Aux && IsFiniteTag(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFiniteTag(int at) => PennTags.NameOf(document.PennTags[at]) is "VBD" or "VBZ" or "VBP" or "MD";

    // The pieces of each clause, the clauses in the order of their first words.
    private static OrderedDictionary<int, List<TokenRange>>.ValueCollection Clauses(TokenRange sentence, int[] owner)
    {
        OrderedDictionary<int, List<TokenRange>> clauses = [];
        for (var at = 0; at < owner.Length; at++)
        {
            if (owner[at] < 0)
            {
                continue;
            }

            var token = sentence.Start + at;
            clauses.TryAdd(owner[at], []);
            var pieces = clauses[owner[at]];
            if (pieces.Count > 0 && pieces[^1].End == token)
            {
                pieces[^1] = pieces[^1] with { End = token + 1 };
            }
            else
            {
                pieces.Add(new TokenRange(token, token + 1));
            }
        }

        return clauses.Values;
    }

    // Marks and the joining word at the edges are no part of what is asserted.
    private List<TokenRange> Trim(List<TokenRange> ranges)
    {
        List<TokenRange> trimmed = [];
        foreach (var range in ranges)
        {
            var (start, end) = (range.Start, range.End);
            while (start < end && (document.Tags[start] == UniversalTag.Punct || (trimmed.Count == 0 && document.RelationIds[start] == Coordinator)))
            {
                start++;
            }

            while (end > start && document.Tags[end - 1] == UniversalTag.Punct)
            {
                end--;
            }

            if (start < end)
            {
                trimmed.Add(new TokenRange(start, end));
            }
        }

        return trimmed;
    }
}
