using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Mentions;

/// <summary>
/// GUM's coreference as OntoNotes and the CoNLL tasks have it (as in Zhu et al. 2021): what is mentioned once is left out, and so are appositions, predicate
/// nouns, pronouns that point ahead or at whole clauses, and common nouns inside compounds.
/// </summary>
internal static class GumMentions
{
    public static Partition Gold(TreebankDocument treebank, IEnumerable<GumEntity> entities)
    {
        var compound = Relations.NumberOf("compound");
        return new Partition(entities
            .Where(entity => entity.Link is not ("appos" or "pred" or "cata" or "disc"))
            .Where(entity => treebank.Relations[entity.Head] != compound || treebank.Tags[entity.Head] == UniversalTag.Propn)
            .Select(entity => (entity.Tokens, entity.Group)));
    }

    public static Partition Found(Document document) =>
        new(document.Mentions.Where(mention => !mention.IsPredicate && mention.Kind != MentionKind.Adjective).Select(mention => (mention.Tokens, $"{mention.Entity}")));
}
