using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>
/// Who stands behind a text: "pictures published by the firm", "the report by the paper", "a memo seen by Reuters". An outlet's text is the outlet's
/// own word; what it only got hold of is not.
/// </summary>
internal sealed class Authors(SourceReader reader, VoiceNouns nouns, RelayWords words)
{
    private static readonly string[] By = ["by"];
    private static readonly string[] In = ["in"];

    public Relay Find(Document document, SourcePhrase source)
    {
        if (source.Name >= 0 || source.Kind != VoiceKind.Document)
        {
            return Relay.None;
        }

        if (OutletIn(document, source) is { } outlet)
        {
            return new Relay([], new RelayLink(outlet, "its own text", source.Head));
        }

        var (author, word, isOwner) = AuthorOf(document, source.Head);
        if (author < 0 || words.IsPlatform(document.FormOf(author)) || reader.Read(document, NounPhrase.Around(document, author)) is not { } phrase
            || phrase.Pointing == Pointing.Self)
        {
            return Relay.None;
        }

        return phrase.Kind switch
        {
            VoiceKind.Outlet when isOwner => new Relay([], new RelayLink(phrase, "its own text", word)),
            VoiceKind.Outlet => new Relay([new RelayLink(phrase, "got hold of it", word)]),
            // "The minister's letter" is the minister's word; "a video published by a soldier" came through him.
            VoiceKind.Person or VoiceKind.Unnamed or VoiceKind.State when isOwner && document.Tags[word] == UniversalTag.Verb => new Relay([new RelayLink(phrase, "published", word)]),
            VoiceKind.Organization or VoiceKind.Group when isOwner => new Relay([new RelayLink(phrase, "published", word)]),
            _ => Relay.None,
        };
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

    private (int Author, int Word, bool IsOwner) AuthorOf(Document document, int text)
    {
        foreach (var dependent in document.Dependents.Of(text))
        {
            var relation = document.RelationIds[dependent];
            if ((relation == RelationId.Acl || relation == RelationId.RelativeClause)
                && words.Find(document.Lemmas[dependent]) is { Way: RelayWay.Writes or RelayWay.Obtains } word
                && MakerOf(document, dependent, word) is >= 0 and var maker)
            {
                return (maker, dependent, word.Way == RelayWay.Writes);
            }

            if ((relation == RelationId.Nmod && Dependencies.HasCase(document, dependent, By)) || relation == RelationId.NmodPoss)
            {
                return (dependent, dependent, true);
            }

            // "A report in the Times"; what lies in an archive is not by the archive.
            if (relation == RelationId.Nmod && Dependencies.HasCase(document, dependent, In) && reader.Read(document, NounPhrase.Around(document, dependent)) is { Kind: VoiceKind.Outlet })
            {
                return (dependent, dependent, true);
            }
        }

        return (-1, -1, false);
    }

    /// <summary>"Published by the firm", "that the firm published".</summary>
    private static int MakerOf(Document document, int verb, RelayWord word) =>
        Dependencies.FirstBehind(document, verb, word.Prepositions) is >= 0 and var agent ? agent
        : document.RelationIds[verb] == RelationId.RelativeClause && Dependencies.SubjectOf(document, verb) is >= 0 and var subject
            && document.FormOf(subject) is not ("that" or "which") ? subject : -1;
}
