using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Whom an unnamed spokesman speaks for: "a Pentagon spokeswoman", "a spokesman for the army", "China's foreign ministry spokesman".</summary>
internal static class Speaker
{
    public static SourcePhrase? BodyOf(Document document, VoiceNouns nouns, TokenRange tokens, int head)
    {
        var start = tokens.Start;
        while (start < head && document.Tags[start] == UniversalTag.Det)
        {
            start++;
        }

        return For(document, nouns, tokens, head) ?? Before(document, nouns, new TokenRange(start, head));
    }

    /// <summary>What stands behind "for", "of" or "at".</summary>
    private static SourcePhrase? For(Document document, VoiceNouns nouns, TokenRange tokens, int head)
    {
        if (head + 2 >= tokens.End || document.FormOf(head + 1) is not ("for" or "of" or "at" or "from"))
        {
            return null;
        }

        return Body(document, nouns, new TokenRange(head + 2, tokens.End), NounPhrase.HeadOf(document, new TokenRange(head + 2, tokens.End)));
    }

    private static SourcePhrase? Before(Document document, VoiceNouns nouns, TokenRange before)
    {
        // "Unnamed", "senior": words before the body that tell nothing of it.
        var start = before.Start;
        while (start < before.End && document.Lemmas[start] is "unnamed" or "senior" or "anonymous" or "unidentified" or "top" or "former" or "chief" or "official")
        {
            start++;
        }

        var end = before.End;
        if (end > start && document.FormOf(end - 1) is "'s" or "’s" or "'" or "’")
        {
            end--;
        }

        return end > start ? Body(document, nouns, new TokenRange(start, end), end - 1) : null;
    }

    private static SourcePhrase? Body(Document document, VoiceNouns nouns, TokenRange tokens, int head)
    {
        var name = document.NameAt(head);
        if (name < 0 && !nouns.TryFind(document, head, out _) && !WrittenNames.IsName(document, tokens))
        {
            return null;
        }

        var isNoun = nouns.TryFind(document, head, out var noun);
        var wholeName = name >= 0 && (!isNoun || document.Names[name].Tokens.Count > 1);
        return new SourcePhrase
        {
            // "A ministry spokesman" speaks for the ministry of before.
            Pointing = wholeName || !isNoun || (tokens.Count > 1 && document.FormOf(tokens.Start) is not ("the" or "The")) ? Pointing.Name : Pointing.Definite,
            Tokens = tokens,
            Whole = tokens,
            Head = head,
            Kind = isNoun ? noun.Kind : VoiceKind.Organization,
            Number = VoiceNumber.One,
            Name = wholeName ? name : -1,
            Title = wholeName ? null : NameForm.WithoutArticle(NameForm.OnOneLine(document, tokens)),
        };
    }
}
