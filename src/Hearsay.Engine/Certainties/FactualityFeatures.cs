using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// What about a predicate tells whether it happened: its own form and helpers, and those of the clauses that it hangs under, which is where Saurí and
/// Pustejovsky (2012) look for what lowers or turns an event.
/// </summary>
internal sealed class FactualityFeatures(CueLexicon cues, HedgeLexicon hedges, ImplicationLexicon implications)
{
    /// <summary>Predicates looked at: the word itself and those above it.</summary>
    public const int Depth = 4;

    /// <summary>Words whose states of the syntax network are read: the word itself and the nearest above.</summary>
    public const int StatesRead = 3;

    private const ulong Outside = 0xFFFF;

    /// <summary>The word and the predicates above it, nearest first; -1 where there are no more.</summary>
    public static void Climb(Document document, int predicate, Span<int> path)
    {
        path.Fill(-1);
        path[0] = predicate;
        for (var i = 1; i < path.Length && path[i - 1] >= 0; i++)
        {
            path[i] = document.Heads[path[i - 1]];
        }
    }

    /// <param name="states">Receives the states of the first words of the path side by side, zeros where there is none.</param>
    public static void ReadStates(Document document, ReadOnlySpan<int> path, Span<float> states)
    {
        var width = states.Length / StatesRead;
        states.Clear();
        for (var i = 0; i < StatesRead && path[i] >= 0 && document.SyntaxStates.Width == width; i++)
        {
            document.SyntaxStates.Read(path[i], states.Slice(i * width, width));
        }
    }

    public void Describe(Document document, int predicate, ReadOnlySpan<int> path, FeatureSink sink)
    {
        var chain = 0UL;
        var turned = 0UL;
        var signs = 0UL;
        for (var depth = 0; depth < path.Length && path[depth] >= 0; depth++)
        {
            var word = path[depth];
            var below = depth == 0 ? -1 : path[depth - 1];
            chain = FeatureHash.Extend(chain, document.RelationIds[word]);
            sink.Add(1, (ulong)depth, chain);
            var negated = Level(document, word, below, (ulong)depth, sink);
            turned ^= negated;
            signs = Imply(document, word, below, signs, negated, sink);
            sink.Add(2, (ulong)depth, turned, document.PennTags[predicate]);
        }

        Around(document, predicate, sink);
    }

    /// <summary>Adds what the governors so far say of the word, nearest first: "managed to" +, "did not manage to" -, "wanted to" o.</summary>
    private ulong Imply(Document document, int word, int below, ulong signs, ulong negated, FeatureSink sink)
    {
        if (below < 0)
        {
            sink.Add(30, negated);
            return negated;
        }

        var relation = document.RelationIds[below];
        var isClause = relation == RelationId.Xcomp || relation == RelationId.Ccomp || relation == RelationId.Advcl || relation == RelationId.Csubj;
        var sign = isClause ? implications.SignOf(document, word, negated != 0) : '\0';
        signs = FeatureHash.Mix(31, signs, sign, isClause ? 1UL : 0);
        sink.Add(31, signs, sign);
        sink.Add(32, sign, relation);
        return signs;
    }

    /// <returns>1 where the clause is turned by "not" or its like, else 0.</returns>
    private ulong Level(Document document, int word, int below, ulong depth, FeatureSink sink)
    {
        var lemma = FeatureHash.Of(document.Lemmas[word]);
        var relation = below < 0 ? document.RelationIds[word] : document.RelationIds[below];
        ulong tag = document.PennTags[word];
        sink.Add(10, depth, lemma);
        sink.Add(11, depth, tag);
        sink.Add(12, depth, relation, tag);
        sink.Add(13, depth, relation, lemma);
        if (cues.Words.TryFind(document, word, word + 1, out var cue, out _))
        {
            sink.Add(14, depth, FeatureHash.Of(cue.Class), relation);
        }

        Hedge(document, word, depth, relation, sink);
        var helpers = tag;
        var turned = 0UL;
        var hasSubject = 0UL;
        foreach (var dependent in document.Dependents.Of(word))
        {
            var role = document.RelationIds[dependent];
            if (dependent == below || role == RelationId.Punct)
            {
                continue;
            }

            var form = FeatureHash.Of(document.Lemmas[dependent]);
            sink.Add(15, depth, role);
            if (role == RelationId.Aux || role == RelationId.AuxPass || role == RelationId.Cop || role == RelationId.Mark)
            {
                helpers = FeatureHash.Extend(helpers, form);
                sink.Add(16, depth, role, form);
                sink.Add(17, depth, form, document.PennTags[dependent]);
            }
            else
            {
                sink.Add(18, depth, role, form);
            }

            if (hedges[HedgeKind.Negation].TryFind(document, dependent, dependent + 1, out _, out _) || IsDeterminedBy(document, dependent, depth, sink))
            {
                turned = 1;
            }

            hasSubject |= RelationId.IsSubject(role) ? 1UL : 0;
            Hedge(document, dependent, depth, role, sink);
        }

        sink.Add(19, depth, helpers, turned);
        sink.Add(20, depth, helpers, hasSubject, relation);
        sink.Add(21, depth, tag, hasSubject, turned);
        return turned;
    }

    private void Hedge(Document document, int word, ulong depth, ulong relation, FeatureSink sink)
    {
        foreach (var kind in HedgeLexicon.Kinds)
        {
            if (hedges[kind].TryFind(document, word, word + 1, out var hedge, out _))
            {
                sink.Add(22, depth, (ulong)kind, (ulong)hedge.AtMost);
                sink.Add(23, depth, (ulong)kind, relation);
            }
        }
    }

    /// <summary>"No ship", "any ship", "few ships" as subject or object.</summary>
    private bool IsDeterminedBy(Document document, int dependent, ulong depth, FeatureSink sink)
    {
        var role = document.RelationIds[dependent];
        if (!RelationId.IsSubject(role) && role != RelationId.Obj)
        {
            return false;
        }

        var turned = false;
        foreach (var word in document.Dependents.Of(dependent))
        {
            if (document.RelationIds[word] == RelationId.Det)
            {
                sink.Add(24, depth, role, FeatureHash.Of(document.Lemmas[word]));
                turned |= hedges[HedgeKind.Negation].TryFind(document, word, word + 1, out _, out _);
            }
        }

        return turned;
    }

    private static void Around(Document document, int predicate, FeatureSink sink)
    {
        var sentence = document.SentenceTokensAt(predicate);
        ulong before = Form(document, sentence, predicate - 1), after = Form(document, sentence, predicate + 1);
        sink.Add(40, before);
        sink.Add(41, after);
        sink.Add(42, Form(document, sentence, predicate - 2), before);
        sink.Add(43, FeatureHash.Of(document.FormOf(predicate)));
        sink.Add(44, Form(document, sentence, sentence.End - 1));
        sink.Add(45, Form(document, sentence, sentence.Start));
        sink.Add(46, (ulong)Math.Min(6, sentence.Count / 5));
        for (var i = predicate - 1; i >= sentence.Start && i >= predicate - 6; i--)
        {
            sink.Add(47, FeatureHash.Of(document.Lemmas[i]));
        }

        for (var i = predicate + 1; i < sentence.End && i <= predicate + 4; i++)
        {
            sink.Add(48, FeatureHash.Of(document.Lemmas[i]));
        }
    }

    private static ulong Form(Document document, TokenRange sentence, int token) =>
        sentence.Contains(token) ? FeatureHash.Of(document.Lemmas[token]) : Outside;
}
