using Hearsay.Engine.Certainties;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>
/// Finds go-betweens in one sentence: "the paper quoted officials as saying", "Reuters, citing officials, reported", "the officials told Reuters",
/// "pictures published by the firm".
/// </summary>
internal sealed class RelayFinder(SourceReader reader, VoiceNouns nouns, CueLexicon cues)
{
    // "Reuters reported that monitors had been told by": a governor further up is another sentence's business.
    private const int MostGovernors = 3;

    // "Told its own viewers that": tokens between the verb of saying and "that".
    private const int MostHearers = 5;

    public Relay Find(Document document, Attribution attribution, SourcePhrase source)
    {
        if (Citing(document, attribution, source) is { } citing)
        {
            return citing;
        }

        return (Hearer(document, attribution) ?? Governor(document, attribution, source)) is { } via ? new Relay(via, null) : Author(document, source);
    }

    /// <summary>Who says that the source says it: "Reuters reported that", "…, the agency reported", "according to the file".</summary>
    private SourcePhrase? Governor(Document document, Attribution attribution, SourcePhrase source)
    {
        if (attribution.Cue.Count == 0)
        {
            return null;
        }

        var verb = NounPhrase.TopOf(document, attribution.Cue[0]);
        for (var depth = 0; depth < MostGovernors && verb >= 0; depth++)
        {
            foreach (var dependent in document.Dependents.Of(verb))
            {
                var isAccording = document.RelationIds[dependent] == RelationId.Obl && HasCase(document, dependent, "according");
                if (isAccording && !IsOf(document, source, dependent) && !IsTaken(attribution, dependent))
                {
                    return Read(document, dependent);
                }
            }

            if (Reporter(document, verb) is >= 0 and var subject && !IsOf(document, source, subject) && !IsTaken(attribution, subject))
            {
                return Read(document, subject);
            }

            var governor = document.Heads[verb];
            verb = governor;
        }

        return Before(document, attribution, source);
    }

    /// <summary>"The agency later said | a source had confirmed": a verb of saying right before the source, whatever the tree says.</summary>
    private SourcePhrase? Before(Document document, Attribution attribution, SourcePhrase source)
    {
        var sentence = document.SentenceTokensAt(source.Tokens.Start);
        var verb = source.Tokens.Start - 1;
        var hasThat = verb >= sentence.Start && document.FormOf(verb) is "that";
        for (var left = hasThat ? MostHearers : 1; left > 0 && verb >= sentence.Start && !IsSaying(document, verb); left--)
        {
            verb--;
        }

        if (verb < sentence.Start || !IsSaying(document, verb) || attribution.Cue.Any(cue => cue.Contains(verb)) || IsTaken(attribution, verb))
        {
            return null;
        }

        var subject = SubjectOf(document, verb);
        for (var i = verb - 1; i >= sentence.Start && i >= verb - MostHearers && subject < 0; i--)
        {
            subject = document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron ? i : -1;
        }

        return subject >= 0 && !source.Whole.Contains(subject) ? Read(document, subject) : null;
    }

    /// <summary>The subject of the verb of saying that this verb is told by, "X reported that … said", "… said, X reported"; or -1.</summary>
    private int Reporter(Document document, int verb)
    {
        var (relation, governor) = (document.RelationIds[verb], document.Heads[verb]);
        if (governor >= 0 && (relation == RelationId.Ccomp || (relation == RelationId.Parataxis && governor > verb)) && IsSaying(document, governor))
        {
            return SubjectOf(document, governor);
        }

        foreach (var dependent in document.Dependents.Of(verb))
        {
            var isBeside = document.RelationIds[dependent] == RelationId.Parataxis || document.RelationIds[dependent] == RelationId.Ccomp;
            if (dependent > verb && isBeside && IsSaying(document, dependent) && !HasMark(document, verb, dependent) && !HasComplement(document, dependent))
            {
                return SubjectOf(document, dependent);
            }
        }

        return -1;
    }

    private bool IsSaying(Document document, int verb) =>
        document.Tags[verb] == UniversalTag.Verb && cues.Words.TryFind(document, verb, verb + 1, out var word, out _) && word.Class == CueWord.Say;

