using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Words that speak of weapons, aircraft or vessels, for names that alone may be something else.</summary>
internal sealed class CraftCues
{
    private const int Near = 4;

    private readonly Dictionary<ulong, List<EntityKind>> _kinds = [];

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public CraftCues(ModelPack models)
    {
        foreach (var row in LexiconRow.Read(models, "lexicons/craft-cues.tsv", 2))
        {
            var kind = row.Parse<EntityKind>(0);
            foreach (var word in row[1].Split('|'))
            {
                var hash = GazetteerHash.Extend(GazetteerHash.Start, word);
                (_kinds.TryGetValue(hash, out var kinds) ? kinds : _kinds[hash] = []).Add(kind);
            }
        }
    }

    /// <summary>Whether such a word stands within four tokens of the name in its sentence.</summary>
    public bool IsNear(Document document, TokenRange sentence, TokenRange name, EntityKind kind)
    {
        for (var token = Math.Max(sentence.Start, name.Start - Near); token < Math.Min(sentence.End, name.End + Near); token++)
        {
            if (!name.Contains(token)
                && _kinds.TryGetValue(GazetteerHash.Extend(GazetteerHash.Start, document.FormOf(token)), out var kinds) && kinds.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }
}
