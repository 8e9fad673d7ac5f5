using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>A frame and the event type that it belongs to.</summary>
internal sealed record FrameUse(EventType Type, Frame Frame);

/// <summary>Which frames a word may tell of, by its part of speech.</summary>
internal sealed class FrameLexicon
{
    private readonly PhraseLexicon<FrameUse[]> _verbs;
    private readonly PhraseLexicon<FrameUse[]> _nouns;
    private readonly PhraseLexicon<FrameUse[]> _adjectives;

    public FrameLexicon(Beat beat)
    {
        OfGoods = [.. from type in beat.Events from frame in type.Frames where frame.GoodsTell select new FrameUse(type, frame)];
        _verbs = Gather(beat, frame => frame.Verbs);
        _nouns = Gather(beat, frame => frame.Nouns);
        _adjectives = Gather(beat, frame => frame.Adjectives);
    }

    /// <summary>The frames that words for goods tell of.</summary>
    public FrameUse[] OfGoods { get; }

    /// <summary>The frames of the longest phrase that starts with this word, and how many words it has.</summary>
    public bool TryFind(Document document, int token, int end, out FrameUse[] uses, out int count)
    {
        var (penn, tag) = (PennTags.NameOf(document.PennTags[token]), document.Tags[token]);

        // A participle may be listed with the adjectives ("backed"), and headlines leave a verb looking like a noun; a noun is never looked for among the verbs.
        var found = tag switch
        {
            UniversalTag.Verb => _verbs.TryFind(document, token, end, out uses, out count)
                || (penn is "VBN" or "VBG" && _adjectives.TryFind(document, token, end, out uses, out count)),
            UniversalTag.Noun or UniversalTag.Propn => _nouns.TryFind(document, token, end, out uses, out count),
            UniversalTag.Adj => _adjectives.TryFind(document, token, end, out uses, out count) || (_nouns.TryFind(document, token, end, out uses, out count) && count > 1),
            _ => None(out uses, out count),
        };
        return found;
    }

    private static bool None(out FrameUse[] uses, out int count)
    {
        (uses, count) = ([], 0);
        return false;
    }

    private static PhraseLexicon<FrameUse[]> Gather(Beat beat, Func<Frame, IReadOnlyList<string>> words) =>
        new(from type in beat.Events
            from frame in type.Frames
            from word in words(frame)
            group new FrameUse(type, frame) by word into uses
            select (uses.Key, uses.ToArray()));
}
