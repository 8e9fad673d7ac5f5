using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tokens;

/// <summary>Scores tokens and sentences found in the raw text of a treebank: F1 over the same stretches of it.</summary>
internal sealed class TokenEvaluation : IStageEvaluation
{
    public string Stage => "tokens";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var pipeline = new PipelineBuilder().Add(new Tokenizer(Abbreviations.Read(models))).Add(new SentenceSplitter()).Build();
        var (tokens, sentences) = (new Agreement(), new Agreement());
        foreach (var gold in TreebankCorpus.EwtDevelopment(corporaRoot))
        {
            var found = pipeline.Run(Report.Plain(gold.Document.Text));
            tokens.Add(TokensOf(found), TokensOf(gold.Document));
            sentences.Add(SentencesOf(found), SentencesOf(gold.Document));
        }

        return [new Score("tokens.words", tokens.F1), new Score("tokens.sentences", sentences.F1)];
    }

    private static IEnumerable<TextSpan> TokensOf(Document document) => Enumerable.Range(0, document.TokenCount).Select(document.SpanOf);

    private static IEnumerable<TextSpan> SentencesOf(Document document) => document.Sentences.Select(sentence => document.SpanOf(sentence.Tokens));
}
