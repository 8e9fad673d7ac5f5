using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Shares of those asked in a poll: "64 percent", "two-thirds of voters", "a majority of respondents". The poll passes on what they said.</summary>
internal static class Respondents
{
    public static bool Are(Document document, TokenRange tokens, int head)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            var isShare = document.Lemmas[i] is "percent" or "per-cent" or "pct" or "%" or "respondent" or "two-third" or "three-quarter" or "three-fourth" or "one-third" or "one-quarter" or "pc"
                || (document.Lemmas[i] is "cent" && i > tokens.Start && document.FormOf(i - 1) is "per");
            // "Three in 10", "those surveyed".
            isShare |= document.Tags[i] == UniversalTag.Num && i + 2 < tokens.End && document.FormOf(i + 1) is "in" && document.Tags[i + 2] == UniversalTag.Num;
            isShare |= document.Lemmas[i] is "survey" or "poll" && i > tokens.Start && document.FormOf(i - 1) is "those" or "Those" or "voters" or "people" or "adults";
            if (isShare || (i <= head && document.Lemmas[i] is "majority" or "plurality" or "two-thirds" or "three-quarters" or "average" && i + 1 < tokens.End && document.FormOf(i + 1) is "of"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The poll that the sentence names outside of what they said: "a survey by the institute" of "in a survey by the institute, 64 percent said".</summary>
    public static TokenRange PollBeside(Document document, Attribution attribution, VoiceNouns nouns)
    {
        var sentence = document.SentenceTokensAt((attribution.Cue.Count > 0 ? attribution.Cue : attribution.Content)[0].Start);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (nouns.TryFind(document, i, out var noun) && noun.Kind == Readings.VoiceKind.Poll && document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn
                && !Relays.SentenceRoles.IsTaken(attribution, i))
            {
                var poll = NounPhrase.Around(document, i);
                var maker = Relays.Dependencies.FirstBehind(document, i, By);
                return maker == poll.End + 1 || maker == poll.End + 2 || maker == poll.End + 3 ? new TokenRange(poll.Start, NounPhrase.Around(document, maker).End) : poll;
            }
        }

        return default;
    }

    private static readonly string[] By = ["by", "of", "from"];
}
