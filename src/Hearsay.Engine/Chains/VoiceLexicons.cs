using Hearsay.Engine.Certainties;
using Hearsay.Engine.Chains.Relays;
using Hearsay.Engine.Chains.Unnamed;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Chains;

/// <summary>The word lists that tell voices and relays.</summary>
internal sealed record VoiceLexicons(VoiceNouns Nouns, KnownNames Known, CueLexicon Cues, RelayWords Relays, AnonymityLexicon Anonymity, NounFamilies Families)
{
    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public static VoiceLexicons Read(ModelPack models) =>
        new(new VoiceNouns(models), new KnownNames(models), new CueLexicon(models), new RelayWords(models), new AnonymityLexicon(models), new NounFamilies(models));
}
