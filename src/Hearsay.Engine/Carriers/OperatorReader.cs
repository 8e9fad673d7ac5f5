using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>Reads who runs or owns a carrier: "operated by Qeshm Fars Air", "an aircraft of Sigma Airlines", "a Sigma Airlines plane".</summary>
internal sealed class OperatorReader(Document document, CarrierLexicon lexicon, Holders holders)
{
    // From "by" to the head of who it is; tokens.
    private const int LongestPhrase = 7;

    /// <summary>"Operated by", "belonging to" and who stands behind.</summary>
    public void Read(CarrierCue cue, TokenRange words, int sentence)
    {
        var end = document.Sentences[sentence].Tokens.End;
        if (lexicon.IsPast(document, words.Start, document.Sentences[sentence].Tokens) || WhoAt(words.End, end) is not { } who || holders.OfClause(words.Start, sentence) is not { } carrier)
        {
            return;
        }

        if (cue.HasFlag(CarrierCue.Operates))
        {
            carrier.Operator ??= who;
        }
        else
        {
            carrier.Owner ??= who;
        }
    }

    /// <summary>A name that has ships or aircraft, right before a carrier or, with "of", behind it.</summary>
    public void ReadBeside(Sighting sighting, CarrierDraft carrier)
    {
        if (sighting.Kind == CarrierKind.Vehicle || carrier.Operator is not null)
        {
            return;
        }

        var (start, end) = (sighting.Tokens.Start, sighting.Tokens.End);
        if (start > 0 && document.NameAt(start - 1) is >= 0 and var before && IsFleet(document.Names[before]))
        {
            carrier.Operator = TextOf(document.Names[before].Tokens);
        }
        else if (end + 1 < document.TokenCount && document.FormOf(end) is "of")
        {
            var name = document.NameAt(document.Tags[end + 1] == UniversalTag.Det && end + 2 < document.TokenCount ? end + 2 : end + 1);
            carrier.Operator = name >= 0 && document.Names[name].Kind == EntityKind.Organization ? TextOf(document.Names[name].Tokens) : null;
        }
    }

    private bool IsFleet(Name name)
    {
        if (name.Kind is not (EntityKind.Organization or EntityKind.Group))
        {
            return false;
        }

        var (last, end) = (name.Tokens.End - 1, name.Tokens.End);
        return lexicon.CueAt(document, last, end, out _).HasFlag(CarrierCue.Fleet)
            || (name.Tokens.Count > 1 && lexicon.CueAt(document, last - 1, end, out var count).HasFlag(CarrierCue.Fleet) && count == 2);
    }

    /// <summary>The name or, without its article, the description that begins here.</summary>
    private string? WhoAt(int token, int end)
    {
        for (var at = token; at < Math.Min(end, token + LongestPhrase); at++)
        {
            if (document.MentionAt(at) is >= 0 and var number && Who(document.Mentions[number]) is { } who)
            {
                return who;
            }

            if (document.Tags[at] is UniversalTag.Punct or UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adp && document.FormOf(at) is not ("-" or "\"" or "“"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A name, or a description that tells more than "a company".</summary>
    private string? Who(Mention mention) => mention.Kind switch
    {
        MentionKind.Name => TextOf(mention.Core),
        MentionKind.Nominal when document.MentionedEntities[mention.Entity].Kind is EntityKind.Organization or EntityKind.Person or EntityKind.Group or EntityKind.State =>
            NameForm.WithoutArticle(TextOf(mention.Core)) is var words && words.Contains(' ', StringComparison.Ordinal) ? words : null,
        MentionKind.Pronoun => document.MentionedEntities[mention.Entity].Name,
        _ => null,
    };

    private string TextOf(TokenRange tokens) => NameForm.WithoutPossessive(NameForm.OnOneLine(document, tokens));
}
