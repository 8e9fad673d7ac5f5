using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Tells direct, mixed and indirect apart by how much of a content stands in quotation marks.</summary>
internal static class Manners
{
    // A word or two outside, such as a bracketed addition, leave a quotation direct.
    private const double Direct = 0.9;

    public static Manner Of(Columns columns, Finding finding)
    {
        // What somebody quotes stands in his quotation marks and is his report of it: "“He said that it was over,” she recalled."
        var anchor = columns.QuotationOf[finding.Anchor.Token];
        return anchor >= 0 && finding.Cue.Count > 0 && finding.Content.All(range => columns.QuotationOf[range.Start] == anchor)
            ? Manner.Indirect
            : Of(columns.Document, finding.Content);
    }

    private static Manner Of(Document document, IReadOnlyList<TokenRange> content)
    {
        var (words, quoted) = (0, 0);
        foreach (var range in content)
        {
            for (var at = range.Start; at < range.End; at++)
            {
                if (document.Tags[at] != UniversalTag.Punct)
                {
                    words++;
                    quoted += IsQuoted(document.Quotations, at) ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? Manner.Indirect : quoted > Direct * words ? Manner.Direct : Manner.Mixed;
    }

    private static bool IsQuoted(IReadOnlyList<TokenRange> quotations, int token)
    {
        var (low, high) = (0, quotations.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Contains(token))
            {
                return true;
            }

            (low, high) = quotations[middle].Start > token ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
