using Hearsay.Engine.Lemmas;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Lemmas;

/// <summary>
/// Learns what to do with endings: for each tag and each ending of up to seven characters the change that most words with it undergo, kept only where
/// it differs from what the next shorter ending with a rule says.
/// </summary>
internal static class EndingLearner
{
    private const int LongestEnding = 7;
    private static readonly string[] Inflected = ["NNS", "NNPS", "VBZ", "VBD", "VBN", "VBG", "JJR", "JJS", "RBR", "RBS"];

    public static List<(byte Tag, string Ending, LemmaEnding Rule)> Learn(LemmaUses uses, int minDocuments, LemmaRules irregular)
    {
        List<(byte, string, LemmaEnding)> rules = [];
        var words = uses.Frequent(1).Where(use => !IsIrregular(use, irregular)).ToLookup(use => use.Tag);
        foreach (var tag in Inflected.Select(PennTags.NumberOf))
        {
            var changes = words[tag].Select(use => new Change(use.Form, ChangeOf(use.Form, use.Lemma.ToLowerInvariant()), use.Documents));
            rules.AddRange(LearnTag([.. changes.Where(change => change.Rule.Cut >= 0)], minDocuments).Select(rule => (tag, rule.Key, rule.Value)));
        }

        return rules;
    }

    private static bool IsIrregular(LemmaUse use, LemmaRules irregular) =>
        irregular.Apply(use.Form, use.Tag) is var given && given != use.Form && given.Equals(use.Lemma, StringComparison.OrdinalIgnoreCase);

    private static SortedDictionary<string, LemmaEnding> LearnTag(List<Change> words, int minDocuments)
    {
        var chosen = new SortedDictionary<string, LemmaEnding>(StringComparer.Ordinal);
        for (var length = 1; length <= LongestEnding; length++)
        {
            foreach (var group in words.Where(word => word.Form.Length > length).GroupBy(word => word.Form[^length..]).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                // A word counts once however often it is used, so that a rule speaks for many words.
                var best = group.GroupBy(word => word.Rule).OrderByDescending(change => change.Count()).ThenBy(change => change.Key.Added, StringComparer.Ordinal).First();
                var documents = best.SelectMany(word => word.Documents).Distinct().Count();
                if (documents >= minDocuments && best.Count() >= Math.Min(2, group.Count()) && RuleFor(chosen, group.Key) != best.Key)
                {
                    chosen[group.Key] = best.Key;
                }
            }
        }

        return chosen;
    }

    private static LemmaEnding? RuleFor(SortedDictionary<string, LemmaEnding> chosen, string ending)
    {
        for (var start = 1; start < ending.Length; start++)
        {
            if (chosen.TryGetValue(ending[start..], out var rule))
            {
                return rule;
            }
        }

        return null;
    }

    // A cut below nothing where form and lemma have too little in common.
    private static LemmaEnding ChangeOf(string form, string lemma)
    {
        var common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
        {
            common++;
        }

        return common >= 2 && form.Length - common <= 4 ? new LemmaEnding(form.Length - common, lemma[common..]) : new LemmaEnding(-1, "");
    }

    private readonly record struct Change(string Form, LemmaEnding Rule, IReadOnlyList<int> Documents);
}
