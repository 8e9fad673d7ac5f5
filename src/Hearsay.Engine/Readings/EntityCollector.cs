using Hearsay.Engine.Chains;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Makes entities of a report's names: those that name the same thing are one, by the fullest form.</summary>
internal static class EntityCollector
{
    public static IReadOnlyList<Entity> Collect(Document document)
    {
        var clusters = new NameClusters(document).All;
        var entities = new Entity[clusters.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            var mentions = clusters[i].Mentions.Select(name => document.Names[name].Tokens).Where(tokens => !tokens.IsEmpty).Select(document.SpanOf).ToArray();
            entities[i] = new Entity($"n{i + 1}", clusters[i].Kind, clusters[i].Name, mentions);
        }

        return entities;
    }
}
