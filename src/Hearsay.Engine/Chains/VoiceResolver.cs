using Hearsay.Engine.Chains.Relays;
using Hearsay.Engine.Chains.Unnamed;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Finds or makes the voices that an attribution names.</summary>
internal sealed class VoiceResolver(Document document, VoiceBook book, VoiceLexicons lexicons)
{
    private readonly SourceReader _reader = new(lexicons.Nouns, lexicons.Known);
    private readonly RelayFinder _relays = new(new SourceReader(lexicons.Nouns, lexicons.Known), lexicons);
    private readonly Antecedents _antecedents = new(document, book, lexicons);
    private readonly ReportsAhead _ahead = new(document, new SourceReader(lexicons.Nouns, lexicons.Known));
    private readonly RoleReader _roles = new(document, lexicons.Known, lexicons.Anonymity);
    private readonly ReasonReader _reasons = new(document, lexicons.Anonymity);
    private readonly CueSubjects _subjects = new(document, lexicons.Relays);
    private bool _isInner;
    private readonly Dictionary<int, int> _byHead = [];
    private readonly Dictionary<string, int> _partly = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The voices from the go-between to the origin; null where the attribution has no source.</summary>
    public Spoken? Resolve(Attribution attribution, bool isInner)
    {
        _isInner = isInner;
        var range = attribution.Source.Count > 0 ? attribution.Source[0] : _subjects.Find(attribution);
        if (_reader.Read(document, range) is not { } phrase)
        {
            return null;
        }

        if (phrase.Pointing == Pointing.Self && IsQuoted(phrase.Head))
        {
            return new Spoken([], IsSelf: true);
        }

        phrase = Named(_ahead.Find(phrase) ?? phrase);
        var relay = _relays.Find(document, attribution, phrase);
        List<Link> links = [];
        foreach (var via in relay.Via)
        {
            Add(links, LinkOf(Named(via.Phrase), attribution.Content, via));
        }

        var known = book.Voices.Count;
        if (phrase.Kind == VoiceKind.Poll && Respondents.PollBeside(document, attribution, lexicons.Nouns) is { IsEmpty: false } poll
            && _reader.Read(document, poll) is { } asked)
        {
            Add(links, LinkOf(asked, attribution.Content, new RelayLink(asked, "asked them", poll.Start)));
        }

        Add(links, LinkOf(relay.Origin?.Phrase ?? phrase, attribution.Content, relay.Origin));
        Reason(links[^1].Voice, attribution, relay.Origin?.Phrase ?? phrase);
        if (relay is { Via: [], Origin: not null })
        {
            // "The report by the paper": the words of the text are the paper's.
            book.See(links[^1].Voice, phrase with { Pointing = Pointing.Definite });
        }

        return new Spoken(links, IsOpen: phrase.Pointing == Pointing.Pronoun && links[^1].Voice >= known);
    }

    private void Reason(int voice, Attribution attribution, SourcePhrase phrase)
    {
        var entry = book.Voices[voice];
        if (entry is { Kind: VoiceKind.Unnamed, AnonymityReason: null } && _reasons.Find(attribution, phrase) is { IsEmpty: false } reason)
        {
            entry.AnonymityReason = NameForm.OnOneLine(document, reason);
        }
    }

    private static void Add(List<Link> links, Link link)
    {
        if (!links.Exists(before => before.Voice == link.Voice))
        {
            links.Add(link);
        }
    }

    private Link LinkOf(SourcePhrase phrase, IReadOnlyList<TokenRange> content, RelayLink? relay)
    {
        var known = book.Voices.Count;
        var voice = VoiceOf(phrase, content);
        TextSpan[] words = [document.SpanOf(phrase.Tokens)];
        var named = new Why(phrase.Pointing == Pointing.Self ? "speaks itself" : phrase.Pointing == Pointing.Name ? "names the source" : "describes the source", words);
        if (phrase.Pointing is Pointing.Pronoun or Pointing.Definite or Pointing.Partitive && voice < known)
        {
            named = new Why("met before", [.. words, .. book.Voices[voice].FirstMention is { } first && first != words[0] ? new[] { first } : []],
                $"{NameForm.OnOneLine(document, phrase.Tokens)} → {book.Voices[voice].Name ?? book.Voices[voice].Description}");
        }

        return new Link(voice, relay is { } link && link.Rule != "names the source" ? [new Why(link.Rule, [document.SpanOf(link.Word)]), named] : [named]);
    }