    private static bool HasComplement(Document document, int verb) =>
        Dependent(document, verb, RelationId.Ccomp) >= 0 || Dependent(document, verb, RelationId.Obj) >= 0;

    /// <summary>A semicolon or colon between two words: what follows is told by itself.</summary>
    private static bool HasMark(Document document, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (document.FormOf(i) is ";" or ":")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Reuters, citing officials, reported": whichever of the two is the source, the other one is found.</summary>
    private Relay? Citing(Document document, Attribution attribution, SourcePhrase source)
    {
        foreach (var cue in attribution.Cue)
        {
            var sentence = document.SentenceTokensAt(cue.Start);
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (document.Lemmas[i] is not ("cite" or "quote" or "reference") || !IsLinked(document, attribution, i))
                {
                    continue;
                }

                var (quoting, quoted) = PartsOf(document, i);
                if (quoted >= 0 && IsOf(document, source, quoted))
                {
                    return quoting >= 0 && !source.Tokens.Contains(quoting) ? new Relay(Read(document, quoting), null) : null;
                }

                if (quoting >= 0 && quoted >= 0 && IsOf(document, source, quoting) && CanSpeak(document, quoted))
                {
                    return new Relay(Author(document, source) is { Via: null, Origin: { } outlet } ? outlet : source, Read(document, quoted));
                }
            }
        }

        return null;
    }

    /// <summary>"Citing officials" names voices, "citing evidence" none.</summary>
    private bool CanSpeak(Document document, int word) => document.NameAt(word) >= 0 || document.Tags[word] == UniversalTag.Propn || nouns.TryFind(document, word, out _);

    /// <summary>Who quotes and who is quoted by this verb, by their head tokens; -1 where it is not said.</summary>
    private static (int Quoting, int Quoted) PartsOf(Document document, int verb)
    {
        var (subject, quoted) = (SubjectOf(document, verb), Dependent(document, verb, RelationId.Obj));
        if (Dependent(document, verb, RelationId.NsubjPass) is >= 0 and var passive)
        {
            return (Dependent(document, verb, RelationId.OblAgent), passive);
        }

        if (subject < 0 && document.Heads[verb] is >= 0 and var governor)
        {
            // "Reuters said, citing officials" and "Reuters, citing officials, said"; "said at the time, citing" hangs too low.
            var isSubject = RelationId.IsSubject(document.RelationIds[governor]);
            subject = isSubject ? governor : SubjectOf(document, governor);
            subject = subject < 0 && document.Heads[governor] is >= 0 and var above ? SubjectOf(document, above) : subject;
        }

        return (subject, quoted);
    }

