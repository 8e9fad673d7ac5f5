using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>Reads off a phrase what it says of whom it means: class, number, gender, whether it is new, what it does in its clause.</summary>
internal sealed class DraftReader(Document document, MentionNouns nouns, NameNouns nameNouns, GivenNames givenNames)
{
    // What tells one from another is told shortly; tokens behind the noun.
    private const int LongestTold = 7;

    private static readonly byte OwnPronounTag = PennTags.NumberOf("PRP$");
    private static readonly byte PluralNoun = PennTags.NumberOf("NNS");
    private static readonly byte PluralName = PennTags.NumberOf("NNPS");

    /// <param name="kind">Null for a name that the names' stage did not find: what stands before it has to tell.</param>
    public MentionDraft Name(int number, TokenRange name, EntityKind? kind, int head, TokenRange tokens, DraftPlace place)
    {
        var classes = kind is { } sure ? ClassesOf(sure) : ClassesOf(head);
        var isPerson = classes == NounClasses.Person;
        return new MentionDraft
        {
            Tokens = tokens,
            Core = name,
            Head = head,
            Kind = MentionKind.Name,
            Name = number,
            Noun = document.FormOf(name.End - 1).ToString().ToLowerInvariant(),
            Classes = classes,
            IsKindTold = head < name.Start || IsToldIn(name, tokens, head),
            Gender = isPerson ? GenderOf(tokens, name) : Gender.Open,
            Number = isPerson || IsSingular(name) ? VoiceNumber.One : VoiceNumber.Unknown,
            Definiteness = Definiteness.Definite,
            Role = RoleOf(head),
            Sentence = place.Sentence,
            Paragraph = place.Paragraph,
            Quotation = place.Quotation,
        };
    }

    public MentionDraft Pronoun(int token, Pronoun pronoun, DraftPlace place) => new()
    {
        Tokens = new TokenRange(token, token + 1),
        Core = new TokenRange(token, token + 1),
        Head = token,
        Kind = MentionKind.Pronoun,
        Noun = document.FormOf(token).ToString().ToLowerInvariant(),
        Classes = pronoun.Gender != Gender.Open || pronoun.Person < 3 ? NounClasses.Person : NounClasses.None,
        Gender = pronoun.Gender,
        Number = pronoun.Number,
        Definiteness = Definiteness.Definite,
        Role = RoleOf(token),
        Sentence = place.Sentence,
        Paragraph = place.Paragraph,
        Quotation = place.Quotation,
    };

    public MentionDraft Nominal(int head, TokenRange tokens, DraftPlace place)
    {
        var noun = nouns.Find(document, head);
        return new MentionDraft
        {
            Tokens = tokens,
            Core = CoreOf(tokens, head),
            Head = head,
            Kind = MentionKind.Nominal,
            Noun = document.Lemmas[head].ToLowerInvariant(),
            Classes = noun.Classes,
            Gender = noun.Gender,
            Number = NumberOf(tokens, head),
            Definiteness = DefinitenessOf(tokens, head),
            Role = RoleOf(head),
            Sentence = place.Sentence,
            Paragraph = place.Paragraph,
            Quotation = place.Quotation,
        };
    }

    /// <summary>Several that are named together, seen as one.</summary>
    public static MentionDraft Coordination(MentionDraft first, TokenRange tokens, NounClasses classes) => new()
    {
        Tokens = tokens,
        Core = tokens,
        Head = first.Head,
        Kind = MentionKind.Coordination,
        Noun = "",
        Classes = classes,
        Number = VoiceNumber.Several,
        Definiteness = Definiteness.Definite,
        Role = first.Role,
        Sentence = first.Sentence,
        Paragraph = first.Paragraph,
        Quotation = first.Quotation,
    };

