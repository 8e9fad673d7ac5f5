using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>Look-ups among a word's dependents; -1 where there is none.</summary>
internal static class Dependencies
{
    public static int First(Document document, int head, byte relation)
    {
        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.RelationIds[dependent] == relation)
            {
                return dependent;
            }
        }

        return -1;
    }

    public static int SubjectOf(Document document, int verb) => First(document, verb, RelationId.Nsubj);

    /// <summary>The first dependent that stands behind one of these prepositions.</summary>
    public static int FirstBehind(Document document, int head, IReadOnlyList<string> prepositions)
    {
        foreach (var dependent in document.Dependents.Of(head))
        {
            if (HasCase(document, dependent, prepositions))
            {
                return dependent;
            }
        }

        return -1;
    }

    public static bool HasCase(Document document, int noun, IReadOnlyList<string> prepositions)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Case)
            {
                for (var i = 0; i < prepositions.Count; i++)
                {
                    if (document.FormOf(dependent).Equals(prepositions[i], StringComparison.OrdinalIgnoreCase))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    public static bool HasComplement(Document document, int verb) =>
        First(document, verb, RelationId.Ccomp) >= 0 || First(document, verb, RelationId.Obj) >= 0;

    /// <summary>A semicolon or colon between two words: what follows is told by itself.</summary>
    public static bool HasMark(Document document, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (document.FormOf(i) is ";" or ":")
            {
                return true;
            }
        }

        return false;
    }
}
