using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Reads a source phrase: which name or noun it turns on, what kind of voice that is, one or several.</summary>
internal sealed class SourceReader(VoiceNouns nouns, KnownNames known)
{
    // The longest names in the gazetteers; tokens.
    private const int LongestKnown = 8;

    // "Marsh and 24-year-old Tom Reed".
    private const int MostBetween = 6;

    // A report says at once what a name is the name of.
    private const int MostMentions = 4;

    public SourcePhrase? Read(Document document, TokenRange source)
    {
        source = NounPhrase.Trim(document, source);
        if (source.IsEmpty)
        {
            return null;
        }

        var head = NounPhrase.HeadOf(document, source);
        var tokens = NounPhrase.CoreOf(document, source, head);
        var pointing = Determiners.PointingOf(document, tokens, head);
        var number = Determiners.NumberOf(document, tokens, head);
        if (pointing is Pointing.Pronoun or Pointing.Self)
        {
            return new SourcePhrase { Pointing = pointing, Tokens = tokens, Whole = source, Head = head, Kind = VoiceKind.Unnamed, Number = number };
        }

        if (Journalists.OutletOf(document, source, nouns, known) is { } outlet)
        {
            return outlet;
        }

        if (Respondents.Are(document, tokens, head))
        {
            return new SourcePhrase { Pointing = Pointing.Description, Tokens = tokens, Whole = source, Head = head, Kind = VoiceKind.Poll, Number = VoiceNumber.Several };
        }

        var isNoun = nouns.TryFind(document, head, out var noun);
        var name = NameOf(document, source, tokens, head, isNoun ? noun : null);
        if (name >= 0 && !(isNoun && noun.Role == NounRole.Body && IsOwned(document, document.Names[name], tokens)))
        {
            var kind = KindOf(document, document.Names[name], tokens);
            if (kind == VoiceKind.Person && Together(document, source, document.Names[name]) is { IsEmpty: false } several)
            {
                return new SourcePhrase { Pointing = Pointing.Description, Tokens = several, Whole = source, Head = head, Kind = kind, Number = VoiceNumber.Several };
            }

            return new SourcePhrase { Pointing = Pointing.Name, Tokens = tokens, Whole = source, Head = head, Kind = kind, Number = VoiceNumber.One, Name = name };
        }

        if (Known(document, tokens) is { } familiar)
        {
            return new SourcePhrase
            {
                Pointing = Pointing.Name,
                Tokens = tokens,
                Whole = source,
                Head = head,
                Kind = familiar.Kind,
                Number = VoiceNumber.One,
                Title = familiar.Name,
            };
        }

        if (isNoun && noun.Role == NounRole.Spokesman && Speaker.BodyOf(document, nouns, tokens, head) is { } spokenFor)
        {
            return spokenFor with { Kind = spokenFor.Name >= 0 ? KindOf(document.Names[spokenFor.Name].Kind) : spokenFor.Kind };
        }

        if (pointing != Pointing.Partitive && WrittenNames.PersonIn(document, tokens, nouns) is { IsEmpty: false } person
            && (person.Contains(head) || (isNoun && noun.Role == NounRole.Person && head + 1 < tokens.End && document.FormOf(head + 1) is "of")))
        {
            var text = NameForm.OnOneLine(document, person);
            return new SourcePhrase { Pointing = Pointing.Name, Tokens = tokens, Whole = source, Head = head, Kind = VoiceKind.Person, Number = VoiceNumber.One, Title = text };
        }

        if (pointing != Pointing.Partitive && WrittenNames.BodyIn(document, tokens, nouns, out var what) is { IsEmpty: false } body && body.Contains(head))
        {
            var text = NameForm.OnOneLine(document, body);
            return new SourcePhrase { Pointing = Pointing.Name, Tokens = tokens, Whole = source, Head = head, Kind = what.Kind, Number = VoiceNumber.One, Title = text };
        }

        var isBody = isNoun && noun.Role == NounRole.Body && HasNameIn(document, tokens);
        var title = pointing != Pointing.Partitive && !(isNoun && noun is { Role: NounRole.Person, Kind: VoiceKind.Unnamed }) && (isBody || WrittenNames.IsName(document, tokens))
            ? NameForm.WithoutArticle(NameForm.OnOneLine(document, NounPhrase.TitleOf(document, tokens, head)))
            : null;
        return new SourcePhrase
        {
            Pointing = title is null ? pointing : Pointing.Name,
            Tokens = tokens,
            Whole = source,
            Head = head,
            Kind = IsHearsay(document, tokens, head) || IsNobodyKnown(document, tokens, noun, number, isNoun) ? VoiceKind.Unnamed : isNoun ? KindOf(noun, title) : title is null ? VoiceKind.Unnamed : VoiceKind.Organization,
            Number = number,
            Title = title,
        };
    }

