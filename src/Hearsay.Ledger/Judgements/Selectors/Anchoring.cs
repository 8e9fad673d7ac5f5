using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Judgements.Selectors;

/// <summary>
/// Makes selectors, and finds in a text what they select: at its old place if it is still there, else where the same words stand in the same surroundings,
/// else where they do but for quotation marks, dashes and white space. Words that changed are not found: "30 tonnes" is not what "35 tonnes" was judged as.
/// </summary>
public static class Anchoring
{
    private const int MostAround = 32;

    // So many occurrences, those with the longest run of known surroundings, are looked at closely.
    private const int MostCompared = 8;

    // A stretch that long stands in a text by chance as seldom as a sentence does: once is enough to know it by.
    private const int LongEnough = 24;

    private const double LeastShare = 0.5;

    /// <exception cref="ArgumentException">The span is empty or outside of the text.</exception>
    public static Selector Make(string text, TextSpan span) => Make(text, span, new CodePoints(text));

    public static IReadOnlyList<Selector> Make(string text, IReadOnlyList<TextSpan> pieces)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pieces);
        var codePoints = new CodePoints(text);
        return [.. pieces.Where(piece => !piece.IsEmpty).Select(piece => Make(text, piece, codePoints))];
    }

    /// <returns>Null where the text no longer has the words, or has them in other surroundings only.</returns>
    public static TextSpan? Find(Selector selector, string text)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(text);
        if (selector.Exact.Length == 0)
        {
            return null;
        }

        // An offset that was never one of this text is no hint, however large.
        var codePoints = new CodePoints(text);
        var hint = Math.Clamp(codePoints.ToUtf16(Math.Clamp(selector.Start, 0, text.Length)), 0, text.Length);
        return AtHint(selector, text, hint) ?? Best(selector, text, hint) ?? InPlain(selector, text, hint);
    }

    /// <summary>Where words stand in a text, but for quotation marks, dashes and white space; of several places the one nearest to an offset.</summary>
    public static TextSpan? Look(string words, string text, int near)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainText.Of(text);
        var plainWords = PlainText.Of(words).Text.Trim();
        var hint = plain.At(near);
        return Occurrences.Of(plainWords, plain.Text).OrderBy(start => Math.Abs(start - hint)).Cast<int?>().FirstOrDefault() is { } found
            ? plain.Origin(new TextSpan(found, found + plainWords.Length))
            : null;
    }

    private static Selector Make(string text, TextSpan span, CodePoints codePoints)
    {
        if (span.IsEmpty || span.Start < 0 || span.End > text.Length)
        {
            throw new ArgumentException($"{span} is no stretch of a text of {text.Length} characters.", nameof(span));
        }

        var before = Math.Max(0, span.Start - MostAround);
        var after = Math.Min(text.Length, span.End + MostAround);
        before += before > 0 && before < span.Start && IsInPair(text, before) ? 1 : 0;
        after -= after < text.Length && after > span.End && IsInPair(text, after) ? 1 : 0;
        var (start, end) = codePoints.FromUtf16(span) is var ends ? (ends.Start, ends.End) : default;
        return new Selector(span.In(text).ToString(), text[before..span.Start], text[span.End..after], start, end);
    }

    private static bool IsInPair(string text, int at) => char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private static TextSpan? AtHint(Selector selector, string text, int hint)
    {
        var end = hint + selector.Exact.Length;
        return end <= text.Length && text.AsSpan(hint).StartsWith(selector.Exact) && Surroundings.Run(selector, text, hint, end) == selector.Prefix.Length + selector.Suffix.Length
            ? new TextSpan(hint, end)
            : null;
    }

    // Of places that are alike the one nearest to the old one: the same sentence in the lead and in a caption is the same words either way.
    private static TextSpan? Best(Selector selector, string text, int hint)
    {
        var length = selector.Exact.Length;
        var queue = new PriorityQueue<int, (int Run, int Nearness)>();
        var count = 0;
        foreach (var start in Occurrences.Of(selector.Exact, text))
        {
            count++;
            queue.Enqueue(start, (Surroundings.Run(selector, text, start, start + length), -Math.Abs(start - hint)));
            if (queue.Count > MostCompared)
            {
                queue.Dequeue();
            }
        }

        var best = queue.UnorderedItems.Select(one => (Start: one.Element, Share: Surroundings.Share(selector, text, one.Element, one.Element + length)))
            .OrderByDescending(one => one.Share).ThenBy(one => Math.Abs(one.Start - hint)).Cast<(int Start, double Share)?>().FirstOrDefault();
        return best is { } found && (found.Share >= LeastShare || (count == 1 && length >= LongEnough)) ? new TextSpan(found.Start, found.Start + length) : null;
    }

    private static TextSpan? InPlain(Selector selector, string text, int hint)
    {
        var plain = PlainText.Of(text);
        var plainly = selector with { Exact = PlainText.Of(selector.Exact).Text.Trim(), Prefix = PlainText.Of(selector.Prefix).Text, Suffix = PlainText.Of(selector.Suffix).Text };
        return Best(plainly, plain.Text, plain.At(hint)) is { } found ? plain.Origin(found) : null;
    }
}
