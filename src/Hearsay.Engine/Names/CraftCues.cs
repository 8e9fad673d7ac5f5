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
            if (!name.Contains(token) && Is(document, token, kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name ends as those of who runs crafts: "the carrier Meridian Air Cargo".</summary>
    public bool IsOperator(Document document, TokenRange name) => Is(document, name.End - 1, EntityKind.Organization);

    private bool Is(Document document, int token, EntityKind kind) =>
        _kinds.TryGetValue(GazetteerHash.Extend(GazetteerHash.Start, document.FormOf(token)), out var kinds) && kinds.Contains(kind);
}
