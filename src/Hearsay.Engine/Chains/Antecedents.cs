using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>
/// Who "he", "the official", "the report" and "one of them" are, by recency among the voices that fit; -1 where nobody does. Simple rules on
/// purpose: nearest first, speakers before those only named.
/// </summary>
internal sealed class Antecedents(Document document, VoiceBook book, VoiceLexicons lexicons)
{
    // A pronoun seldom reaches further back; sentences.
    private const int PronounReach = 6;

    // Whoever spoke goes on; sentences.
    private const int SpeakerReach = 2;

    // "The ministry" may reach further, but not through a whole book; names.
    private const int NameReach = 200;

    /// <param name="content">What is said; nobody named in there is the one who says it.</param>
    /// <param name="isInner">Whether the pronoun speaks inside of what another says.</param>
    public int OfPronoun(SourcePhrase phrase, IReadOnlyList<TokenRange> content, bool isInner)
    {
        var form = document.FormOf(phrase.Head);
        var gender = Genders.OfPronoun(form);
        var isThing = Is(form, "it") || Is(form, "its");
        var isMany = Is(form, "they") || Is(form, "them") || Is(form, "their");
        var speaker = isInner ? -1 : LatestSpeaker(phrase, voice => voice.Kind is not (VoiceKind.Document or VoiceKind.Poll) && Fits(voice, gender, isThing, isMany));
        speaker = speaker >= 0 ? speaker : isMany ? Latest(phrase, voice => voice.Kind is not (VoiceKind.Document or VoiceKind.Poll) && Fits(voice, gender, isThing, isMany)) : -1;
        speaker = speaker >= 0 ? speaker : isThing ? OfThing(phrase) : Latest(phrase, voice => Fits(voice, gender, isThing, isMany));
        var near = document.SentenceAt(phrase.Head) - PronounReach;
        var spoke = speaker < 0 ? -1 : document.SentenceAt(book.Voices[speaker].LastSeen);
        var named = isMany ? -1 : LatestSubject(phrase.Head, content, isThing, Math.Max(near, spoke + 1), gender);
        return named >= 0 ? named : spoke >= near - PronounReach ? speaker : -1;
    }

    /// <summary>Who reported before what was cited, unless that stands much nearer.</summary>
    private int OfThing(SourcePhrase phrase)
    {
        var any = Latest(phrase, voice => Fits(voice, Gender.Open, isThing: true, isMany: false));
        var body = Latest(phrase, voice => voice.Kind is not (VoiceKind.Document or VoiceKind.Poll) && Fits(voice, Gender.Open, isThing: true, isMany: false));
        return body >= 0 && document.SentenceAt(book.Voices[any].LastSeen) - document.SentenceAt(book.Voices[body].LastSeen) <= 1 ? body : any;
    }

    public int OfDescription(SourcePhrase phrase)
    {
        if (!lexicons.Nouns.TryFind(document, phrase.Head, out var noun))
        {
            return Latest(phrase, voice => voice.Nouns.Contains(document.Lemmas[phrase.Head]));
        }

        var lemma = document.Lemmas[phrase.Head];
        foreach (var (publisher, _) in book.Publishing)
        {
            if (book.Voices[publisher].Kind == VoiceKind.Organization && book.Voices[publisher].Nouns.Contains(lemma))
            {
                // "The authority" in a statement of an authority.
                return publisher;
            }
        }

        var found = Latest(phrase, voice => Fits(voice, phrase, lemma, noun, strictly: true));
        found = found >= 0 ? found : NamedBy(phrase.Head, lemma, noun);
        found = found >= 0 || noun.Role == NounRole.Body ? found
            : Latest(phrase, voice => voice.Kind == noun.Kind && voice.Name is null && lexicons.Families.AreAkin(lemma, voice.Nouns));
        return found >= 0 ? found : Latest(phrase, voice => Fits(voice, phrase, lemma, noun, strictly: false));
    }

    /// <summary>The several of whom one speaks now.</summary>
    public int OfPartitive(SourcePhrase phrase)
    {
        var lemma = document.Lemmas[phrase.Head];
        var isNoun = document.Tags[phrase.Head] == UniversalTag.Noun && lemma is not ("second" or "third" or "fourth" or "other" or "one" or "another");
        var found = isNoun ? Latest(phrase, voice => voice.Number == VoiceNumber.Several && voice.Nouns.Contains(lemma)) : -1;
        return found >= 0 || isNoun ? found : Latest(phrase, voice => voice.Number == VoiceNumber.Several);
    }

    /// <summary>Who spoke to the report itself in the sentences right before; whom somebody only quoted is seldom "he" in the next one.</summary>
    private int LatestSpeaker(SourcePhrase phrase, Func<VoiceEntry, bool> fits)
    {
        var (latest, near) = (-1, document.SentenceAt(phrase.Head) - SpeakerReach);
        foreach (var voice in book.Recent)
        {
            var entry = book.Voices[voice];
            var isLater = entry.LastSpoke >= 0 && (latest < 0 || entry.LastSpoke > book.Voices[latest].LastSpoke);
            latest = isLater && entry.LastSpoke < phrase.Head && !book.IsPublishing(voice) && fits(entry) && document.SentenceAt(entry.LastSpoke) >= near ? voice : latest;
        }

        return latest;
    }

