using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>What articles, pronouns and numerals say: somebody new or met before, one or several.</summary>
internal static class Determiners
{
    public static Pointing PointingOf(Document document, TokenRange tokens, int head)
    {
        if (document.Tags[head] == UniversalTag.Pron && tokens.Count <= 2 && PronounOf(document, head) is { } pronoun)
        {
            return pronoun;
        }

        var first = document.FormOf(tokens.Start);
        if (tokens.Count == 2 && Is(first, "no") && document.Lemmas[head] == "one")
        {
            return Pointing.Self;
        }

        if (first is "who" or "which" || (tokens.Count == 1 && first is "that" && document.Tags[head] == UniversalTag.Pron))
        {
            return Pointing.Pronoun;
        }

        if (IsPartitive(document, tokens))
        {
            return Pointing.Partitive;
        }

        if (Is(first, "this") && document.Lemmas[head] is "newspaper" or "paper" or "website" or "site" or "channel" or "magazine" or "blog" or "column" or "agency")
        {
            return Pointing.Self;
        }

        return Is(first, "the") || Is(first, "this") || Is(first, "that") || Is(first, "these") || Is(first, "those") || Is(first, "both")
            ? Pointing.Definite
            : Pointing.Description;
    }

    public static VoiceNumber NumberOf(Document document, TokenRange tokens, int head)
    {
        for (var i = tokens.Start; i < head; i++)
        {
            if (document.Tags[i] == UniversalTag.Num || document.FormOf(i) is "several" or "many" or "some" or "both" or "Several" or "Many" or "Some" or "Both")
            {
                return document.Lemmas[i] is "one" or "1" ? VoiceNumber.One : VoiceNumber.Several;
            }
        }

        if (document.FormOf(tokens.Start) is "One" or "one" or "Another" or "another")
        {
            return VoiceNumber.One;
        }

        return PennTags.NameOf(document.PennTags[head]) switch
        {
            "NNS" or "NNPS" => VoiceNumber.Several,
            "NN" or "NNP" => VoiceNumber.One,
            _ => Is(document.FormOf(head), "they") || Is(document.FormOf(head), "them") ? VoiceNumber.Several : VoiceNumber.Unknown,
        };
    }

    private static Pointing? PronounOf(Document document, int head)
    {
        var form = document.FormOf(head);
        if (Is(form, "i") || Is(form, "we") || Is(form, "us") || Is(form, "me"))
        {
            return Pointing.Self;
        }

        // "Nobody has shown that", "you find that": the one who writes it says so.
        if (Is(form, "nobody") || Is(form, "none") || Is(form, "you") || Is(form, "nothing") || Is(form, "anyone") || Is(form, "anybody"))
        {
            return Pointing.Self;
        }

        return Is(form, "he") || Is(form, "she") || Is(form, "they") || Is(form, "it") || Is(form, "who") || Is(form, "which") || Is(form, "him")
            || Is(form, "her") || Is(form, "them") || Is(form, "his") || Is(form, "its") || Is(form, "their")
            ? Pointing.Pronoun
            : null;
    }

    /// <summary>"One of them", "another of the officials", "the second official", "a third".</summary>
    private static bool IsPartitive(Document document, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End - 1; i++)
        {
            if (document.FormOf(i + 1) is "of" && document.Lemmas[i] is "one" or "two" or "another" or "some" or "both" or "neither" or "either" or "most" or "several")
            {
                return true;
            }
        }

        var last = tokens.Start + Math.Min(tokens.Count, 2);
        for (var i = tokens.Start; i < last; i++)
        {
            if (document.Lemmas[i] is "second" or "third" or "fourth" or "other" or "another")
            {
                return true;
            }
        }

        return tokens.Count == 1 && document.Lemmas[tokens.Start] is "one" or "another";
    }

    private static bool Is(ReadOnlySpan<char> form, string word) => form.Equals(word, StringComparison.OrdinalIgnoreCase);
}