    private bool IsQuoted(int token)
    {
        var (low, high) = (0, document.Quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Quotations[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low < document.Quotations.Count && document.Quotations[low].Contains(token);
    }

    /// <summary>"The UK paper" is no name but a paper met before, if there was one.</summary>
    private bool IsPaper(SourcePhrase phrase) =>
        phrase.Title is not null && phrase.Kind == VoiceKind.Outlet && document.FormOf(phrase.Tokens.Start) is "the" or "The" && document.Tags[phrase.Head] == UniversalTag.Noun;

    /// <summary>For "who" and "which" the noun they stand for; for the publisher's name that name, also where its words look like a common noun.</summary>
    private SourcePhrase Named(SourcePhrase phrase)
    {
        if (phrase.Pointing == Pointing.Pronoun)
        {
            return RelativeHead(phrase.Tokens.Start) is >= 0 and var noun ? _reader.Read(document, NounPhrase.Around(document, noun)) ?? phrase : phrase;
        }

        var text = NameForm.OnOneLine(document, phrase.Tokens);
        return book.IsPublishing(text) ? phrase with { Pointing = Pointing.Name, Title = text, Name = -1, Kind = VoiceKind.Outlet } : phrase;
    }

    /// <summary>The voice of a phrase; the same words speak for the same voice however many claims they bring.</summary>
    private int VoiceOf(SourcePhrase phrase, IReadOnlyList<TokenRange> content)
    {
        if (_byHead.TryGetValue(phrase.Head, out var same))
        {
            return same;
        }

        var voice = phrase.Pointing switch
        {
            Pointing.Name when IsPaper(phrase) && _antecedents.OfDescription(phrase) is >= 0 and var paper => paper,
            Pointing.Name => book.Named(phrase.Title is not null && Owned(phrase, content) is { } owned ? phrase with { Title = owned } : phrase),
            Pointing.Self => 0,
            // Whoever spoke last is "he" more often than who was only mentioned; a description goes with what the report mentions.
            Pointing.Pronoun => _antecedents.OfPronoun(phrase, content, _isInner) is >= 0 and var speaker ? speaker : FittingEntity(phrase),
            Pointing.Definite => OfEntity(phrase) is >= 0 and var met ? met : _antecedents.OfDescription(phrase),
            Pointing.Partitive => PartOf(phrase),
            _ => -1,
        };
        voice = voice >= 0 ? voice : Described(phrase, content);
        _byHead[phrase.Head] = voice;
        book.See(voice, phrase, _isInner);
        return voice;
    }

    /// <summary>The voice of the entity that the words mean, whether it spoke before or was only named; -1 where that is nobody met before.</summary>
    private int OfEntity(SourcePhrase phrase)
    {
        var number = document.EntityAt(phrase.Head);
        if (number < 0)
        {
            return -1;
        }

        if (book.OfEntity(number) is >= 0 and var voice)
        {
            return voice;
        }

        var entity = document.MentionedEntities[number];
        return entity is { Name: { } name, Kind: { } kind } && document.Mentions[entity.Mentions[0]].Head < phrase.Head
            ? book.Named(phrase with { Title = name, Name = -1, Kind = SourceReader.KindOf(kind) })
            : -1;
    }

    /// <summary>As <see cref="OfEntity"/>, but "he" is no army.</summary>
    private int FittingEntity(SourcePhrase phrase) =>
        OfEntity(phrase) is >= 0 and var voice && (Genders.OfPronoun(document.FormOf(phrase.Head)) == Gender.Open || book.Voices[voice].IsPerson) ? voice : -1;

    /// <summary>The several whom nobody let speak yet: "two former officials" of "one of them".</summary>
    private int Whole(SourcePhrase phrase)
    {
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (document.Tags[i] is UniversalTag.Pron or UniversalTag.Noun && document.EntityAt(i) is >= 0 and var number
                && document.MentionedEntities[number] is { Number: VoiceNumber.Several, Name: null } entity && document.Mentions[entity.Mentions[0]].Head < phrase.Tokens.Start
                && _reader.Read(document, document.Mentions[entity.Mentions[0]].Tokens) is { Kind: VoiceKind.Unnamed, Pointing: Pointing.Description or Pointing.Definite } several)
            {
                return VoiceOf(several, []);
            }
        }

        return -1;
    }

    private int PartOf(SourcePhrase phrase)
    {
        var whole = Whole(phrase) is >= 0 and var met ? met : _antecedents.OfPartitive(phrase);
        if (whole < 0)
        {
            return -1;
        }

        var which = Which(phrase);
        var description = $"{which} of {book.Voices[whole].Description ?? book.Voices[whole].Name}";
        if (!_partly.TryGetValue(description, out var part))
        {
            var all = book.Voices[whole];
            part = book.Add(new VoiceEntry { Kind = all.Kind, Description = description, Number = phrase.Number, Nationality = all.Nationality, Role = all.Role });
            book.Voices[part].Nouns.UnionWith(book.Voices[whole].Nouns);
            _partly[description] = part;
        }

        return part;
    }

    /// <summary>"One", "second", "another": which of several.</summary>
    private string Which(SourcePhrase phrase)
    {
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
        {
            if (document.Tags[i] is UniversalTag.Num or UniversalTag.Adj || document.Lemmas[i] is "another" or "other" or "one" or "some")
            {
                return document.FormOf(i).ToString().ToLowerInvariant();
            }
        }

        return "one";
    }

    private int Described(SourcePhrase phrase, IReadOnlyList<TokenRange> content)
    {
        if (Owned(phrase, content) is { } owned)
        {
            return book.Named(phrase with { Title = owned, Name = -1, Kind = phrase.Kind == VoiceKind.Unnamed ? VoiceKind.Unnamed : phrase.Kind });
        }

        var description = OwnedDescription(phrase, content) is { } whose ? whose : phrase.Pointing is Pointing.Pronoun ? document.FormOf(phrase.Head).ToString().ToLowerInvariant() : DescriptionOf(phrase);
        var number = phrase.Kind is VoiceKind.Document or VoiceKind.Unnamed or VoiceKind.Poll ? phrase.Number : VoiceNumber.Unknown;
        if (description is { } text && IsNamed(phrase.Kind))
        {
            return book.Add(new VoiceEntry { Kind = phrase.Kind, Name = text, Number = phrase is { Kind: VoiceKind.Person, Number: VoiceNumber.Several } ? phrase.Number : VoiceNumber.One });
        }

        var (nationality, role) = phrase.Kind == VoiceKind.Unnamed && phrase.Pointing != Pointing.Pronoun ? _roles.Read(phrase) : default;
        var isThing = phrase.Pointing == Pointing.Description && IsThing(phrase.Head);
        return book.Add(new VoiceEntry
        {
            Kind = phrase.Kind,
            Description = description,
            Number = number,
            Nationality = nationality,
            Role = role,
            IsThing = isThing,
        });
    }

    private bool IsThing(int head) =>
        document.Tags[head] is UniversalTag.Pron or UniversalTag.Verb
        || (document.EntityAt(head) is >= 0 and var entity && document.MentionedEntities[entity].Kind is { } kind && kind is not (EntityKind.Person or EntityKind.Group));

    /// <summary>"Its foreign ministry" is "China's foreign ministry" where "it" was China; null where nobody owns it.</summary>
    private string? Owned(SourcePhrase phrase, IReadOnlyList<TokenRange> content) => IsNamed(phrase.Kind) ? OwnedBy(phrase, content) : null;

    /// <summary>"Her brother" is "Nora Castell's brother" where she is known.</summary>
    private string? OwnedDescription(SourcePhrase phrase, IReadOnlyList<TokenRange> content) =>
        phrase.Kind == VoiceKind.Unnamed && phrase.Pointing == Pointing.Description ? OwnedBy(phrase, content) : null;

    private string? OwnedBy(SourcePhrase phrase, IReadOnlyList<TokenRange> content)
    {
        var first = phrase.Tokens.Start;
        if (phrase.Tokens.Count < 2 || PennTags.NameOf(document.PennTags[first]) != "PRP$")
        {
            return null;
        }

        var owner = _antecedents.OfPronoun(phrase with { Head = first }, content, _isInner);
        return owner < 0 || book.Voices[owner].Name is not { } name
            ? null
            : $"{name}'s {NameForm.OnOneLine(document, new TokenRange(first + 1, phrase.Tokens.End))}";
    }

    /// <summary>An office or a body that is called by what it is has that for a name: "the defence minister", "the court".</summary>
    private static bool IsNamed(VoiceKind kind) => kind is VoiceKind.Person or VoiceKind.Organization or VoiceKind.State or VoiceKind.Group;

    private string DescriptionOf(SourcePhrase phrase)
    {
        var text = NameForm.WithoutArticle(NameForm.OnOneLine(document, phrase.Tokens));
        var isFirst = document.Tags[phrase.Tokens.Start] is UniversalTag.Num or UniversalTag.Noun or UniversalTag.Det or UniversalTag.Adj
            && char.IsLower(document.Lemmas[phrase.Tokens.Start][0])
            && document.SentenceTokensAt(phrase.Tokens.Start).Start == phrase.Tokens.Start && text.Length == document.SpanOf(phrase.Tokens).Length;
        return isFirst && text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>The noun that "who" or "which" stands for: the tree's if that can speak, else the one right before; -1 where there is none.</summary>
    private int RelativeHead(int pronoun)
    {
        if (document.FormOf(pronoun) is not ("who" or "which" or "that" or "Who" or "Which"))
        {
            return -1;
        }

        var (word, noun) = (pronoun, -1);
        for (var depth = 0; depth < 4 && word >= 0 && noun < 0; depth++)
        {
            noun = document.RelationIds[word] == RelationId.RelativeClause ? document.Heads[word] : -1;
            word = document.Heads[word];
        }

        var before = pronoun - 1;
        before = before > 0 && document.FormOf(before) is "," ? before - 1 : before;
        return noun >= 0 && (CanSpeak(noun) || before < 0 || !CanSpeak(before)) ? noun
            : before >= 0 && document.Tags[before] is UniversalTag.Noun or UniversalTag.Propn ? before : -1;
    }

    private bool CanSpeak(int noun) =>
        document.NameAt(noun) is >= 0 and var name ? document.Names[name].Kind is not (EntityKind.Weapon or EntityKind.Vessel or EntityKind.Aircraft)
        : lexicons.Nouns.TryFind(document, noun, out _);
}
