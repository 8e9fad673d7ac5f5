using Hearsay.Engine.Certainties;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>Who says that the source says it: "Reuters reported that", "…, the agency reported", "according to the file".</summary>
internal sealed class Governors(CueLexicon cues)
{
    // "Reuters reported that monitors had been told by": a governor further up is another sentence's business.
    private const int MostGovernors = 3;

    // "Told its own viewers that": tokens between the verb of saying and "that".
    private const int MostHearers = 5;

    private static readonly string[] According = ["according"];

    /// <summary>The head of whoever it is, and the word that shows it; -1 where nobody does.</summary>
    public (int Voice, int Word) Find(Document document, Attribution attribution, SourcePhrase source)
    {
        if (attribution.Cue.Count == 0)
        {
            return (-1, -1);
        }

        var verb = NounPhrase.TopOf(document, attribution.Cue[0]);
        for (var depth = 0; depth < MostGovernors && verb >= 0; depth++)
        {
            foreach (var dependent in document.Dependents.Of(verb))
            {
                var isAccording = document.RelationIds[dependent] == RelationId.Obl && Dependencies.HasCase(document, dependent, According);
                if (isAccording && IsOther(document, attribution, source, dependent))
                {
                    return (dependent, dependent);
                }
            }

            var (reporter, saying) = Reporter(document, verb);
            if (reporter >= 0 && IsOther(document, attribution, source, reporter))
            {
                return (reporter, saying);
            }

            verb = document.Heads[verb];
        }

        return Before(document, attribution, source);
    }

    private static bool IsOther(Document document, Attribution attribution, SourcePhrase source, int word) =>
        !SentenceRoles.IsOf(document, source, word) && !SentenceRoles.IsTaken(attribution, word);

    /// <summary>"The agency later said | a source had confirmed": a verb of saying right before the source, whatever the tree says.</summary>
    private (int Voice, int Word) Before(Document document, Attribution attribution, SourcePhrase source)
    {
        var sentence = document.SentenceTokensAt(source.Tokens.Start);
        var verb = source.Tokens.Start - 1;
        var hasThat = verb >= sentence.Start && document.FormOf(verb) is "that";
        for (var left = hasThat ? MostHearers : 1; left > 0 && verb >= sentence.Start && !IsSaying(document, verb); left--)
        {
            verb--;
        }

        if (verb < sentence.Start || !IsSaying(document, verb) || SentenceRoles.IsIn(attribution.Cue, verb) || SentenceRoles.IsTaken(attribution, verb))
        {
            return (-1, -1);
        }

        var subject = Dependencies.SubjectOf(document, verb);
        for (var i = verb - 1; i >= sentence.Start && i >= verb - MostHearers && subject < 0; i--)
        {
            subject = document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron ? i : -1;
        }

        return subject >= 0 && !source.Whole.Contains(subject) ? (subject, verb) : (-1, -1);
    }

    /// <summary>The subject of the verb of saying that this verb is told by, "X reported that … said", "… said, X reported".</summary>
    private (int Voice, int Word) Reporter(Document document, int verb)
    {
        var (relation, governor) = (document.RelationIds[verb], document.Heads[verb]);
        if (governor >= 0 && (relation == RelationId.Ccomp || (relation == RelationId.Parataxis && governor > verb)) && IsSaying(document, governor))
        {
            return (Dependencies.SubjectOf(document, governor), governor);
        }

        foreach (var dependent in document.Dependents.Of(verb))
        {
            var isBeside = document.RelationIds[dependent] == RelationId.Parataxis || document.RelationIds[dependent] == RelationId.Ccomp;
            if (dependent > verb && isBeside && IsSaying(document, dependent) && !Dependencies.HasMark(document, verb, dependent)
                && !Dependencies.HasComplement(document, dependent))
            {
                return (Dependencies.SubjectOf(document, dependent), dependent);
            }
        }

        return (-1, -1);
    }

    private bool IsSaying(Document document, int verb) =>
        document.Tags[verb] == UniversalTag.Verb && cues.Words.TryFind(document, verb, verb + 1, out var word, out _) && word.Class == CueWord.Say;
}
