using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>"Reuters, citing officials, reported", "officials quoted by Reuters", "relying on people in a ministry": who quotes whom.</summary>
internal sealed class Citing(RelayWords words, VoiceNouns nouns)
{
    /// <summary>By their head tokens, -1 for one that is not said; null where no word of quoting belongs to the attribution and its source.</summary>
    public (int Verb, int Quoting, int Quoted)? Find(Document document, Attribution attribution, SourcePhrase source)
    {
        foreach (var cue in attribution.Cue)
        {
            var sentence = document.SentenceTokensAt(cue.Start);
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (words.Find(document.Lemmas[i], RelayWay.Quotes) is not { } word || !IsLinked(document, attribution, i))
                {
                    continue;
                }

                var (quoting, quoted) = PartsOf(document, i, word);
                var isSource = quoted >= 0 && SentenceRoles.IsOf(document, source, quoted);
                if (isSource || (quoting >= 0 && quoted >= 0 && SentenceRoles.IsOf(document, source, quoting) && CanSpeak(document, quoted)))
                {
                    return (i, quoting, quoted);
                }
            }
        }

        return null;
    }

    /// <summary>The one whom this verb's sentence quotes beside: officials, of "reported" in "Reuters reported, citing officials"; or -1.</summary>
    public int QuotedBeside(Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (words.Find(document.Lemmas[dependent], RelayWay.Quotes) is { } word && PartsOf(document, dependent, word).Quoted is >= 0 and var quoted
                && CanSpeak(document, quoted))
            {
                return quoted;
            }
        }

        return -1;
    }

    /// <summary>"Citing officials" names voices, "citing evidence" none.</summary>
    private bool CanSpeak(Document document, int word) =>
        document.NameAt(word) >= 0 || document.Tags[word] == UniversalTag.Propn || nouns.TryFind(document, word, out _);

    private static (int Quoting, int Quoted) PartsOf(Document document, int verb, RelayWord word)
    {
        var subject = Dependencies.SubjectOf(document, verb);
        var quoted = word.TakesObject ? Dependencies.First(document, verb, RelationId.Obj) : -1;
        quoted = quoted >= 0 ? quoted : Dependencies.FirstBehind(document, verb, word.Prepositions);
        if (Dependencies.First(document, verb, RelationId.NsubjPass) is >= 0 and var passive)
        {
            return (AgentOf(document, verb), passive);
        }

        if (document.RelationIds[verb] == RelationId.Acl && quoted < 0)
        {
            // "An official quoted by Reuters".
            return (AgentOf(document, verb), document.Heads[verb]);
        }

        if (subject < 0 && document.Heads[verb] is >= 0 and var governor)
        {
            // "Reuters said, citing officials" and "Reuters, citing officials, said"; "said at the time, citing" hangs too low.
            var isSubject = RelationId.IsSubject(document.RelationIds[governor]);
            subject = isSubject ? governor : Dependencies.SubjectOf(document, governor);
            subject = subject < 0 && document.Heads[governor] is >= 0 and var above ? Dependencies.SubjectOf(document, above) : subject;
            if (subject < 0 && governor > 0 && document.Tags[governor] == UniversalTag.Verb && document.NameAt(governor - 1) is >= 0 and var name)
            {
                // "At seven Channel 12 said, citing reports": whatever the tree makes of it, the name before the verb says it.
                subject = document.Names[name].Tokens.Start;
            }
        }

        return (subject, quoted);
    }

    private static int AgentOf(Document document, int verb) =>
        Dependencies.First(document, verb, RelationId.OblAgent) is >= 0 and var agent ? agent : Dependencies.FirstBehind(document, verb, By);

    private static readonly string[] By = ["by"];

    private static bool IsLinked(Document document, Attribution attribution, int verb)
    {
        var head = document.Heads[verb];
        foreach (var cue in attribution.Cue)
        {
            if (cue.Contains(verb) || cue.Contains(head))
            {
                return true;
            }

            for (var i = cue.Start; i < cue.End; i++)
            {
                // "Reuters, citing officials, reported" hangs "citing" on either word; "quoted as saying" hangs the cue below.
                if (document.Heads[i] == verb || (head >= 0 && document.Heads[head] == i && RelationId.IsSubject(document.RelationIds[head])))
                {
                    return true;
                }
            }
        }

        return document.RelationIds[verb] == RelationId.Acl && head >= 0 && SentenceRoles.IsIn(attribution.Source, head);
    }
}
