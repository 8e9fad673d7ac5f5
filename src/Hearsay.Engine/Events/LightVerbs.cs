using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Verbs that say of their object no more than that somebody does, has or plans it ("sign" of a deal), from lexicons/light-verbs.tsv.</summary>
internal sealed class LightVerbs
{
    private readonly PhraseLexicon<bool> _verbs;

    /// <exception cref="ModelException">The lexicon is missing.</exception>
    public LightVerbs(ModelPack models) => _verbs = new PhraseLexicon<bool>(models.RequireLines("lexicons/light-verbs.tsv").Select(line => (line.Line, true)));

    public bool Contains(Document document, int verb) => _verbs.TryFind(document, verb, Math.Min(verb + 2, document.TokenCount), out _, out _);
}
