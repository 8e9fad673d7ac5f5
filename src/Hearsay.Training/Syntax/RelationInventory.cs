using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>The relations that training saw in enough documents, numbered from 0. The others fall back to what they are a kind of.</summary>
internal sealed class RelationInventory
{
    private readonly byte[] _numbers = new byte[Relations.Count];

    public RelationInventory(IReadOnlyList<TreebankDocument> documents, int minDocuments)
    {
        var seen = new int[Relations.Count];
        foreach (var relation in documents.SelectMany(document => document.Relations.Distinct()))
        {
            seen[relation]++;
        }

        Names = [.. Enumerable.Range(1, Relations.Count - 1).Where(relation => seen[relation] >= minDocuments).Select(At)];
        for (var relation = 0; relation < Relations.Count; relation++)
        {
            var name = At(relation);
            _numbers[relation] = (byte)Math.Max(0, Names.IndexOf(Names.Contains(name) ? name : name.Split(':')[0]));
        }
    }

    public List<string> Names { get; }

    public byte NumberOf(byte relation) => _numbers[relation];

    private static string At(int relation) => Relations.NameOf((byte)relation);
}