    private static bool IsLinked(Document document, Attribution attribution, int verb)
    {
        var head = document.Heads[verb];
        foreach (var cue in attribution.Cue)
        {
            if (cue.Contains(verb) || cue.Contains(head))
            {
                return true;
            }

            for (var i = cue.Start; i < cue.End; i++)
            {
                // "Reuters, citing officials, reported" hangs "citing" on either word; "quoted as saying" hangs the cue below.
                if (document.Heads[i] == verb || (head >= 0 && document.Heads[head] == i && RelationId.IsSubject(document.RelationIds[head])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOf(Document document, SourcePhrase source, int word) =>
        source.Head == word || source.Tokens.Contains(word) || (source.Name >= 0 && document.Names[source.Name].Tokens.Contains(word));

    /// <summary>"Told Reuters", "said in an interview with the paper": an outlet that heard it, if it is another than the one we read.</summary>
    private SourcePhrase? Hearer(Document document, Attribution attribution)
    {
        foreach (var cue in attribution.Cue)
        {
            for (var i = cue.Start; i < cue.End; i++)
            {
                foreach (var heard in document.Dependents.Of(i))
                {
                    var relation = document.RelationIds[heard];
                    // "Reported Saturday" has an object too.
                    var isTold = (relation == RelationId.Obj || relation == RelationId.Iobj) && document.Lemmas[i] is "tell" or "inform" or "brief" or "assure";
                    if ((isTold || (relation == RelationId.Obl && HasCase(document, heard, "to")))
                        && !IsTaken(attribution, heard) && Read(document, heard) is { } phrase && IsOutlet(document, phrase) && !IsReporters(document, phrase))
                    {
                        return phrase;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsTaken(Attribution attribution, int word) =>
        attribution.Content.Any(content => content.Contains(word)) || attribution.Source.Any(source => source.Contains(word));

    /// <summary>An outlet; an agency, which is one of news where it is told things; a name that nobody knows.</summary>
    private bool IsOutlet(Document document, SourcePhrase phrase) =>
        phrase.Kind == VoiceKind.Outlet
        || (phrase.Name < 0 && (document.Lemmas[phrase.Head] == "agency" || (phrase.Title is not null && !nouns.TryFind(document, phrase.Head, out _))));

    private bool IsReporters(Document document, SourcePhrase phrase) =>
        phrase.Name < 0 && nouns.TryFind(document, phrase.Head, out var noun) && noun.Role == NounRole.Reporter;

    /// <summary>"Pictures published by the firm", "the report by the paper": who stands behind a text. An outlet's text is the outlet's own word.</summary>
    private Relay Author(Document document, SourcePhrase source)
    {
        if (source.Name >= 0 || source.Kind != VoiceKind.Document)
        {
            return Relay.None;
        }

        if (OutletIn(document, source) is { } outlet)
        {
            return new Relay(null, outlet);
        }

        var author = AuthorOf(document, source.Head);
        if (author < 0 || Read(document, author) is not { } phrase || phrase.Pointing == Pointing.Self)
        {
            return Relay.None;
        }

        return phrase.Kind == VoiceKind.Outlet ? new Relay(null, phrase)
            : phrase.Kind is VoiceKind.Organization or VoiceKind.Group ? new Relay(phrase, source)
            : Relay.None;
    }

    /// <summary>"The report by the Telegraph's defence editor": an outlet named in the phrase, whether found as a name or known as one.</summary>
    private SourcePhrase? OutletIn(Document document, SourcePhrase source)
    {
        for (var i = source.Head + 1; i < source.Whole.End; i++)
        {
            if (document.Tags[i] is not (UniversalTag.Propn or UniversalTag.Noun) || !char.IsUpper(document.FormOf(i)[0]))
            {
                continue;
            }

            var name = document.NameAt(i) is >= 0 and var number ? document.Names[number].Tokens : new TokenRange(i, i + 1);
            if (HasReporter(document, new TokenRange(name.End, source.Whole.End)) && reader.Read(document, name) is { Kind: VoiceKind.Outlet, Pointing: Pointing.Name } outlet)
            {
                return outlet;
            }
        }

        return null;
    }

    private bool HasReporter(Document document, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (nouns.TryFind(document, i, out var noun) && noun.Role == NounRole.Reporter)
            {
                return true;
            }
        }

        return false;
    }

    private static int AuthorOf(Document document, int text)
    {
        foreach (var dependent in document.Dependents.Of(text))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Acl && document.Lemmas[dependent] is "publish" or "release" or "issue" or "write" or "print" or "compile" or "circulate")
            {
                return FirstWith(document, dependent, "by");
            }

            if ((relation == RelationId.Nmod && (HasCase(document, dependent, "by") || HasCase(document, dependent, "in"))) || relation == RelationId.NmodPoss)
            {
                return dependent;
            }
        }

        return -1;
    }

    private SourcePhrase? Read(Document document, int head) => reader.Read(document, NounPhrase.Around(document, head));

    private static int SubjectOf(Document document, int verb) => Dependent(document, verb, RelationId.Nsubj);

    private static int Dependent(Document document, int head, byte relation)
    {
        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.RelationIds[dependent] == relation)
            {
                return dependent;
            }
        }

        return -1;
    }

    private static int FirstWith(Document document, int head, string preposition)
    {
        foreach (var dependent in document.Dependents.Of(head))
        {
            if (HasCase(document, dependent, preposition))
            {
                return dependent;
            }
        }

        return -1;
    }

    private static bool HasCase(Document document, int noun, string preposition)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.FormOf(dependent).Equals(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
