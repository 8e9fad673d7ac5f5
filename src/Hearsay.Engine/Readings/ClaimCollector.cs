using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Makes claims of a document's attributions and of what was judged of them.</summary>
internal static class ClaimCollector
{
    public static IReadOnlyList<Claim> Collect(Document document)
    {
        var claims = new Claim[document.Attributions.Count];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = Make(document, i);
        }

        return claims;
    }

    private static Claim Make(Document document, int number)
    {
        var attribution = document.Attributions[number];
        var judged = number < document.Certainties.Count ? document.Certainties[number] : null;
        var content = Spans(document, attribution.Content);
        return new Claim
        {
            Id = ReportReading.ClaimId(number),
            Source = Spans(document, attribution.Source),
            Cue = Spans(document, attribution.Cue),
            Content = content,
            Manner = attribution.Manner,
            Chain = number < document.Chains.Count ? document.Chains[number] : [],
            ChainReasons = number < document.ChainReasons.Count ? document.ChainReasons[number] : [],
            Stance = judged?.Stance ?? Stance.Asserts,
            Certainty = judged?.Certainty,
            CertaintyReasons = judged?.Reasons ?? [],
            Part = content.Length > 0 ? PartAt(document.Report.Parts, content[0].Start) : PartKind.Body,
        };
    }

    private static TextSpan[] Spans(Document document, IReadOnlyList<TokenRange> ranges)
    {
        var spans = new List<TextSpan>(ranges.Count);
        foreach (var range in ranges)
        {
            if (!range.IsEmpty)
            {
                spans.Add(document.SpanOf(range));
            }
        }

        return [.. spans];
    }

    private static PartKind PartAt(IReadOnlyList<Part> parts, int offset)
    {
        int low = 0, high = parts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (parts[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < parts.Count ? parts[low].Kind : PartKind.Body;
    }
}