    /// <summary>Persons who speak together: "Ida Marsh and Tom Reed"; empty where it is one.</summary>
    private static TokenRange Together(Document document, TokenRange source, Name first)
    {
        var (end, isJoined) = (first.Tokens.End, false);
        for (var i = document.FirstNameFrom(end); i < document.Names.Count && document.Names[i].Tokens.End <= source.End; i++)
        {
            var next = document.Names[i];
            if (next.Kind != EntityKind.Person || next.Tokens.Start - end is < 1 or > MostBetween)
            {
                break;
            }

            var joint = document.FormOf(end);
            isJoined |= joint is "and" or "&" || document.FormOf(next.Tokens.Start - 1) is "and" or "&";
            if (joint is not ("," or "and" or "&"))
            {
                break;
            }

            end = next.Tokens.End;
        }

        return isJoined && end > first.Tokens.End ? new TokenRange(first.Tokens.Start, end) : default;
    }

    /// <summary>A name of the gazetteers that was not found as one: "Reuters" where a sentence begins.</summary>
    private KnownName? Known(Document document, TokenRange tokens)
    {
        if (tokens.Count > LongestKnown)
        {
            return null;
        }

        var text = NameForm.WithoutArticle(NameForm.OnOneLine(document, tokens));
        return text.Length > 1 && char.IsUpper(text[0]) ? known.Find(text) : null;
    }

    /// <summary>A name of one common word behind its owner: "Office" of "the Attorney General's Office". The two together are the name.</summary>
    private static bool IsOwned(Document document, Name name, TokenRange tokens) =>
        name.Tokens.Count == 1 && name.Tokens.Start - 1 > tokens.Start && document.FormOf(name.Tokens.Start - 1) is "'s" or "’s" or "'" or "’";

    /// <summary>The name's kind; what stands before it as an agency or an operator is no person.</summary>
    private VoiceKind KindOf(Document document, Name name, TokenRange tokens)
    {
        if (name.Kind is EntityKind.Organization or EntityKind.Group && document.EntityAt(name.Tokens.End - 1) is >= 0 and var entity
            && document.MentionedEntities[entity] is { } met && (met.Known?.Kind == VoiceKind.Outlet || met.Kind == EntityKind.Outlet))
        {
            // "The Times" after "The New York Times".
            return VoiceKind.Outlet;
        }

        if (IsCalledOutlet(document, name))
        {
            return VoiceKind.Outlet;
        }

        var before = name.Tokens.Start - 1;
        return name.Kind == EntityKind.Person && before >= tokens.Start && nouns.TryFind(document, before, out var noun) && noun.Role == NounRole.Body
            ? noun.Kind
            : KindOf(name.Kind);
    }

