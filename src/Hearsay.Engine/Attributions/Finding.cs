using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>What one anchor announces.</summary>
/// <param name="Margin">How sure the finding is: the surer of two that cannot both hold is kept.</param>
internal sealed record Finding(
    Anchor Anchor, IReadOnlyList<TokenRange> Source, IReadOnlyList<TokenRange> Cue, IReadOnlyList<TokenRange> Content, float Margin)
{
    /// <summary>The spans of all its roles.</summary>
    public IEnumerable<TokenRange> Spans => Source.Concat(Cue).Concat(Content);

    /// <summary>Null where the labels hold no content.</summary>
    public static Finding? From(Anchor anchor, TokenRange window, ReadOnlySpan<byte> labels, float margin)
    {
        List<TokenRange>[] roles = [[], [], [], []];
        for (var at = 0; at < labels.Length; at++)
        {
            var (role, token) = (SpanLabel.RoleOf(labels[at]), window.Start + at);
            var spans = roles[role];
            if (spans.Count > 0 && spans[^1].End == token)
            {
                spans[^1] = spans[^1] with { End = token + 1 };
            }
            else
            {
                spans.Add(new TokenRange(token, token + 1));
            }
        }

        if (roles[3].Count == 0)
        {
            return null;
        }

        return new Finding(anchor, roles[1], roles[2].Count == 0 ? [anchor.Cue] : roles[2], roles[3], margin);
    }

    /// <summary>A quotation that nothing announces.</summary>
    public static Finding OfQuotation(TokenRange quotation) => new(default, [], [], [quotation], 0);

    public bool Contains(int token) => Content.Any(range => range.Contains(token));
}
