using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Unnamed;

/// <summary>
/// Why a source stays unnamed, in the text's own words: "they were not allowed to speak to the press" of "who asked not to be named because …". It is looked
/// for in the sentence that names the source, outside of what is claimed, and in the next one if that goes on about the source.
/// </summary>
internal sealed class ReasonReader(Document document, AnonymityLexicon lexicon)
{
    // "The official asked not to be named because …": the next sentence must be about the source from its beginning on.
    private const int LongestSubject = 4;

    public TokenRange Find(Attribution attribution, SourcePhrase phrase)
    {
        var sentence = document.SentenceAt(phrase.Head);
        if (sentence < 0)
        {
            return default;
        }

        var found = FindIn(document.Sentences[sentence].Tokens, attribution, phrase);
        if (!found.IsEmpty || sentence + 1 >= document.Sentences.Count)
        {
            return found;
        }

        var next = document.Sentences[sentence + 1];
        return next.Paragraph == document.Sentences[sentence].Paragraph && IsAbout(next.Tokens, phrase) ? FindIn(next.Tokens, attribution, null) : default;
    }

    private bool IsAbout(TokenRange sentence, SourcePhrase phrase)
    {
        for (var i = sentence.Start; i < sentence.End && i < sentence.Start + LongestSubject; i++)
        {
            if (RelationId.IsSubject(document.RelationIds[i]))
            {
                return document.Lemmas[i] == document.Lemmas[phrase.Head] || document.Tags[i] == UniversalTag.Pron;
            }
        }

        return false;
    }

    private TokenRange FindIn(TokenRange sentence, Attribution attribution, SourcePhrase? phrase)
    {
        var asked = -1;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (document.FormOf(i) is "who" && phrase is not null && IsOfAnother(i, phrase))
            {
                // "…, said an official who was not authorized to speak": of the official, not of the one quoted.
                return default;
            }

            if (Relays.SentenceRoles.IsIn(attribution.Content, i) || !lexicon.Words.TryFind(document, i, sentence.End, out var role, out var count))
            {
                continue;
            }

            if (role == AnonymityRole.Reason)
            {
                return new TokenRange(i, EndOf(i + count, sentence, attribution));
            }

            if (role == AnonymityRole.Link && asked >= 0 && StartOf(i, count) is var start && EndOf(i + count, sentence, attribution) is var end
                && end > i + count)
            {
                return new TokenRange(start, end);
            }

            asked = role == AnonymityRole.Asks ? i : asked;
            i += count - 1;
        }

        return default;
    }

    private bool IsOfAnother(int who, SourcePhrase phrase)
    {
        var before = who > 1 && document.FormOf(who - 1) is "," ? who - 2 : who - 1;
        return before >= 0 && !phrase.Whole.Contains(who) && !phrase.Whole.Contains(before) && document.Tags[before] is UniversalTag.Noun or UniversalTag.Propn;
    }

    /// <summary>"Because", "citing" and the like are left out; "for fear of", "to discuss" belong to the reason.</summary>
    private int StartOf(int link, int count) =>
        document.Lemmas[link] is "because" or "as" or "since" or "given" or "cite" or "due" or "owe" or "owing" ? link + count : link;

    /// <summary>To the end of the clause, or where the claim or its cue begins.</summary>
    private int EndOf(int from, TokenRange sentence, Attribution attribution)
    {
        for (var i = from; i < sentence.End; i++)
        {
            if (Relays.SentenceRoles.IsIn(attribution.Content, i) || Relays.SentenceRoles.IsIn(attribution.Cue, i)
                || document.FormOf(i) is "," or ";" or "." or ")" or "—" or "–" or "--" or ":" or "!" or "?")
            {
                return i;
            }
        }

        return sentence.End;
    }
}
