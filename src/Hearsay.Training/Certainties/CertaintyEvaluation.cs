using Hearsay.Engine;
using Hearsay.Engine.Certainties;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Certainties;

/// <summary>
/// Scores how sure a sentence's main predicate is judged to be, as the report's own word: happened, did not, or open. Macro F1 over the three, which counts the
/// few that are not plainly so as much as the many that are.
/// </summary>
internal sealed class CertaintyEvaluation : IStageEvaluation
{
    // Where readers on average were not even "possible" either way.
    private const double Open = 1;

    public string Stage => "certainty";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var pipeline = EnglishPipeline.Build(models);
        var judge = new CertaintyJudge(models);
        var table = new int[3, 3];
        foreach (var sentence in JudgedSentence.Read(Path.Combine(corporaRoot, "uds-factuality", "dev.jsonl")))
        {
            var document = pipeline.Run(sentence.Document);
            var root = document.Heads.IndexOf(-1);
            if (sentence.Factuality.TryGetValue(root, out var wanted) && IsStatement(document, root))
            {
                document.SetAttributions([new Attribution([], [], [document.Sentences[0].Tokens], Manner.Own)]);
                judge.Annotate(document);
                table[ClassOf(wanted), ClassOf(document.Certainties[0].Certainty.Score)]++;
            }
        }

        var path = Path.Combine(corporaRoot, "uds-factuality", "dev.jsonl");
        return [new Score("certainty.f1", Enumerable.Range(0, 3).Average(kind => F1(table, kind))), .. FactualityScores.Of(models, path)];
    }

    // Requests and questions, of which web text is full, did not happen to those readers; the judge is asked about statements.
    private static bool IsStatement(Document document, int root)
    {
        var hasSubject = false;
        for (var token = 0; token < document.TokenCount; token++)
        {
            hasSubject |= document.Heads[token] == root && document[token].Relation.StartsWith("nsubj", StringComparison.Ordinal);
        }

        return hasSubject && !document.Text.EndsWith('?');
    }

    private static int ClassOf(double factuality) => factuality <= -Open ? 0 : factuality < Open ? 1 : 2;

    private static double F1(int[,] table, int kind)
    {
        var (wanted, found) = (0, 0);
        for (var other = 0; other < 3; other++)
        {
            wanted += table[kind, other];
            found += table[other, kind];
        }

        return 200.0 * table[kind, kind] / Math.Max(1, wanted + found);
    }
}
