using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Reads the phrases behind prepositions, as deep as they may belong to the word above: "from X via Y to Z".</summary>
internal sealed class PhraseArguments(Document document, ClauseArguments arguments, Controllers controllers, Prepositions prepositions)
{
    private const int Deepest = 4;

    /// <summary>The phrases that hang on a noun, and on what is joined to it: "sold missiles to Chad", where the tree hangs "to Chad" on the missiles.</summary>
    /// <param name="but">A word under the noun that is left out; -1 for none.</param>
    public void ReadUnder(int noun, bool isPassive, int depth, int but = -1)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (dependent == but)
            {
                continue;
            }

            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Nmod || (isPassive && relation == RelationId.OblAgent))
            {
                Read(dependent, isPassive, depth, noun);
            }
            else if (relation == RelationId.Conj && depth < Deepest)
            {
                ReadUnder(dependent, isPassive, depth + 1, but);
            }
            else if (relation == RelationId.Acl && depth < Deepest && PennTags.NameOf(document.PennTags[dependent]) is "VBN" or "VBD")
            {
                ReadWithin(dependent, depth + 1);
            }
        }
    }

    // "Found in containers unloaded from the ship", "rifles hidden aboard a dhow": where the goods are is where they were found.
    private void ReadWithin(int participle, int depth)
    {
        foreach (var dependent in document.Dependents.Of(participle))
        {
            if (document.RelationIds[dependent] == RelationId.Obl && prepositions.Of(dependent) is not "by" and var preposition)
            {
                arguments.Add($"{document.Lemmas[participle]} {preposition}", dependent);
                Read(dependent, false, depth, participle);
            }
        }
    }

    /// <summary>One phrase, and what hangs on it.</summary>
    /// <param name="head">What it hangs on.</param>
    public void Read(int phrase, bool isPassive, int depth, int head)
    {
        var preposition = prepositions.Of(phrase);
        if (preposition.Length == 0)
        {
            return;
        }

        foreach (var (words, noun) in prepositions.Long(phrase, preposition))
        {
            arguments.Add(words, noun);
        }

        if (preposition == "by" && !isPassive && document.Tags[head] == UniversalTag.Verb)
        {
            return;
        }

        // "Of" binds to its noun: "rifles of the army" are none of the army's doing.
        if (depth == 0 || preposition != "of")
        {
            arguments.Add(preposition == "by" && isPassive ? Positions.Subject : preposition, controllers.Antecedent(phrase, head));
        }

        if (depth == Deepest)
        {
            return;
        }

        ReadUnder(phrase, isPassive, depth + 1);
        foreach (var dependent in document.Dependents.Of(phrase))
        {
            if (document.RelationIds[dependent] == RelationId.Conj && prepositions.Of(dependent).Length > 0)
            {
                Read(dependent, isPassive, depth + 1, head);
            }
        }
    }
}
