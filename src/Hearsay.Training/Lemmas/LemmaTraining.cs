using System.Text;
using Hearsay.Engine.Lemmas;
using Hearsay.Engine.Text;
using Hearsay.Training.Configuration;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Lemmas;

/// <summary>Learns lemmas.tsv: the endings' rules, and the words that neither they nor the irregular forms get right.</summary>
internal sealed class LemmaTraining : IStageTraining
{
    private const string Header = """
        # Learned by `train lemmas` from the treebanks that the card names; what fewer than three documents hold is left out.
        # ending	Penn tag	ending of the form	characters to cut	what to add
        # word	Penn tag	form in lower case	lemma

        """;

    private static readonly byte Name = PennTags.NumberOf("NNP");

    public string Stage => "lemmas";

    public void Train(TrainingRun run)
    {
        var uses = new LemmaUses();
        foreach (var document in TreebankCorpus.TrainingOf(run, Stage))
        {
            uses.Add(document);
        }

        using var models = run.OpenModels();
        var rules = LemmaRules.FromLexicons(models.Pack);
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var (tag, ending, rule) in EndingLearner.Learn(uses, run.Configuration.MinDocuments, rules))
        {
            rules.AddEnding(ending, tag, rule);
            text.Append(string.Join('\t', "ending", PennTags.NameOf(tag), ending, rule.Cut, rule.Added)).Append('\n');
        }

        foreach (var use in uses.Frequent(run.Configuration.MinDocuments).Where(use => !IsRight(rules, use)))
        {
            text.Append(string.Join('\t', "word", PennTags.NameOf(use.Tag), use.Form, use.Lemma)).Append('\n');
        }

        run.Save(LemmaRules.File, Encoding.UTF8.GetBytes(text.ToString()));
    }

    // Forms are learned in lower case. A name's capitals are the form's own, and which of them a treebank changes is no rule.
    private static bool IsRight(LemmaRules rules, LemmaUse use) =>
        string.Equals(rules.Apply(use.Form, use.Tag), use.Lemma, use.Tag == Name ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
