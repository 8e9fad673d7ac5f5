using Hearsay.Engine.Events;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Events;

/// <summary>What stands around a trigger of a known event: candidates for its roles, and what fills them in gold.</summary>
internal sealed record EventSentence(
    string DocId, string Type, Document Document, int Trigger, IReadOnlyList<Candidate> Candidates, IReadOnlyList<(string Role, TextSpan Span)> Gold)
{
    /// <summary>One for each event of these types.</summary>
    public static IEnumerable<EventSentence> Read(GenevaSentence sentence, IReadOnlySet<string> types, Pipeline pipeline, ArgumentReader reader)
    {
        List<GenevaEvent> wanted = [.. sentence.EventMentions.Where(one => types.Contains(one.EventType))];
        if (wanted.Count == 0)
        {
            yield break;
        }

        var document = pipeline.Run(Report.Plain(sentence.Sentence));
        var entities = sentence.EntityMentions.ToDictionary(entity => entity.Id);
        foreach (var told in wanted)
        {
            var trigger = TokenAt(document, sentence.SpanOf(told.Trigger.Start, told.Trigger.End));
            yield return new EventSentence(
                sentence.DocId,
                told.EventType,
                document,
                trigger,
                trigger < 0 ? [] : Candidate.Around(document, trigger, reader.Read(document, trigger)),
                [.. told.Arguments.Select(one => (one.Role, sentence.SpanOf(entities[one.EntityId].Start, entities[one.EntityId].End)))]);
        }
    }

    /// <summary>The gold role of the phrase that turns on this token; empty for none.</summary>
    public string RoleOf(int head) =>
        Gold.Where(gold => gold.Span.Overlaps(Document.SpanOf(head)) && (Document.Heads[head] < 0 || !gold.Span.Overlaps(Document.SpanOf(Document.Heads[head]))))
            .OrderBy(gold => gold.Span.Length).Select(gold => gold.Role).FirstOrDefault("");

    private static int TokenAt(Document document, TextSpan span)
    {
        for (var token = 0; token < document.TokenCount; token++)
        {
            if (document.SpanOf(token).Overlaps(span))
            {
                return token;
            }
        }

        return -1;
    }
}