    /// <summary>Whether the report calls it a paper or a site where it first names it: "the investigative website Open Ledger".</summary>
    private bool IsCalledOutlet(Document document, Name name)
    {
        if (name.Kind is EntityKind.Outlet or EntityKind.State || document.EntityAt(name.Tokens.End - 1) is not (>= 0 and var entity))
        {
            return false;
        }

        var mentions = document.MentionedEntities[entity].Mentions;
        for (var i = 0; i < mentions.Count && i < MostMentions; i++)
        {
            var mention = document.Mentions[mentions[i]];
            for (var token = mention.Tokens.Start; token < mention.Tokens.End && token < mention.Tokens.Start + LongestKnown; token++)
            {
                if (document.Tags[token] == UniversalTag.Noun && document.NameAt(token) < 0 && nouns.TryFind(document, token, out var noun)
                    && noun is { Kind: VoiceKind.Outlet, Role: NounRole.Body } && IsBesideName(document, mention, token))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Right before the name, or what it is said to be behind a comma: "website Open Ledger", "Open Ledger, a news site".</summary>
    private static bool IsBesideName(Document document, Mention mention, int noun) =>
        (mention.Name >= 0 && document.Names[mention.Name].Tokens.Start == noun + 1) || document.RelationIds[noun] == RelationId.Appos;

    internal static VoiceKind KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => VoiceKind.Person,
        EntityKind.Outlet => VoiceKind.Outlet,
        EntityKind.Group => VoiceKind.Group,
        EntityKind.State or EntityKind.Place => VoiceKind.State,
        _ => VoiceKind.Organization,
    };

    private static VoiceKind KindOf(VoiceNoun noun, string? title) => noun.Role switch
    {
        // "Open Files" is no file.
        NounRole.Text when title is not null => VoiceKind.Organization,
        NounRole.Spokesman => VoiceKind.Unnamed,
        NounRole.Reporter => VoiceKind.Outlet,
        NounRole.Body when title is null && noun.Kind == VoiceKind.Organization => VoiceKind.Organization,
        _ => noun.Kind,
    };

    /// <summary>The name that speaks: the one that the head stands in, else a person's or an outlet's beside the head.</summary>
    private static int NameOf(Document document, TokenRange source, TokenRange tokens, int head, VoiceNoun? noun)
    {
        var apposed = -1;
        for (var i = document.FirstNameFrom(source.Start); i < document.Names.Count && document.Names[i].Tokens.Start < source.End; i++)
        {
            var name = document.Names[i];
            if (name.Tokens.Contains(head))
            {
                // "A Republican", "some Democrats" are people of that name.
                return IsPartOfName(document, tokens, name) || (name.Tokens.Count == 1 && name.Kind != EntityKind.Person && noun is { Role: NounRole.Person }) ? -1 : i;
            }

            if (apposed < 0 && IsApposed(document, name, source, head, noun, isInCore: tokens.Contains(name.Tokens)))
            {
                apposed = i;
            }
        }

        return apposed;
    }

    /// <summary>A state or place that is only the beginning of a longer name: "Burma" in "Burma Conflict Watch".</summary>
    private static bool IsPartOfName(Document document, TokenRange tokens, Name name) =>
        name.Kind is EntityKind.State or EntityKind.Place && name.Tokens.End < tokens.End && document.Tags[name.Tokens.End] == UniversalTag.Propn;

    private static bool IsApposed(Document document, Name name, TokenRange source, int head, VoiceNoun? noun, bool isInCore)
    {
        var top = NounPhrase.TopOf(document, name.Tokens);
        var relation = document.RelationIds[top];
        var isBeside = document.Heads[top] == head && (relation == RelationId.Appos || relation == RelationId.Flat || (relation == RelationId.Compound && top > head));
        return name.Kind switch
        {
            EntityKind.Person => noun is null or { Role: NounRole.Person or NounRole.Spokesman or NounRole.Reporter }
                && (isBeside || IsBehind(document, name, head) || EndsWith(document, source, name, head)),
            EntityKind.Outlet or EntityKind.Organization or EntityKind.Group =>
                noun is { Role: NounRole.Body } && (isBeside || (isInCore && IsBehind(document, name, head))),
            _ => false,
        };
    }

    /// <summary>Right behind the head, at most a comma between them: "spokesman Joe Doe", "a spokesman, Joe Doe".</summary>
    private static bool IsBehind(Document document, Name name, int head) =>
        name.Tokens.Start == head + 1 || (name.Tokens.Start == head + 2 && document.FormOf(head + 1) is ",");

    /// <summary>At the end, but not as somebody spoken for: "a lawyer for the officers, Joe Doe", "under secretary for trade Joe Doe".</summary>
    private static bool EndsWith(Document document, TokenRange source, Name name, int head) =>
        name.Tokens.End == source.End && name.Tokens.Start > head && document.Tags[BeforeTitles(document, name.Tokens.Start, head)] is not (UniversalTag.Adp or UniversalTag.Cconj);

    /// <summary>The token before a name and its titles: "to" of "advisers to Mr. Reed".</summary>
    private static int BeforeTitles(Document document, int start, int head)
    {
        var token = start - 1;
        while (token > head && document.Tags[token] == UniversalTag.Propn)
        {
            token--;
        }

        return token;
    }

    /// <summary>"A minister", "two mayors": an office that many hold names nobody; "the mayor" does.</summary>
    private static bool IsNobodyKnown(Document document, TokenRange tokens, VoiceNoun noun, VoiceNumber number, bool isNoun) =>
        isNoun && noun is { Kind: VoiceKind.Person, Role: NounRole.Person }
        && (number == VoiceNumber.Several || document.FormOf(tokens.Start) is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another" or "some" or "Some");

    /// <summary>"Foreign reports", "unconfirmed media reports": nobody knows whose.</summary>
    private static bool IsHearsay(Document document, TokenRange tokens, int head) =>
        document.Lemmas[head] is "report" or "account" or "rumour" or "rumor" or "post" or "tweet" && document.Lemmas[head] != document.FormOf(head).ToString()
        && document.FormOf(tokens.Start) is not ("the" or "The" or "these" or "its" or "his" or "her" or "their") && tokens.End == head + 1;

    private static bool HasNameIn(Document document, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (document.Tags[i] == UniversalTag.Propn || (document.Tags[i] == UniversalTag.Adj && char.IsUpper(document.FormOf(i)[0]) && i > tokens.Start))
            {
                return true;
            }
        }

        return document.FirstNameFrom(tokens.Start) is var first && first < document.Names.Count && tokens.Contains(document.Names[first].Tokens);
    }
}
