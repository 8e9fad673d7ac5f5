using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Makes entities of what the report mentions, as far as it is of a kind that entities have, by name or description.</summary>
internal static class EntityCollector
{
    public static IReadOnlyList<Entity> Collect(Document document)
    {
        var entities = new List<Entity>();
        foreach (var mentioned in document.MentionedEntities)
        {
            if (mentioned.Kind is { } kind)
            {
                var mentions = mentioned.Mentions.SelectMany(mention => Spans(document, document.Mentions[mention])).ToArray();
                entities.Add(new Entity($"n{entities.Count + 1}", kind, mentioned.Name ?? mentioned.Description, mentions));
            }
        }

        return entities;
    }

    /// <summary>The words that point; of "the sports daily Korner" the description and the name, each for itself.</summary>
    private static IEnumerable<TextSpan> Spans(Document document, Mention mention)
    {
        if (mention.Kind == MentionKind.Name && mention.Head < mention.Core.Start && mention.Tokens.Start < mention.Core.Start)
        {
            yield return document.SpanOf(new TokenRange(mention.Tokens.Start, mention.Core.Start));
        }

        yield return document.SpanOf(mention.Core);
    }
}
