using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Lemmas;

/// <summary>Reads lexicons/irregular.tsv: "verb go went gone", "noun child children", "adjective good better best".</summary>
internal static class IrregularForms
{
    private const string File = "lexicons/irregular.tsv";

    /// <exception cref="ModelException">A line has another number of forms than its kind wants.</exception>
    public static IEnumerable<(string Form, byte Tag, string Lemma)> Read(ModelPack pack)
    {
        foreach (var (number, line) in pack.RequireLines(File))
        {
            var fields = line.Split('\t');
            string[][] tags = fields switch
            {
                ["verb", _, _, _] => [["VBD"], ["VBN"]],
                ["noun", _, _] => [["NNS", "NNPS"]],
                ["adjective", _, _, _] => [["JJR"], ["JJS"]],
                ["adverb", _, _, _] => [["RBR"], ["RBS"]],
                _ => throw new ModelException($"{pack.Name}: {File} line {number} is no irregular word."),
            };
            for (var form = 0; form < tags.Length; form++)
            {
                foreach (var variant in fields[form + 2].Split('/'))
                {
                    foreach (var tag in tags[form])
                    {
                        yield return (variant, PennTags.NumberOf(tag), fields[1]);
                    }
                }
            }
        }
    }
}
