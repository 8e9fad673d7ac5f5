using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>
/// Finds go-betweens in one sentence: "the paper quoted officials as saying", "Reuters, citing officials, reported", "the officials told Reuters",
/// "pictures published by the firm".
/// </summary>
internal sealed class RelayFinder(SourceReader reader, VoiceLexicons lexicons)
{
    private readonly Citing _citing = new(lexicons.Relays, lexicons.Nouns);
    private readonly Governors _governors = new(lexicons.Cues);
    private readonly Hearers _hearers = new(reader, lexicons.Nouns, lexicons.Relays);
    private readonly Authors _authors = new(reader, lexicons.Nouns, lexicons.Relays);

    public Relay Find(Document document, Attribution attribution, SourcePhrase source)
    {
        if (_citing.Find(document, attribution, source) is var (verb, quoting, quoted) && FromCiting(document, source, verb, quoting, quoted) is { } citing)
        {
            return citing;
        }

        List<RelayLink> via = [];
        var (governor, word) = _governors.Find(document, attribution, source);
        if (governor >= 0 && Read(document, governor) is { } saying)
        {
            via.Add(new RelayLink(saying, "reports it", word));
            if (_citing.QuotedBeside(document, word) is >= 0 and var beside && !SentenceRoles.IsOf(document, source, beside)
                && !SentenceRoles.IsTaken(attribution, beside) && Read(document, beside) is { } cited)
            {
                via.Add(new RelayLink(cited, "quotes", beside));
            }
        }

        if (_hearers.Find(document, attribution) is { } hearer)
        {
            via.Add(hearer);
        }

        return via.Count > 0 ? new Relay(via) : _authors.Find(document, source);
    }

    private Relay? FromCiting(Document document, SourcePhrase source, int verb, int quoting, int quoted)
    {
        if (SentenceRoles.IsOf(document, source, quoted))
        {
            // "An official quoted by Reuters" has the agency in the phrase itself.
            var isOutside = quoting >= 0 && (!source.Tokens.Contains(quoting) || source.Tokens.Contains(verb));
            return isOutside && Read(document, quoting) is { } outer ? new Relay([new RelayLink(outer, "quotes", verb)]) : null;
        }

        if (Read(document, quoted) is not { } origin)
        {
            return null;
        }

        var outlet = _authors.Find(document, source) is { Via: [], Origin: { } author } ? author.Phrase : source;
        return new Relay([new RelayLink(outlet, "names the source", outlet.Head)], new RelayLink(origin, "quotes", verb));
    }

    /// <summary>With those spoken for: "a spokesman for the army".</summary>
    private SourcePhrase? Read(Document document, int head)
    {
        var tokens = NounPhrase.Around(document, head);
        if (lexicons.Nouns.TryFind(document, head, out var noun) && noun.Role == NounRole.Spokesman
            && Dependencies.FirstBehind(document, head, SpokenFor) is >= 0 and var body && body > head)
        {
            tokens = new TokenRange(tokens.Start, Math.Max(tokens.End, NounPhrase.Around(document, body).End));
        }

        return reader.Read(document, tokens);
    }

    private static readonly string[] SpokenFor = ["for", "of", "at", "from"];
}
