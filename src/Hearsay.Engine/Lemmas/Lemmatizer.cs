using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Lemmas;

/// <summary>Gives each token its dictionary form by its Penn tag: "ships" as NNS is "ship", "left" as VBD is "leave", "n't" is "not".</summary>
/// <exception cref="ModelException">A file of the pack is missing or a line of it is wrong; the message names it.</exception>
public sealed class Lemmatizer(ModelPack models) : IStage
{
    private readonly LemmaRules _rules = LemmaRules.Read(models);
    private readonly LemmaCache _cache = new();

    public Layers Needs => Layers.Tokens | Layers.Tags;

    public Layers Adds => Layers.Lemmas;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lemmas = new string[document.TokenCount];
        var tags = document.PennTags;
        for (var token = 0; token < lemmas.Length; token++)
        {
            lemmas[token] = LemmaOf(document.FormOf(token), tags[token]);
        }

        document.SetLemmas(lemmas);
    }

    /// <summary>The lemma of a form with a Penn tag by its number.</summary>
    public string LemmaOf(ReadOnlySpan<char> form, byte pennTag) =>
        _cache.Find(form, pennTag, out var slot) ?? _cache.Keep(slot, form, pennTag, _rules.Apply(form, pennTag));
}
