using Hearsay.Engine.Chains.Relays;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>
/// Which chain still holds where a sentence does not say: for words without a speaker that of the claim before, for a speaker who goes on the one by
/// which he was heard, and for somebody unnamed, whom we know from one report only, always the one that brought him in.
/// </summary>
internal sealed class ChainsInForce(Document document, VoiceBook book, RelayWords words)
{
    // A quotation that fills its paragraph goes on with the speaker before even behind a few paragraphs of the report's own; paragraphs.
    private const int QuotationReach = 3;

    private readonly Dictionary<int, IReadOnlyList<Link>> _broughtIn = [];
    private IReadOnlyList<Link>? _last;
    private IReadOnlyList<Link>? _outermost;
    private int _outermostNumber = -1;

    public void Remember(int number, IReadOnlyList<Link> chain, bool isInner)
    {
        _last = chain;
        if (!isInner)
        {
            (_outermost, _outermostNumber) = (chain, number);
        }

        if (IsKnownFromOneReport(chain[^1].Voice))
        {
            _broughtIn.TryAdd(chain[^1].Voice, chain);
        }
    }

    /// <summary>The chain that words without a speaker go on with: the next quotation, the next paragraph of one; or null.</summary>
    public IReadOnlyList<Link>? FindBefore(Attribution attribution)
    {
        if (_outermost is null || attribution.Manner == Manner.Indirect || attribution.Content.Count == 0)
        {
            return null;
        }

        var distance = Distance(attribution);
        return distance <= 1 || (distance <= QuotationReach && FillsParagraph(attribution))
            ? With(_outermost, new Why("goes on", WordsOf(_outermostNumber), "continues what was said before"))
            : null;
    }

    /// <summary>The chain by which somebody who speaks again was heard before; null where that does not hold here.</summary>
    public IReadOnlyList<Link>? FindOf(Link speaker, Attribution attribution)
    {
        var chain = _last is not null && _last[^1].Voice == speaker.Voice && GoesOn(attribution) ? _last
            : _outermost is not null && _outermost[^1].Voice == speaker.Voice && GoesOn(attribution) ? _outermost
            : _broughtIn.GetValueOrDefault(speaker.Voice);
        return chain is null || chain.Count <= book.Publishing.Count + 1 || !WasRelayed(chain)
            ? null
            : [.. chain.SkipLast(1), speaker.Also(new Why("still in force", [], "heard through the same as before"))];
    }

    /// <summary>Whether it was papers and documents that passed a known speaker's words on; what another person says that he said is not how we hear him.</summary>
    private bool WasRelayed(IReadOnlyList<Link> chain)
    {
        for (var i = book.Publishing.Count; i < chain.Count - 1 && !IsKnownFromOneReport(chain[^1].Voice); i++)
        {
            if (book.Voices[chain[i].Voice].Kind is not (VoiceKind.Outlet or VoiceKind.Document))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In the same paragraph, or as the next quotation; not where another occasion is told of: "at a rally".</summary>
    private bool GoesOn(Attribution attribution)
    {
        var distance = Distance(attribution);
        return (distance == 0 || (distance == 1 && (attribution.Manner != Manner.Indirect || IsPronoun(attribution)))) && !HasOccasion(attribution);
    }

    private bool IsPronoun(Attribution attribution) =>
        attribution.Source is [{ Count: 1 } source, ..] && document.Tags[source.Start] == UniversalTag.Pron;

    private bool HasOccasion(Attribution attribution)
    {
        var sentence = document.SentenceTokensAt((attribution.Cue.Count > 0 ? attribution.Cue : attribution.Content)[0].Start);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (words.Find(document.Lemmas[i]) is { Way: RelayWay.Occasion or RelayWay.Talks or RelayWay.Platform } && !SentenceRoles.IsIn(attribution.Content, i)
                && document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnownFromOneReport(int voice) => book.Voices[voice].Kind is VoiceKind.Unnamed or VoiceKind.Document or VoiceKind.Poll;

    private static Link[] With(IReadOnlyList<Link> chain, Why why) => [.. chain.SkipLast(1), chain[^1] with { Whys = [why] }];

    private IReadOnlyList<TextSpan> WordsOf(int number)
    {
        var attribution = document.Attributions[number];
        return [.. attribution.Source.Concat(attribution.Cue).Where(range => !range.IsEmpty).Take(1).Select(document.SpanOf)];
    }

    /// <summary>Paragraphs between this claim and the one that was told before.</summary>
    private int Distance(Attribution attribution)
    {
        var before = document.Attributions[_outermostNumber];
        var (here, there) = (attribution.Content.Count == 0 ? -1 : document.SentenceAt(attribution.Content[0].Start), EndOf(before) is > 0 and var end ? document.SentenceAt(end - 1) : -1);
        return here < 0 || there < 0 ? int.MaxValue : document.Sentences[here].Paragraph - document.Sentences[there].Paragraph;
    }

    private bool FillsParagraph(Attribution attribution)
    {
        var (first, last) = (document.SentenceAt(attribution.Content[0].Start), document.SentenceAt(attribution.Content[^1].End - 1));
        if (attribution.Manner != Manner.Direct || first < 0 || last < 0)
        {
            return false;
        }

        var paragraph = document.Sentences[first].Paragraph;
        return (first == 0 || document.Sentences[first - 1].Paragraph != paragraph)
            && (last + 1 == document.Sentences.Count || document.Sentences[last + 1].Paragraph != paragraph);
    }

    private static int EndOf(Attribution attribution) =>
        Math.Max(attribution.Content.Count > 0 ? attribution.Content[^1].End : 0, attribution.Cue.Count > 0 ? attribution.Cue[^1].End : 0);
}