    private int Latest(SourcePhrase phrase, Func<VoiceEntry, bool> fits)
    {
        var latest = -1;
        for (var i = book.Recent.Count - 1; i >= 0; i--)
        {
            var voice = book.Voices[book.Recent[i]];
            // The publisher is "we", and "it" only where it is named so.
            var isLater = latest < 0 || voice.LastSeen > book.Voices[latest].LastSeen;
            if (isLater && voice.LastSeen < phrase.Head && !book.IsPublishing(book.Recent[i]) && fits(voice))
            {
                latest = book.Recent[i];
            }
        }

        return latest;
    }

    private static bool Fits(VoiceEntry voice, Gender gender, bool isThing, bool isMany)
    {
        if (isThing)
        {
            return voice.Kind is VoiceKind.Outlet or VoiceKind.Organization or VoiceKind.State or VoiceKind.Group or VoiceKind.Document or VoiceKind.Poll;
        }

        return isMany
            ? (voice.Number == VoiceNumber.Several && voice.Kind != VoiceKind.Outlet) || voice.Kind is VoiceKind.Group or VoiceKind.Organization
            : voice.IsPerson && voice.Gender.Fits(gender);
    }

    private static bool Fits(VoiceEntry voice, SourcePhrase phrase, string lemma, VoiceNoun noun, bool strictly)
    {
        if (voice.Name is null && voice.Number != VoiceNumber.Unknown && phrase.Number != VoiceNumber.Unknown && voice.Number != phrase.Number)
        {
            return false;
        }

        if (voice.Nouns.Contains(lemma))
        {
            return true;
        }

        if (noun.Kind == VoiceKind.Outlet)
        {
            return voice.Kind == VoiceKind.Outlet;
        }

        if (lemma is "report" or "article" or "story" or "dispatch" or "account" && phrase.Number != VoiceNumber.Several)
        {
            return voice.Kind == VoiceKind.Outlet;
        }

        return !strictly && lemma switch
        {
            "man" or "woman" or "person" or "speaker" => voice.IsPerson,
            "government" or "regime" or "junta" or "country" or "authorities" => voice.Kind == VoiceKind.State,
            "agency" => voice.Kind == VoiceKind.Outlet,
            _ => false,
        };
    }

    /// <summary>The last name before that has the noun in it: "the ministry" after "the Ministry of Defence".</summary>
    private int NamedBy(int before, string lemma, VoiceNoun noun)
    {
        if (noun.Role != NounRole.Body)
        {
            return -1;
        }

        var first = document.FirstNameFrom(before) - 1;
        for (var i = first; i >= 0 && i > first - NameReach; i--)
        {
            var name = document.Names[i];
            if (name.Kind is EntityKind.Organization or EntityKind.Outlet or EntityKind.Group && HasWord(name.Tokens, lemma))
            {
                return book.OfCluster(book.Clusters.Of(i), SourceReader.KindOf(name.Kind));
            }
        }

        return -1;
    }

    private bool HasWord(TokenRange tokens, string lemma)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (document.FormOf(i).Equals(lemma, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A subject, or named beside it: "SANA" in "the state agency SANA has".</summary>
    private bool IsSubject(int word)
    {
        var relation = document.RelationIds[word];
        return RelationId.IsSubject(relation)
            || ((relation == RelationId.Flat || relation == RelationId.Appos || relation == RelationId.Compound) && document.Heads[word] is >= 0 and var head
                && RelationId.IsSubject(document.RelationIds[head]));
    }

    private static bool Is(ReadOnlySpan<char> form, string word) => form.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last person (or body) that is a sentence's subject, from that sentence on up to the token.</summary>
    private int LatestSubject(int before, IReadOnlyList<TokenRange> content, bool isThing, int fromSentence, Gender gender)
    {
        var from = fromSentence < 0 ? 0 : fromSentence < document.Sentences.Count ? document.Sentences[fromSentence].Tokens.Start : before;
        for (var i = document.FirstNameFrom(before) - 1; i >= 0 && document.Names[i].Tokens.Start >= from; i--)
        {
            var name = document.Names[i];
            var isPerson = name.Kind == EntityKind.Person;
            var isBody = name.Kind is EntityKind.Organization or EntityKind.Outlet or EntityKind.Group or EntityKind.State;
            if ((isThing ? isBody : isPerson) && name.Tokens.End <= before && !content.Any(range => range.Contains(name.Tokens))
                && IsSubject(NounPhrase.TopOf(document, name.Tokens)))
            {
                var isOther = document.EntityAt(name.Tokens.End - 1) is >= 0 and var entity && !document.MentionedEntities[entity].Gender.Fits(gender);
                var voice = isOther ? -1 : book.OfCluster(book.Clusters.Of(i), SourceReader.KindOf(name.Kind));
                if (voice >= 0 && book.Voices[voice].Gender.Fits(gender))
                {
                    return voice;
                }
            }
        }

        return -1;
    }
}
