using Hearsay.Engine.Text;

namespace Hearsay.Training.Attributions;

/// <summary>Gold attributions as labels of a document's tokens. A token belongs to a span that has its first character.</summary>
public static class GoldLabels
{
    /// <summary>Labels of all attributions together; where spans meet on a token, content wins over cue over source.</summary>
    public static byte[] All(Document document, IReadOnlyList<GoldAttribution> gold)
    {
        var labels = new byte[document.TokenCount];
        for (var role = 0; role < 3; role++)
        {
            foreach (var attribution in gold)
            {
                Write(document, attribution, role, labels, 0);
            }
        }

        return labels;
    }

    /// <summary>Labels of one attribution within a window.</summary>
    public static byte[] One(Document document, GoldAttribution gold, TokenRange window)
    {
        var labels = new byte[window.Count];
        for (var role = 0; role < 3; role++)
        {
            Write(document, gold, role, labels, window.Start);
        }

        return labels;
    }

    /// <summary>The tokens of a text span.</summary>
    public static TokenRange TokensOf(Document document, TextSpan span)
    {
        var start = document.TokenStarts.BinarySearch(span.Start);
        var end = document.TokenStarts.BinarySearch(span.End);
        return new TokenRange(start < 0 ? ~start : start, end < 0 ? ~end : end);
    }

    private static void Write(Document document, GoldAttribution attribution, int role, byte[] labels, int first)
    {
        foreach (var span in AttributionScore.RoleOf(attribution, role))
        {
            var range = TokensOf(document, span);
            for (var at = Math.Max(range.Start, first); at < Math.Min(range.End, first + labels.Length); at++)
            {
                labels[at - first] = (byte)((2 * role) + (at == range.Start ? 1 : 2));
            }
        }
    }
}
