using Hearsay.Engine.Readings;

namespace Hearsay.Training.Stories;

/// <summary>Whether a chain is the gold one, voice by voice.</summary>
internal static class ChainComparison
{
    /// <summary>Our chain, less a nameless publisher before the one that gold has: of an agency's plain text nobody can say who published it.</summary>
    public static IReadOnlyList<Voice> VoicesOf(ReadStory story, GoldClaim gold, Claim ours)
    {
        IReadOnlyList<Voice> voices = [.. story.Reading.VoicesOf(ours)];
        return voices.Count > 1 && IsNameless(voices[0]) && story.Parties.AreSame(gold.Chain[0], story.NamesOf(voices[1])) ? [.. voices.Skip(1)] : voices;
    }

    /// <summary>
    /// A name counts in any form of the party; the unnamed, documents and go-betweens that are no party need half of the words of their description. A
    /// publisher left nameless is right.
    /// </summary>
    public static bool IsSame(ReadStory story, GoldClaim gold, IReadOnlyList<Voice> voices)
    {
        for (var i = 0; i < voices.Count && voices.Count == gold.Chain.Count; i++)
        {
            var names = story.NamesOf(voices[i]);
            var isDescribed = i == voices.Count - 1 ? gold.OriginKind is "unnamed" or "document" or "poll" : !story.Parties.Know(gold.Chain[i]);
            if (!story.Parties.AreSame(gold.Chain[i], names) && !(i == 0 && IsNameless(voices[i]))
                && !(i > 0 && isDescribed && names.Any(name => NameWords.Dice(gold.Chain[i], name) >= 0.5)))
            {
                return false;
            }
        }

        return voices.Count == gold.Chain.Count;
    }

    private static bool IsNameless(Voice voice) => string.IsNullOrEmpty(voice.Name) && string.IsNullOrEmpty(voice.Description);
}
