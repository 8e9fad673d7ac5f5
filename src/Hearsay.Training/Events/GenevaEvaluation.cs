using Hearsay.Engine;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Events;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Events;

/// <summary>
/// Scores what is read around a word on GENEVA (Parekh et al. 2023, on FrameNet's texts): given the words that tell of a sale, gift or delivery, who fills
/// which role, by exact words. Which position means which role is learned from the training part, and how a phrase is marked was found by looking at it; the
/// language model under the trees read its bare text. The development part has some fifty such events, so one argument is about a point; "crossed" learns
/// from four fifths of the training part's documents and scores the fifth. GENEVA marks the first place where the words of an argument stand, not always the
/// right one.
/// </summary>
internal sealed class GenevaEvaluation : IStageEvaluation
{
    private const int Folds = 5;
    private static readonly HashSet<string> Types = ["Supply", "Giving", "Sending", "Commerce_buy", "Commerce_sell"];

    public string Stage => "geneva";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var (pipeline, reader) = (EnglishPipeline.BuildUpTo(models, Layers.Names), new ArgumentReader(new LightVerbs(models), new FrontedDates(new DateLexicon(models))));
        IEnumerable<EventSentence> Read(string file) =>
            GenevaSentence.Read(Path.Combine(corporaRoot, "geneva", file)).SelectMany(sentence => EventSentence.Read(sentence, Types, pipeline, reader));
        List<EventSentence> train = [.. Read("train.jsonl")];
        var (dev, crossed) = (new RoleScores(), new RoleScores());
        dev.Add(RoleTable.Learn(train), Read("dev.jsonl"));
        foreach (var fold in train.GroupBy(sentence => sentence.DocId).OrderBy(document => document.Key, StringComparer.Ordinal).Select((document, number) => (document, number % Folds)).GroupBy(one => one.Item2))
        {
            var left = fold.SelectMany(one => one.document).ToHashSet(ReferenceEqualityComparer.Instance);
            crossed.Add(RoleTable.Learn(train.Where(sentence => !left.Contains(sentence))), fold.SelectMany(one => one.document));
        }

        return [.. dev.Under("geneva"), .. crossed.Under("geneva.crossed")];
    }
}
