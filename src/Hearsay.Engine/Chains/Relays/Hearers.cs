using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>An outlet that heard it, if it is another than the one we read: "told Reuters", "in an interview with the paper", "on the BBC".</summary>
internal sealed class Hearers(SourceReader reader, VoiceNouns nouns, RelayWords words)
{
    private static readonly string[] To = ["to"];
    private static readonly string[] On = ["on"];

    public RelayLink? Find(Document document, Attribution attribution)
    {
        foreach (var cue in attribution.Cue)
        {
            for (var i = cue.Start; i < cue.End; i++)
            {
                foreach (var heard in document.Dependents.Of(i))
                {
                    if (Heard(document, attribution, i, heard) is { } phrase)
                    {
                        return new RelayLink(phrase, "told", i);
                    }
                }
            }
        }

        return attribution.Cue.Count > 0 ? Talk(document, attribution) : null;
    }

    private SourcePhrase? Heard(Document document, Attribution attribution, int verb, int heard)
    {
        if (SentenceRoles.IsTaken(attribution, heard))
        {
            return null;
        }

        // "Reported Saturday" has an object too.
        var relation = document.RelationIds[heard];
        var isTold = (relation == RelationId.Obj || relation == RelationId.Iobj) && words.Find(document.Lemmas[verb], RelayWay.Tells) is not null;
        if (isTold || (relation == RelationId.Obl && Dependencies.HasCase(document, heard, To)))
        {
            return Read(document, heard) is { } phrase && IsOutlet(document, phrase) && !IsReporters(document, phrase) ? phrase : null;
        }

        // "On CNN", "on state television"; what is on somebody's website is his own.
        return relation == RelationId.Obl && Dependencies.HasCase(document, heard, On) && OutletAt(document, heard) is { } aired
            && (aired.Pointing == Pointing.Name || document.Lemmas[aired.Head] is "television" or "tv" or "radio" or "channel" or "station")
            ? aired
            : null;
    }

    /// <summary>"In an interview with the paper, she said": outside of what is said, wherever the sentence has it.</summary>
    private RelayLink? Talk(Document document, Attribution attribution)
    {
        var sentence = document.SentenceTokensAt(attribution.Cue[0].Start);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (words.Find(document.Lemmas[i], RelayWay.Talks) is { } word && !SentenceRoles.IsIn(attribution.Content, i)
                && Dependencies.FirstBehind(document, i, word.Prepositions) is >= 0 and var outlet && !SentenceRoles.IsIn(attribution.Content, outlet)
                && OutletAt(document, outlet) is { } phrase)
            {
                return new RelayLink(phrase, "told", i);
            }
        }

        return null;
    }

    /// <summary>An outlet, or one whose programme it is: "ABC's This Week".</summary>
    private SourcePhrase? OutletAt(Document document, int noun)
    {
        if (Dependencies.First(document, noun, RelationId.NmodPoss) is >= 0 and var owner && Read(document, owner) is { Kind: VoiceKind.Outlet } outlet
            && !IsReporters(document, outlet))
        {
            return outlet;
        }

        return Read(document, noun) is { Kind: VoiceKind.Outlet } phrase && phrase.Pointing is Pointing.Name or Pointing.Definite or Pointing.Description && !IsReporters(document, phrase)
            ? phrase
            : null;
    }

    /// <summary>Nobody where it is a platform or the report's own paper: "our site".</summary>
    private SourcePhrase? Read(Document document, int head)
    {
        var tokens = NounPhrase.Around(document, head);
        return words.IsPlatform(document.FormOf(head)) || document.Lemmas[tokens.Start] is "our" or "my" or "we" || document.FormOf(tokens.Start) is "our" or "Our" or "us"
            ? null
            : reader.Read(document, tokens);
    }

    /// <summary>An outlet; an agency, which is one of news where it is told things; a name that nobody knows.</summary>
    private bool IsOutlet(Document document, SourcePhrase phrase) =>
        phrase.Kind == VoiceKind.Outlet
        || (phrase.Name < 0 && (document.Lemmas[phrase.Head] == "agency" || (phrase.Title is not null && (!nouns.TryFind(document, phrase.Head, out var noun) || noun.Role == NounRole.Text))));

    /// <summary>"Told reporters", "told the press".</summary>
    private bool IsReporters(Document document, SourcePhrase phrase) =>
        phrase.Name < 0 && (document.Lemmas[phrase.Head] is "press" or "media" || (nouns.TryFind(document, phrase.Head, out var noun) && noun.Role == NounRole.Reporter));
}
