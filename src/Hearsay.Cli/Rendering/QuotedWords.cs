using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Rendering;

/// <summary>What a stretch of a claim's words is to the claim.</summary>
internal enum WordRole : byte
{
    /// <summary>Words in between that belong to none of the others.</summary>
    Between, Source, Cue, Content,
}

/// <summary>A stretch of a claim's words, safe to print, and its role.</summary>
internal readonly record struct QuotedPiece(string Text, WordRole Role);

/// <summary>The words of a claim as they stand in the report, cut up by role.</summary>
internal static class QuotedWords
{
    private const int LongestBetween = 90;
    private const int KeptOfBetween = 36;

    public static IEnumerable<QuotedPiece> Of(string text, Claim claim)
    {
        var spans = Spans(claim);
        var at = -1;
        for (var index = 0; index < spans.Count; index++)
        {
            var (span, role) = spans[index];
            if (at >= 0 && span.Start > at)
            {
                yield return new QuotedPiece(Shorten(SafeText.Piece(text.AsSpan(at, span.Start - at))), WordRole.Between);
            }

            // Spans of a claim may overlap where a source stands inside the content; what has been shown is not shown again.
            var start = Math.Max(span.Start, at);
            if (span.End > start)
            {
                yield return new QuotedPiece(SafeText.Piece(text.AsSpan(start, span.End - start)), role);
                at = span.End;
            }
        }
    }

    private static List<(TextSpan Span, WordRole Role)> Spans(Claim claim)
    {
        List<(TextSpan Span, WordRole Role)> spans = [];
        Add(claim.Source, WordRole.Source);
        Add(claim.Cue, WordRole.Cue);
        Add(claim.Content, WordRole.Content);
        spans.Sort((left, right) => left.Span.CompareTo(right.Span));
        return spans;

        void Add(IReadOnlyList<TextSpan> of, WordRole role) => spans.AddRange(of.Select(span => (span, role)));
    }

    private static string Shorten(string between)
    {
        if (between.Length <= LongestBetween)
        {
            return between;
        }

        var head = between.LastIndexOf(' ', KeptOfBetween);
        var tail = between.IndexOf(' ', between.Length - KeptOfBetween);
        return string.Concat(between.AsSpan(0, Math.Max(head, 1)), " […]", between.AsSpan(tail > 0 ? tail : between.Length - KeptOfBetween));
    }
}
