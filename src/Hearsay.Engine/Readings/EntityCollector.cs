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
                var mentions = mentioned.Mentions.Select(mention => document.SpanOf(document.Mentions[mention].Core)).ToArray();
                entities.Add(new Entity($"n{entities.Count + 1}", kind, mentioned.Name ?? mentioned.Description, mentions));
            }
        }

        return entities;
    }
}