    public static NounClasses ClassesOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => NounClasses.Person,
        EntityKind.Organization => NounClasses.Organization,
        EntityKind.State => NounClasses.State,
        EntityKind.Group => NounClasses.Group,
        EntityKind.Place => NounClasses.Place,
        EntityKind.Vessel => NounClasses.Vessel,
        EntityKind.Aircraft => NounClasses.Aircraft,
        EntityKind.Outlet => NounClasses.Outlet,
        _ => NounClasses.Thing,
    };

    /// <summary>By a firm's letters, or by what a body is: "Directorate of Criminal Investigations", "the Authority".</summary>
    private bool IsToldIn(TokenRange name, TokenRange tokens, int head) =>
        nameNouns.Of(document.FormOf(name.End - 1)).Length > 0
        || ((ClassesOf(head) & NounClasses.Body) != 0 && (head < name.End - 1 || (name.Count == 1 && document.FormOf(tokens.Start) is "the" or "The")));

    private NounClasses ClassesOf(int token)
    {
        var classes = nouns.Find(document, token).Classes;
        return classes == NounClasses.None && nameNouns.Of(document.FormOf(token)) is [var noun, ..] ? nouns.Find(noun).Classes : classes;
    }

    private bool IsSingular(TokenRange name) => document.PennTags[name.End - 1] != PluralName && document.PennTags[name.End - 1] != PluralNoun;

    private Gender GenderOf(TokenRange phrase, TokenRange name)
    {
        for (var i = phrase.Start; i < name.Start; i++)
        {
            if (Genders.OfTitle(document.FormOf(i)) is not Gender.Open and var title)
            {
                return title;
            }

            if (i + 1 == name.Start && nouns.Find(document, i).Gender is not Gender.Open and var role)
            {
                return role;
            }
        }

        var first = Genders.OfTitle(document.FormOf(name.Start));
        return first != Gender.Open || name.Count == 1 ? first : givenNames.Of(document.FormOf(name.Start));
    }

    private VoiceNumber NumberOf(TokenRange tokens, int head)
    {
        if (document.PennTags[head] == PluralNoun || document.PennTags[head] == PluralName)
        {
            return VoiceNumber.Several;
        }

        // "Two aircraft".
        for (var i = tokens.Start; i < head; i++)
        {
            if (document.Tags[i] == UniversalTag.Num && document.Heads[i] == head && document.FormOf(i) is not ("one" or "One" or "1"))
            {
                return VoiceNumber.Several;
            }
        }

        return VoiceNumber.One;
    }

    private Definiteness DefinitenessOf(TokenRange tokens, int head)
    {
        if (tokens.Start < head && document.PennTags[tokens.Start] == OwnPronounTag)
        {
            return Definiteness.Owned;
        }

        foreach (var dependent in document.Dependents.Of(head))
        {
            if (dependent < head && document.RelationIds[dependent] == RelationId.NmodPoss)
            {
                return Definiteness.Owned;
            }
        }

        return document.FormOf(tokens.Start) switch
        {
            "the" or "The" or "THE" or "both" or "Both" => Definiteness.Definite,
            "any" or "Any" or "no" or "No" or "every" or "Every" or "each" or "Each" or "another" or "Another" or "neither" or "Neither" or "which" or "what" => Definiteness.Generic,
            "this" or "This" or "that" or "That" or "these" or "These" or "those" or "Those" or "such" or "Such" => Definiteness.Demonstrative,
            _ when tokens.Start < head && document.Tags[tokens.Start] is UniversalTag.Det or UniversalTag.Num => Definiteness.Indefinite,
            _ => Definiteness.Bare,
        };
    }

    private ClauseRole RoleOf(int head)
    {
        var relation = document.RelationIds[head];
        if (relation == RelationId.Conj && document.Heads[head] is >= 0 and var first)
        {
            relation = document.RelationIds[first];
        }

        return RelationId.IsSubject(relation) || relation == RelationId.OblAgent ? ClauseRole.Subject
            : relation == RelationId.Obj || relation == RelationId.Iobj ? ClauseRole.Object
            : relation == RelationId.Obl ? ClauseRole.Oblique
            : relation == RelationId.NmodPoss ? ClauseRole.Possessor
            : ClauseRole.Other;
    }

    /// <summary>With "of" and what it is of, and with what tells one from another ("registered in Cyprus", "that broke the story") where that is short.</summary>
    private TokenRange CoreOf(TokenRange tokens, int head)
    {
        var near = head + 1;
        while (near < tokens.End && IsNear(near))
        {
            near++;
        }

        var end = near;
        while (end < tokens.End && end - head <= LongestTold && Goes(end, near))
        {
            end++;
        }

        var isWhole = end == tokens.End || (end - head <= LongestTold && document.Tags[end] == UniversalTag.Punct);
        return new TokenRange(tokens.Start, WithoutMark(isWhole ? end : near, head));
    }

    /// <summary>"Of", what it is of, and marks inside a word.</summary>
    private bool IsNear(int token) => document.Tags[token] switch
    {
        UniversalTag.Adp => document.FormOf(token) is "of",
        UniversalTag.Punct => document.FormOf(token) is "-" or "'" or "’" or "." or "\"" or "“" or "”",
        UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Pron or UniversalTag.Sconj or UniversalTag.Adv or UniversalTag.Cconj or UniversalTag.Part => IsPossessive(token),
        _ => true,
    };

    // "The website that broke the story"; in "told the agency that the ship had left" the tree is often wrong.
    private bool IsClauseFrom(int token) =>
        token < document.TokenCount && document.Tags[token] is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Pron;

    private bool IsPossessive(int token) => document.FormOf(token) is "'s" or "’s" or "'" or "’";

    /// <summary>What is told of it: a clause that begins right here, up to a mark.</summary>
    private bool Goes(int token, int start) =>
        token == start ? document.Tags[token] == UniversalTag.Verb || (document.Tags[token] == UniversalTag.Pron && IsClauseFrom(token + 1)) : document.Tags[token] != UniversalTag.Punct;

    private int WithoutMark(int end, int head)
    {
        while (end > head + 1 && (document.Tags[end - 1] == UniversalTag.Punct || IsPossessive(end - 1)))
        {
            end--;
        }

        return end;
    }
}
