using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Reads what stands before a phrase: "to", "out of", "on behalf of".</summary>
internal readonly struct Prepositions(Document document)
{
    /// <summary>The lemmas of a phrase's preposition; empty for none.</summary>
    public string Of(int phrase)
    {
        foreach (var dependent in document.Dependents.Of(phrase))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.Tags[dependent] != UniversalTag.Part)
            {
                return Whole(dependent);
            }
        }

        return "";
    }

    // "Out of", "by way of": what hangs on the first word as fixed, or stands behind it as a case of its own.
    private string Whole(int first)
    {
        var (words, last) = (document.Lemmas[first], first);
        while (last + 1 < document.TokenCount && (document.Heads[last + 1] == first || (document.Heads[last + 1] == document.Heads[first] && document.RelationIds[last + 1] == RelationId.Case)))
        {
            last++;
            words = $"{words} {document.Lemmas[last]}";
        }

        return words;
    }

    /// <summary>"By way of Oman", "into the hands of the rebels": a noun that is hardly more than a part of the preposition, and what it leads to.</summary>
    public List<(string Words, int Noun)> Long(int noun, string preposition)
    {
        var found = new List<(string, int)>();
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Nmod && Of(dependent) == "of")
            {
                found.Add(($"{preposition} {document.Lemmas[noun]} of", dependent));
            }
        }

        return found;
    }
}
