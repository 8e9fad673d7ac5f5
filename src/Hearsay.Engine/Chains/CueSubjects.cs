using Hearsay.Engine.Chains.Relays;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Whom the tree has with a cue whose source was left out: the subject of its verb, the one behind "according to", the one cited.</summary>
internal sealed class CueSubjects(Document document, RelayWords words)
{
    /// <summary>Empty where nobody is.</summary>
    public TokenRange Find(Attribution attribution)
    {
        foreach (var cue in attribution.Cue)
        {
            for (var i = cue.Start; i < cue.End; i++)
            {
                if (VoiceAt(attribution, i) is >= 0 and var voice)
                {
                    return NounPhrase.Around(document, voice);
                }
            }
        }

        return default;
    }

    private int VoiceAt(Attribution attribution, int cue)
    {
        if (document.FormOf(cue).Equals("according", StringComparison.OrdinalIgnoreCase) && document.Heads[cue] > cue)
        {
            return document.Heads[cue];
        }

        if (words.Find(document.Lemmas[cue], RelayWay.Quotes) is { TakesObject: true } && Dependencies.First(document, cue, RelationId.Obj) is >= 0 and var cited)
        {
            return cited;
        }

        var named = -1;
        foreach (var dependent in document.Dependents.Of(cue))
        {
            if (!RelationId.IsSubject(document.RelationIds[dependent]))
            {
                continue;
            }

            if (!SentenceRoles.IsIn(attribution.Content, dependent))
            {
                return document.RelationIds[dependent] == RelationId.Nsubj ? dependent : named;
            }

            // "The Courier, citing a diplomat, reported that": taken for a piece of what is told, but a name before the verb that tells it is who tells.
            named = dependent < cue && document.NameAt(dependent) is >= 0 and var name && document.Names[name].Kind is EntityKind.Outlet or EntityKind.Organization or EntityKind.Person
                ? dependent
                : named;
        }

        return named;
    }
}
