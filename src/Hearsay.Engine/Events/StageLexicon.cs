using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Words that say how far what they stand over has come ("negotiate", "agree to", "cancel"), from lexicons/stages.tsv.</summary>
internal sealed class StageLexicon
{
    private readonly PhraseLexicon<Stage> _stages;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public StageLexicon(ModelPack models) =>
        _stages = new PhraseLexicon<Stage>(LexiconRow.Read(models, "lexicons/stages.tsv", 2).Select(row => (row[0], row.Parse<Stage>(1))));

    public Stage? Find(Document document, int token) =>
        _stages.TryFind(document, token, Math.Min(token + 3, document.TokenCount), out var stage, out _) ? stage : null;
}
